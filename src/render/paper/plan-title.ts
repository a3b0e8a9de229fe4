import type { Plan } from '../../core/plan.js';
import { clean } from '../terminal/text.js';

/** The title of a plan with its organisation before it, unless it names that. */
export function planTitle(plan: Pick<Plan, 'title' | 'organization'>): string {
  const [title, organization] = [clean(plan.title), clean(plan.organization ?? '')];
  return title.includes(organization) ? title : `${organization}${title}`;
}
