import type { Rule } from '../rule.js';
import { changedLists } from './changed.js';
import { goneEntries, isWithdrawal } from './record-removed.js';

/** The last entries of a list may be withdrawn, as `git revert` does it, but a person has to see it. */
export const recordWithdrawn: Rule = {
  id: 'record-withdrawn',
  level: 'warning',
  tier: 'base',
  stops: false,
  *check({ base }) {
    for (const changed of changedLists(base)) if (isWithdrawal(changed)) yield* goneEntries(changed);
  },
};
