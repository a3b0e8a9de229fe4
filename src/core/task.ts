import type { Change, Extension, Reading, Target, Task } from '#generated/task';
import { WEIGHT_DEFAULT } from '#generated/values';
import { type CivilDate, civilDay } from './date.js';
import { courseOf, stepsOf } from './history.js';

export type { Amendment, Change, Evidence, Extension, Reading, Report, Target, Task } from '#generated/task';
export type Status = Task['status'];
export type Commitment = NonNullable<Task['commitment']>;

/** The statuses in the order of a task's life. */
export { STATUSES } from '#generated/values';

/** The task's weight in the overall progress. */
export function weightOf(task: Task): number {
  return task.weight ?? WEIGHT_DEFAULT;
}

/** Whether the work is accepted: completed, or struck off. */
export function isFinished(status: Status): boolean {
  return status === 'completed' || status === 'closed';
}

/** Whether nothing is chased for now or for ever: suspended or cancelled. */
export function isHalted(status: Status): boolean {
  return status === 'suspended' || status === 'cancelled';
}

/** The day a change of status happened: `on` where it is told, else the day it was recorded. */
export function dayOfChange(change: Change, timezone: string): CivilDate {
  return change.on ?? civilDay(change.at, timezone);
}

/** The changes that had happened by the end of a civil day, in the order of the file. */
export function changesBy(task: Task, asOf: CivilDate, timezone: string): Change[] {
  return (task.history ?? []).filter((change) => dayOfChange(change, timezone) <= asOf);
}

/** The changes that had happened by the end of a civil day and changed the status, without those that repeat one. */
export function stepsBy(task: Task, asOf: CivilDate, timezone: string): Change[] {
  return stepsOf(changesBy(task, asOf, timezone));
}

/**
 * The status at the end of a civil day: what history says; the stored one where history is silent.
 * Before its first entry a task had the status that this entry starts from.
 */
export function statusAt(task: Task, asOf: CivilDate, timezone: string): Status {
  const history = task.history ?? [];
  const changes = changesBy(task, asOf, timezone);
  if (changes.length === history.length) return task.status;
  return courseOf(changes, history[0]?.from).status ?? task.status;
}

/** The day of the last change to a status that had happened by a day; null where there was none. */
export function dayReached(task: Task, status: Status, asOf: CivilDate, timezone: string): CivilDate | null {
  const change = stepsBy(task, asOf, timezone).findLast((entry) => entry.to === status);
  return change ? dayOfChange(change, timezone) : null;
}

/** The extensions of the task, or of one target, that were made by a day. */
export function extensionsBy(task: Task, target: Target | null, asOf: CivilDate, timezone: string): Extension[] {
  return (task.extensions ?? []).filter((entry) => entry.target === target?.id && civilDay(entry.at, timezone) <= asOf);
}

/** Orders readings from old to new: `as_of`, then the instant of recording, the recorder and the value. */
export function compareReadings(a: Reading, b: Reading): number {
  return (
    compareText(a.as_of, b.as_of) ||
    Date.parse(a.at) - Date.parse(b.at) ||
    compareText(a.by, b.by) ||
    valueOfReading(a) - valueOfReading(b)
  );
}

function valueOfReading(reading: Reading): number {
  if (reading.numerator !== undefined) return reading.numerator / (reading.denominator ?? 1);
  return reading.value ?? Number(reading.done ?? 0);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
