import type { Report } from '../core/finding.js';
import type { Plan } from '../core/plan.js';
import { isRequired, standingOf } from '../core/standing/standing.js';
import type { Target } from '../core/task.js';
import type { TaskFile } from './rule.js';

/** A target that its newest reading does not meet. */
export interface Unmet {
  index: number;
  target: Target;
  /** Why: it falls short, nobody reported, or there is no baseline to judge by. */
  variant: 'short' | 'no-reading' | 'no-baseline';
}

/** Every reading counts: a stored status is that of now, whatever day a lint looks at. */
const ALL = '9999-12-31';

/** The targets of a task that are not met; those it only strives for apart from those it must meet. */
export function unmetTargets({ task, section }: TaskFile, plan: Plan, which: 'required' | 'strive'): Unmet[] {
  return standingOf(task, section, plan, ALL).targets.flatMap(({ target, met, missing }, index) => {
    if (met || isRequired(target, task) !== (which === 'required')) return [];
    const variant = missing === null ? 'short' : missing === 'reading' ? 'no-reading' : 'no-baseline';
    return [{ index, target, variant }];
  });
}

/** One report for each target that must be met and is not. */
export function requiredUnmet(entry: TaskFile, plan: Plan): Report[] {
  const { file, task } = entry;
  return unmetTargets(entry, plan, 'required').map(({ index, target, variant }) => ({
    variant,
    place: { file, path: ['targets', index, 'id'] },
    args: { name: target.name, status: task.status },
  }));
}
