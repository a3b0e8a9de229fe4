import { type CivilDate, dayOfEntry } from '../date.js';
import { counting } from '../file/counting.js';
import { dayOfChange } from '../history.js';
import { requirementsOf } from '../lifecycle.js';
import type { Plan } from '../plan.js';
import { inTheWay } from '../target/unmet.js';
import type { StatusChange, Task } from '../task.js';

/** Why a change of status cannot have happened on its day, and the first day on which it can have. */
export interface TooEarly {
  /**
   * `period`: the plan had not begun. `step`: the previous change of status was later. `evidence`: there was none yet.
   * `targets`: the readings did not meet them yet.
   */
  why: 'period' | 'step' | 'evidence' | 'targets';
  since: CivilDate;
}

/** The first day that an entry of a task can be about: the start of the plan's period, or of the task if earlier. */
export function firstDayOf(task: Task, plan: Plan): CivilDate {
  const { start } = plan.period;
  return task.start !== undefined && task.start < start ? task.start : start;
}

/** Whether the day that a change names is before the plan, or its day is before the day of the previous step. */
export function outOfOrder(
  task: Task,
  plan: Plan,
  change: StatusChange,
  step: StatusChange | undefined,
): TooEarly | null {
  const since = firstDayOf(task, plan);
  if (change.date !== undefined && change.date < since) return { why: 'period', since };
  // If neither names a day, only their instants count, and another rule judges those.
  if (step === undefined || (change.date === undefined && step.date === undefined)) return null;
  const [day, before] = [change, step].map((one) => dayOfChange(one, plan.timezone));
  return day !== undefined && before !== undefined && day < before ? { why: 'step', since: before } : null;
}

/**
 * Whether a change of status needs something that was not there yet on its day: evidence (by its own date, or else the
 * day when it was recorded), or readings that meet the targets (by `as_of`).
 * @param notes the notes that may name unmet targets with the commitment strive
 */
export function beforeData(task: Task, plan: Plan, change: StatusChange, notes: readonly string[]): TooEarly | null {
  const day = dayOfChange(change, plan.timezone);
  const needs = requirementsOf(change.from, change.to, []) ?? [];
  const [first] = counting(task.evidence)
    .map((entry) => dayOfEntry(entry, plan.timezone))
    .sort();
  if (needs.includes('evidence') && first !== undefined && first > day) return { why: 'evidence', since: first };
  if (!needs.includes('targets')) return null;
  const isMet = (asOf: CivilDate) => inTheWay(task, plan, notes, asOf).length === 0;
  if (isMet(day)) return null;
  const later = (task.targets ?? []).flatMap(({ readings }) => counting(readings).map(({ as_of }) => as_of));
  const since = [...new Set(later)].sort().find((asOf) => asOf > day && isMet(asOf));
  return since === undefined ? null : { why: 'targets', since };
}
