import type { GrowingList, ListEntry } from '../file/growing-lists.js';
import type { Target } from '../task.js';
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

/** The keys of two records, in the order of the new one, except those that have a change of their own kind. */
export function otherKeys(before: object, after: object, covered: readonly string[]): string[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].filter((key) => !covered.includes(key));
}
