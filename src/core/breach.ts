import { isEqual } from './equal.js';
import { type GrowingList, type Grown, growingLists } from './file/growing-lists.js';
import type { KeyPath } from './finding.js';
import { isShut } from './lifecycle.js';
import type { Task } from './task.js';

/** A promise of a task's file that an edit breaks. */
export interface Breach {
  /**
   * `id`: the task's number has changed. The others are about growing lists: an old entry is `changed` or `removed`, a
   * new entry is `inserted` before an old one, or (`shut`) an entry was added to a task that stays shut.
   */
  kind: 'id' | 'changed' | 'removed' | 'inserted' | 'shut';
  /** The path to the place in the new record; if the place is gone, to what is around it. */
  path: KeyPath;
  /** The list; empty for `id`. */
  list: GrowingList | '';
  /** The number of the entry in its list, from 1. */
  entry: number;
}

/** The promises of a task's file that an edit breaks: the first breach of each list. */
export function breachesOf(before: Task, after: Task): Breach[] {
  const breaches: Breach[] = before.id === after.id ? [] : [{ kind: 'id', path: ['id'], list: '', entry: 0 }];
  const staysShut = isShut(before.status) && after.status === before.status;
  const now = growingLists(after);
  const around = after.targets ? ['targets'] : [];
  const [own, ofTargets] = [true, false].map((isOwn) =>
    growingLists(before).filter(({ target }) => (target === null) === isOwn),
  );
  for (const old of [...(ofTargets ?? []), ...(own ?? [])]) {
    const list = now.find((one) => one.list === old.list && one.target?.id === old.target?.id);
    breaches.push(...breachOf(old, list, around));
    if (staysShut) breaches.push(...addedTo(old, list));
  }
  return breaches;
}

/** @param around the path of the targets, in case the target of the list is gone */
function breachOf({ list, entries: before }: Grown, after: Grown | undefined, around: KeyPath): Breach[] {
  const now = after?.entries ?? [];
  const index = before.findIndex((entry, at) => !isEqual(entry, now[at]));
  if (index < 0) return [];
  const path = after?.isThere ? [...after.path, ...(index < now.length ? [index] : [])] : after?.path.slice(0, -1);
  return [{ kind: kindOf(before, now, index), path: path ?? around, list, entry: index + 1 }];
}

/** An entry that was added at the end of a list of a shut task. */
function addedTo({ list, entries: { length } }: Grown, after: Grown | undefined): Breach[] {
  if (!after || after.entries.length <= length) return [];
  return [{ kind: 'shut', path: [...after.path, length], list, entry: length + 1 }];
}

function kindOf(before: Grown['entries'], now: Grown['entries'], index: number): 'changed' | 'removed' | 'inserted' {
  if (now.some((entry) => isEqual(entry, before[index]))) return 'inserted';
  const isNext = index + 1 < before.length && isEqual(before[index + 1], now[index]);
  return index >= now.length || isNext ? 'removed' : 'changed';
}
