import type { CivilDate } from './date.js';
import type { Plan } from './plan.js';
import { isRequired } from './standing.js';
import { measure } from './target.js';
import type { Target, Task } from './task.js';

/** A target that its newest readings do not meet. */
export interface Unmet {
  target: Target;
  /** It falls short, nobody reported, or there is no baseline to judge it by. */
  why: 'short' | 'no_reading' | 'no_baseline';
  /** Whether it must be met; else it is only striven for. */
  required: boolean;
}

/** Every reading counts: a stored status is that of now, so what lint finds later is what is found here. */
const ALL_TIME = '9999-12-31';

/** The targets of a task that are not met by all that is recorded, in the order of the file. */
export function unmetOf(task: Task, plan: Plan): Unmet[] {
  const start = task.start ?? plan.period.start;
  return (task.targets ?? []).flatMap((target) => {
    const { met, missing } = measure(target, plan, { start, due: dueInForce(task, target, plan) }, ALL_TIME);
    if (met === true) return [];
    return [
      { target, why: missing === null ? 'short' : (`no_${missing}` as const), required: isRequired(target, task) },
    ];
  });
}

/**
 * The due date after all extensions, of the task or of one of its targets. A target without a date of its own moves
 * with its task, unless it was extended by itself.
 */
export function dueInForce(task: Task, target: Target | null, plan: Plan): CivilDate {
  if (target !== null) {
    const own = lastExtension(task, target.id) ?? target.due;
    if (own !== undefined) return own;
  }
  return lastExtension(task, undefined) ?? task.due ?? plan.period.end;
}

function lastExtension(task: Task, id: string | undefined): CivilDate | undefined {
  return task.extensions?.findLast((extension) => extension.target === id)?.to;
}
