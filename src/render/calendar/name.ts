import type { Plan } from '../../core/plan.js';
import type { Scope } from '../../core/view/scope.js';
import type { Messages } from '../../messages/index.js';
import { clean } from '../terminal/text.js';

/** What a calendar of a plan is called: by its title, and by whose tasks it is about. */
export function calendarName(plan: Plan, { sections, leads, leaders, orgs }: Scope, messages: Messages): string {
  const names = [
    ...sections.map(({ title }) => title),
    ...leads.map((unit) => unit?.name ?? messages.screens.scope.noLead),
    ...leaders.map((name) => name ?? messages.screens.scope.noLeader),
    ...orgs.map(({ name }) => name),
  ];
  return messages.screens.calendar.name(clean(plan.title), names.map(clean).join(messages.comma));
}
