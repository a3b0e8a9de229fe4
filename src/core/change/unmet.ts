import type { CivilDate } from '../date.js';
import type { Plan } from '../plan.js';
import { isRequired } from '../standing/standing.js';
import type { TargetValue } from '../target/latest-value.js';
import { measure } from '../target/measure.js';
import type { Target, Task } from '../task.js';

/** A target that its newest readings do not meet. */
export interface Unmet {
  target: Target;
  /** It falls short, nobody reported, or there is no baseline to judge it by. */
  why: 'short' | 'no_reading' | 'no_baseline';
  /** The value that falls short; null where there is none, or each unit must meet the target. */
  latest: TargetValue | null;
  /** Whether it must be met; else it is only striven for. */
  required: boolean;
}

/** Every reading counts: a stored status is that of now, so what lint finds later is what is found here. */
const ALL_TIME = '9999-12-31';

/** The targets of a task that are not met by all that is recorded, or by what is so on a day, in the order of the file. */
function unmetOf(task: Task, plan: Plan, asOf: CivilDate = ALL_TIME): Unmet[] {
  const start = task.start ?? plan.period.start;
  return (task.targets ?? []).flatMap((target) => {
    const { met, missing, latest } = measure(target, plan, { start, due: dueInForce(task, target, plan) }, asOf);
    if (met === true) return [];
    const why = missing === null ? 'short' : (`no_${missing}` as const);
    return [{ target, why, latest, required: isRequired(target, task) }];
  });
}

/**
 * The targets that keep a task from being submitted, completed or closed: those that must be met and are not, and those
 * striven for in vain that no note names.
 * @param notes the note of the change, and those of the submission that it rests on
 */
export function inTheWay(task: Task, plan: Plan, notes: readonly string[], asOf?: CivilDate): Unmet[] {
  const isNamed = ({ target }: Unmet) => notes.some((note) => note.includes(target.name) || note.includes(target.id));
  return unmetOf(task, plan, asOf).filter((unmet) => unmet.required || !isNamed(unmet));
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
