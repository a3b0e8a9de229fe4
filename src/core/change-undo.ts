import { says } from './change-entry.js';
import type { KeyPath } from './finding.js';
import { courseOf } from './history.js';
import { nextStatuses } from './lifecycle.js';
import { type LogEvent, logOf } from './log.js';
import { isSamePerson } from './person.js';
import type { Plan } from './plan.js';
import type { Status, Task } from './task.js';

/** A wish to take back the last record of a task. */
export interface UndoWish {
  task: Task;
  /** The task as it is committed; null where it is not. */
  committed: Task | null;
  plan: Plan;
  by: string;
}

/** What is taken back: the last entry of the list at `path`. */
export interface Undo {
  event: LogEvent;
  path: KeyPath;
  /** The status before, where a change of status is taken back; null where it stays. */
  status: Status | null;
  /** What was recorded at the same instant, and stays. */
  others: readonly LogEvent[];
}

/** Why nothing is taken back; `foreign` was recorded by somebody else. */
export type UndoRefusal = { refused: 'nothing' } | { refused: 'foreign' | 'committed'; event: LogEvent };

/** Finds what `plan undo` takes back: the newest record of the task that is not committed, if it is one's own. */
export function planUndo({ task, committed, plan, by }: UndoWish): Undo | UndoRefusal {
  const events = logOf([task], plan);
  const last = events.filter((one) => one.entry === listOf(one, task).at(-1));
  const [newest] = last;
  if (!newest) return { refused: 'nothing' };
  // What is committed may bear the same instant or, from a clock that is ahead, a later one.
  const event = last.find((one) => committed === null || !isRecorded(one, committed));
  if (!event) return { refused: 'committed', event: newest };
  if (!isSamePerson(event.entry.by, by)) return { refused: 'foreign', event };
  return {
    event,
    path: pathOf(event, task),
    status: event.kind === 'change' ? statusBefore(task) : null,
    others: events.filter((one) => one !== event && Date.parse(one.at) === Date.parse(event.at)),
  };
}

/** The status before the last change; null where that only repeated what was recorded before. */
function statusBefore({ status, history = [] }: Task): Status | null {
  const before = courseOf(history.slice(0, -1), history[0]?.from).status;
  return before === status ? null : before;
}

/** The statuses to which a committed change can be set on, since it is not taken back. */
export function correctingStatuses({ status, history }: Task): Status[] {
  return nextStatuses(status, history ?? []);
}

const LISTS = { change: 'history', extension: 'extensions', report: 'reports', evidence: 'evidence' } as const;

function pathOf(event: LogEvent, task: Task): KeyPath {
  if (event.kind !== 'reading') return [LISTS[event.kind]];
  const index = (task.targets ?? []).findIndex(({ id }) => id === event.target.id);
  return ['targets', index, 'readings'];
}

/** The list of a task in which an event stands, or would stand. */
function listOf(event: LogEvent, task: Task): readonly LogEvent['entry'][] {
  if (event.kind !== 'reading') return task[LISTS[event.kind]] ?? [];
  return task.targets?.find(({ id }) => id === event.target.id)?.readings ?? [];
}

function isRecorded(event: LogEvent, task: Task): boolean {
  return listOf(event, task).some((entry) => says(entry, event.entry) && says(event.entry, entry));
}
