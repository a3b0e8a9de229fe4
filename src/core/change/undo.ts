import { isWho, type WhoKey } from '../assignment.js';
import { isEqual } from '../equal.js';
import { growingLists, type ListEntry } from '../file/growing-lists.js';
import type { KeyPath } from '../finding.js';
import { courseOf } from '../history.js';
import { nextStatuses } from '../lifecycle.js';
import { LIST_OF, type LogEvent, logOf } from '../log.js';
import { isSamePerson } from '../person.js';
import type { Plan } from '../plan.js';
import type { Status, Task } from '../task.js';
import { type Assigned, assignedBy, editedKeys, whoKeysOf } from './void.js';

/** A wish to take back the last record of a task. */
export interface UndoWish {
  task: Task;
  /** The task as it is committed, or null if it is not. */
  committed: Task | null;
  /** The task before its last change, where that is known. */
  before: Task | null;
  plan: Plan;
  by: string;
}

/** What is taken back: what one change recorded, each the last entry of the list at its path. */
export interface Undo {
  events: readonly LogEvent[];
  paths: readonly KeyPath[];
  /** The previous values of who does the task, if they are restored; null if nobody did. */
  assigned: readonly Assigned[];
  /** The previous status if a change of status is taken back, or null if the status stays. */
  status: Status | null;
  /** What was recorded at the same instant, and stays. */
  others: readonly LogEvent[];
}

/**
 * Why nothing is taken back. `foreign`: somebody else recorded it. `edited`: these keys were edited after they were
 * recorded, and taking the record back would lose the edit.
 */
export type UndoRefusal =
  | { refused: 'nothing' }
  | { refused: 'edited'; keys: readonly WhoKey[] }
  | { refused: 'foreign' | 'committed'; event: LogEvent };

/**
 * Finds what `plan undo` takes back: the last change of the task, if the user recorded it and it is not committed. All
 * entries of one change have the same instant, and every change has a later instant than those before.
 */
export function planUndo({ task, committed, before, plan, by }: UndoWish): Undo | UndoRefusal {
  const events = logOf([task], plan);
  const last = events.filter((one) => one.entry === listOf(one, task).at(-1));
  const [newest] = last;
  if (!newest) return { refused: 'nothing' };
  // A committed entry may have the same instant or, from a fast clock, a later one.
  const open = last.filter((one) => committed === null || !isRecorded(one, committed));
  const [event] = before === null ? open : open.filter((one) => !isRecorded(one, before));
  if (!event) return { refused: 'committed', event: newest };
  if (!isSamePerson(event.entry.by, by)) return { refused: 'foreign', event };
  const isOfChange = (one: LogEvent) =>
    before === null
      ? isAtOnce(one, event) && isSamePerson(one.entry.by, by) && !(committed && isRecorded(one, committed))
      : !isRecorded(one, before);
  const taken = events.filter(isOfChange);
  const keys = before === null ? editedKeys(task, keysOf(taken), plan) : [];
  if (keys.length > 0) return { refused: 'edited', keys };
  return {
    events: taken,
    paths: taken.map((one) => pathOf(one, task)),
    assigned: assignedWithout(task, taken, plan),
    status: taken.some(({ kind }) => kind === 'change') ? statusBefore(task) : null,
    others: events.filter((one) => isAtOnce(one, event) && !taken.includes(one)),
  };
}

/** The keys of which amendments are taken back, or are in force again because their voids are. */
function keysOf(taken: readonly LogEvent[]): WhoKey[] {
  return whoKeysOf(taken.flatMap((event) => (event.kind === 'void' ? event.voided : [event.entry])));
}

/** Who does the task without what is taken back. */
function assignedWithout(task: Task, taken: readonly LogEvent[], plan: Plan): Assigned[] {
  const left = task.amendments?.filter((entry) => !taken.some((one) => one.entry === entry)) ?? [];
  const known = assignedBy({ ...task, amendments: left }, keysOf(taken), plan);
  // Before its first amendment a key had the value that this one starts from.
  const first = taken.flatMap(({ kind, entry }) =>
    kind === 'amendment' && isWho(entry) && !known.some(({ key }) => key === entry.key)
      ? [{ key: entry.key, value: entry.from }]
      : [],
  );
  return [...known, ...first];
}

function isAtOnce(a: LogEvent, b: LogEvent): boolean {
  return Date.parse(a.at) === Date.parse(b.at);
}

/** The status before the last change, or null if the change only repeated an earlier one. */
function statusBefore({ status, history = [] }: Task): Status | null {
  const before = courseOf(history.slice(0, -1), history[0]?.from).status;
  return before === status ? null : before;
}

/** The statuses that correct a committed change, which cannot be taken back. */
export function correctingStatuses({ status, history }: Task): Status[] {
  return nextStatuses(status, history ?? []);
}

function pathOf(event: LogEvent, task: Task): KeyPath {
  if (event.kind === 'void' && event.target === null) return [event.list];
  if (event.kind !== 'reading' && event.kind !== 'void') return [LIST_OF[event.kind]];
  const index = (task.targets ?? []).findIndex(({ id }) => id === event.target?.id);
  return ['targets', index, LIST_OF.reading];
}

/** The list of a task in which an event stands, or would stand. */
function listOf(event: LogEvent, task: Task): readonly ListEntry[] {
  const list = growingLists(task).find(({ path }) => isEqual(path, pathOf(event, task)));
  return (list?.entries ?? []) as readonly ListEntry[];
}

function isRecorded(event: LogEvent, task: Task): boolean {
  return listOf(event, task).some((entry) => isEqual(entry, event.entry));
}
