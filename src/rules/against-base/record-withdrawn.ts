import type { RuleOf } from '../rule.js';
import { changedLists } from './comparison/changed.js';
import { goneEntries, isWithdrawal } from './record-removed.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'record-withdrawn': {
      default: { list: string; entry: number; by: string; at: string };
    };
  }
}

/** The last entries of a list may be withdrawn, as by `git revert`, but a person must see it. */
export const recordWithdrawn: RuleOf<'record-withdrawn'> = {
  id: 'record-withdrawn',
  level: 'warning',
  tier: 'base',
  stops: false,
  *check({ base }) {
    for (const changed of changedLists(base)) if (isWithdrawal(changed)) yield* goneEntries(changed);
  },
};
