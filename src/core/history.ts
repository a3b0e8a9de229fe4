import { type CivilDate, dayOfEntry } from './date.js';
import type { Status, StatusChange, Task } from './task.js';

/** An entry of a history, and what it does. */
interface Passage {
  change: StatusChange;
  /**
   * `step`: it changes the status. `repeat`: it records the same change as an earlier entry, as two people may who do
   * not know of each other; the status stays. `broken`: it starts from a status that the task did not have; the task
   * takes the status that it leads to.
   */
  kind: 'step' | 'repeat' | 'broken';
  /** Which step of the task's life it is, or repeats, from 1. */
  step: number;
}

/** How a history runs. */
export interface Course {
  passages: readonly Passage[];
  /** The status at its end, or null if there is no entry and no status to start from. */
  status: Status | null;
}

/**
 * How a history runs, in the order of the file. An entry changes the status if it starts from the one that the task
 * has. Two clones may each record the same change: the later entry then starts from a status that the task has left. It
 * repeats the latest step that left this status if it leads to the same status.
 * @param start the status before the first entry; by default the one that this entry starts from
 */
export function courseOf(history: readonly StatusChange[], start: Status | null = history[0]?.from ?? null): Course {
  const left = new Map<Status, Passage>();
  const passages: Passage[] = [];
  let status = start;
  let steps = 0;
  for (const change of history) {
    const original = change.from === status ? undefined : left.get(change.from);
    if (original?.change.to === change.to) {
      passages.push({ change, kind: 'repeat', step: original.step });
      continue;
    }
    steps += 1;
    const passage: Passage = { change, kind: change.from === status ? 'step' : 'broken', step: steps };
    passages.push(passage);
    left.set(change.from, passage);
    status = change.to;
  }
  return { passages, status };
}

/** The changes of a history that changed the status, without those that repeat one. */
export function stepsOf(history: readonly StatusChange[]): StatusChange[] {
  return courseOf(history)
    .passages.filter(({ kind }) => kind !== 'repeat')
    .map(({ change }) => change);
}

/** The entries that record the latest step to a status: the step itself, then its repeats. */
export function latestOf(history: readonly StatusChange[], to: Status): StatusChange[] {
  const { passages } = courseOf(history);
  const latest = passages.findLast(({ change, kind }) => change.to === to && kind !== 'repeat');
  return passages.filter(({ step }) => step === latest?.step).map(({ change }) => change);
}

/** The day a change of status happened: `date` if given, else the day it was recorded. */
export function dayOfChange(change: StatusChange, timezone: string): CivilDate {
  return dayOfEntry(change, timezone);
}

/** The changes that had happened by the end of a civil day, in the order of the file. */
export function changesBy(task: Task, asOf: CivilDate, timezone: string): StatusChange[] {
  return (task.history ?? []).filter((change) => dayOfChange(change, timezone) <= asOf);
}

/** The changes that had happened by the end of a civil day and changed the status, without those that repeat one. */
export function stepsBy(task: Task, asOf: CivilDate, timezone: string): StatusChange[] {
  return stepsOf(changesBy(task, asOf, timezone));
}

/**
 * The status at the end of a civil day by the history, or the stored status if there is no history.
 * Before its first entry a task had the status that this entry starts from.
 */
export function statusAt(task: Task, asOf: CivilDate, timezone: string): Status {
  const history = task.history ?? [];
  if (history.every((change) => dayOfChange(change, timezone) <= asOf)) return task.status;
  return courseOf(changesBy(task, asOf, timezone), history[0]?.from).status ?? task.status;
}

/** The day of the last change to a status that had happened by a day, or null if there was none. */
export function dayReached(task: Task, status: Status, asOf: CivilDate, timezone: string): CivilDate | null {
  const change = stepsBy(task, asOf, timezone).findLast((entry) => entry.to === status);
  return change ? dayOfChange(change, timezone) : null;
}
