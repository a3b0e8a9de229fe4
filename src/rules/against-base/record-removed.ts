import type { DiagnosticOf } from '../../core/diagnostic.js';
import type { RuleOf } from '../rule.js';
import { diagnosticsAt } from './comparison/asked-for.js';
import type { Base } from './comparison/base.js';
import { type ChangedList, changedLists } from './comparison/changed.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'record-removed': {
      default: { list: string; entry: number; by: string; at: string };
    };
  }
}

/** An entry of the revision must still be there, unless it was withdrawn from the end of its list. */
export const recordRemoved: RuleOf<'record-removed'> = {
  id: 'record-removed',
  level: 'error',
  tier: 'base',
  stops: false,
  *check({ base }) {
    if (base) for (const { asked, ...diagnostic } of removals(base)) if (!asked) yield diagnostic;
  },
};

/** The removed entries, and whether lint asked for the removal at the revision. */
export function* removals(base: Base): Generator<DiagnosticOf<'record-removed'> & { asked: boolean }> {
  for (const changed of changedLists(base)) {
    if (isWithdrawal(changed)) continue;
    const { from, fromPath, match } = changed;
    for (const [index, diagnostic] of [...goneEntries(changed)].entries()) {
      const entry = match.removed[index]?.index ?? 0;
      yield { ...diagnostic, asked: diagnosticsAt(base, from, [...fromPath, entry]).length > 0 };
    }
  }
}

/**
 * Whether only the last entries of a list are gone and nothing replaced them, as after `git revert`. Otherwise the
 * entries were removed.
 */
export function isWithdrawal({ length, match: { removed, added, reordered } }: ChangedList): boolean {
  const kept = length - removed.length;
  return !reordered && removed.every(({ index }) => index >= kept) && !added.some(({ atEnd }) => atEnd);
}

/** The entries of a list that are gone, each at the list. */
export function* goneEntries({ file, list, path, match }: ChangedList): Generator<DiagnosticOf<'record-removed'>> {
  for (const { entry, index } of match.removed) {
    yield { place: { file, path, key: true }, args: { list, entry: index + 1, by: entry.by, at: entry.at } };
  }
}
