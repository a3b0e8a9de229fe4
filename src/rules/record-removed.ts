import type { Report } from '../core/finding.js';
import { type ChangedList, changedLists } from './base.js';
import type { Rule } from './rule.js';

/** An entry that is at the revision is here, unless it was withdrawn from the end of its list. */
export const recordRemoved: Rule = {
  id: 'record-removed',
  level: 'error',
  tier: 'base',
  stops: false,
  *check({ base }) {
    for (const changed of changedLists(base)) if (!isWithdrawal(changed)) yield* goneEntries(changed);
  },
};

/**
 * Whether what is gone from a list are its last entries and nothing came in their place: what `git revert` leaves.
 * Anything else that is gone was taken out.
 */
export function isWithdrawal({ length, match: { removed, added, reordered } }: ChangedList): boolean {
  const kept = length - removed.length;
  return !reordered && removed.every(({ index }) => index >= kept) && !added.some(({ atEnd }) => atEnd);
}

/** The entries of a list that are gone, each at the list. */
export function* goneEntries({ file, list, path, match }: ChangedList): Generator<Report> {
  for (const { entry, index } of match.removed) {
    yield { place: { file, path, key: true }, args: { list, entry: index + 1, by: entry.by, at: entry.at } };
  }
}
