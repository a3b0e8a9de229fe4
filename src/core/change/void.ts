import { isSameWho, isWho, type WhoKey, whoByAmendments } from '../assignment.js';
import { type BrokenLink, brokenLinks } from '../effect/links.js';
import { countingPlaces, takesBack } from '../file/counting.js';
import type { GrowingList, ListEntry } from '../file/growing-lists.js';
import { entriesOf } from '../file/growing-lists.js';
import type { KeyPath } from '../finding.js';
import { latestOf } from '../history.js';
import { LIST_OF, type LogEvent, logOf } from '../log.js';
import type { Plan } from '../plan.js';
import { inTheWay } from '../target/unmet.js';
import { type Amendment, isFinished, type Target, type Task, type Void, type WhoAmendment } from '../task.js';
import { nextInstant } from './entry.js';

/** A wish to take back an entry that stays in the file. */
export interface VoidWish {
  task: Task;
  plan: Plan;
  /** What is taken back, as the log has it. */
  event: LogEvent;
  by: string;
  now: Date;
}

/** A void without its reason, where it goes, and what it does. */
export interface Voiding {
  entry: Omit<Void, 'note'>;
  path: KeyPath;
  /** All entries that it takes back, as the log has them, the newest first. */
  voided: readonly LogEvent[];
  /** What else was recorded at the same instant, and stays. */
  others: readonly LogEvent[];
  /** The values of who does the task that are in force again; null if nobody does. */
  assigned: readonly Assigned[];
}

/** The value of a key that says who does the task. */
export interface Assigned {
  key: WhoKey;
  value: WhoAmendment['to'];
}

/**
 * Why an entry is not taken back. `history`: a status is answered by another status. `void`: voids are not taken back.
 * `again`: it is taken back already. `rests`: `on`, which is in force, starts from it. `edited`: these keys were edited
 * since. `evidence`, `targets`: the task is submitted or finished, and would lose what it rests on.
 */
export type VoidRefusal =
  | { refused: 'history' | 'void' | 'again' }
  | { refused: 'rests'; on: LogEvent }
  | { refused: 'edited'; keys: readonly WhoKey[] }
  | { refused: 'evidence' }
  | { refused: 'targets'; targets: readonly Target[] };

/** The void that takes back an entry, or why there is none. */
export function planVoid({ task, plan, event, by, now }: VoidWish): Voiding | VoidRefusal {
  if (event.kind === 'change') return { refused: 'history' };
  if (event.kind === 'void') return { refused: 'void' };
  const events = logOf([task], plan);
  const place = placeOf(event, task);
  const counted = countingPlaces(place.entries).map(([, entry]) => entry);
  if (!counted.includes(event.entry)) return { refused: 'again' };
  const { at, by: of } = event.entry;
  const entry = { void: at, of, by, at: nextInstant(entriesOf(task), now, plan.timezone) };
  const taken = counted.filter((one) => takesBack({ ...entry, note: '' }, one));
  const after = withEntries(task, place, [...place.entries, { ...entry, note: '.' }]);
  const refusal = refusalOf(task, after, taken, plan);
  if (refusal !== null) return refusal;
  const isTaken = (one: LogEvent) => taken.some((other) => other === one.entry);
  return {
    entry,
    path: place.path,
    voided: events.filter(isTaken),
    others: events.filter((one) => Date.parse(one.at) === Date.parse(at) && !isTaken(one)),
    assigned: assignedBy(after, whoKeysOf(taken), plan),
  };
}

function refusalOf(task: Task, after: Task, taken: readonly ListEntry[], plan: Plan): VoidRefusal | null {
  const [on] = addedLinks(brokenLinks(task, plan), brokenLinks(after, plan));
  if (on !== undefined) {
    const event = logOf([task], plan).find((one) => one.entry === on.entry);
    if (event !== undefined) return { refused: 'rests', on: event };
  }
  const keys = editedKeys(task, whoKeysOf(taken), plan);
  if (keys.length > 0) return { refused: 'edited', keys };
  if (task.status !== 'submitted' && !isFinished(task.status)) return null;
  if (countingPlaces(after.evidence).length === 0 && countingPlaces(task.evidence).length > 0) {
    return { refused: 'evidence' };
  }
  const notes = latestOf(task.history ?? [], 'submitted').map(({ note = '' }) => note);
  const before = new Set(inTheWay(task, plan, notes).map(({ index }) => index));
  const lost = inTheWay(after, plan, notes).filter(({ index }) => !before.has(index));
  return lost.length === 0 ? null : { refused: 'targets', targets: lost.map(({ target }) => target) };
}

function addedLinks(before: readonly BrokenLink[], after: readonly BrokenLink[]): BrokenLink[] {
  return after.filter(({ entry, org }) => !before.some((one) => one.entry === entry && one.org === org));
}

/** The keys that these entries assign. */
export function whoKeysOf(entries: readonly ListEntry[]): WhoKey[] {
  return [
    ...new Set(entries.flatMap((entry) => ('key' in entry && isWho(entry as Amendment) ? [entry.key as WhoKey] : []))),
  ];
}

/** The values of these keys by the amendments of a task. */
export function assignedBy(task: Task, keys: readonly WhoKey[], plan: Plan): Assigned[] {
  return keys.flatMap((key) => {
    const value = whoByAmendments(task.amendments, key, plan.timezone);
    return value === undefined ? [] : [{ key, value }];
  });
}

/** Those of the keys that were edited since, so that they differ from what the amendments say. */
export function editedKeys(task: Task, keys: readonly WhoKey[], plan: Plan): WhoKey[] {
  return assignedBy(task, keys, plan)
    .filter(({ key, value }) => !isSameWho(key, value, task[key] ?? null))
    .map(({ key }) => key);
}

interface ListPlace {
  list: GrowingList;
  path: KeyPath;
  entries: readonly ListEntry[];
}

function placeOf(event: Exclude<LogEvent, { kind: 'change' | 'void' }>, task: Task): ListPlace {
  if (event.kind !== 'reading') {
    const list = LIST_OF[event.kind];
    return { list, path: [list], entries: task[list] ?? [] };
  }
  const index = (task.targets ?? []).indexOf(event.target);
  return { list: 'readings', path: ['targets', index, 'readings'], entries: event.target.readings ?? [] };
}

/** A task with other entries in one of its lists. */
function withEntries(task: Task, { path, list }: ListPlace, entries: readonly ListEntry[]): Task {
  const [, index] = path;
  if (index === undefined) return { ...task, [list]: entries };
  const targets = task.targets?.map((target, place) => (place === index ? { ...target, readings: entries } : target));
  return { ...task, targets } as Task;
}
