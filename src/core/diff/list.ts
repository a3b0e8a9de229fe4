import { isVoid, recorded } from '../file/counting.js';
import type { GrowingList, ListEntry, Signed } from '../file/growing-lists.js';
import { voidOf } from '../log.js';
import type { Target, Void } from '../task.js';
import type { TaskChange } from './change.js';
import type { EntryMatch } from './match.js';

/** What became of the old entries of a growing list: those that were rewritten, those that are gone, their order. */
export function entryChanges(
  list: GrowingList,
  target: Target | null,
  { changed, removed, reordered }: EntryMatch<ListEntry>,
): TaskChange[] {
  return [
    ...changed.map(
      ({ before, after, beforeIndex }): TaskChange => ({
        kind: 'entry',
        list,
        target,
        number: beforeIndex + 1,
        before,
        after,
      }),
    ),
    ...removed.map(
      ({ entry, index }): TaskChange => ({
        kind: 'entry',
        list,
        target,
        number: index + 1,
        before: entry,
        after: null,
      }),
    ),
    ...(reordered ? [{ kind: 'reordered', list, target } as const] : []),
  ];
}

/** The new voids of a growing list. @param entries the whole list, as it is now */
export function voidChanges(
  list: GrowingList,
  target: Target | null,
  { added }: EntryMatch<ListEntry>,
  entries: readonly ListEntry[] = [],
): TaskChange[] {
  return added.flatMap(({ entry }) => (isVoid(entry) ? [voidOf(list, entries, target, entry)] : []));
}

/** The new entries of a growing list, without the voids. */
export function addedEntries<T extends Signed>({ added }: EntryMatch<T | Void>): T[] {
  return recorded(added.map(({ entry }) => entry));
}

/** The keys of two records, in the order of the new one, except those that have a change of their own kind. */
export function otherKeys(before: object, after: object, covered: readonly string[]): string[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].filter((key) => !covered.includes(key));
}
