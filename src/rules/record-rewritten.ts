import { changedLists } from './base.js';
import { isClockFix } from './clock-fix.js';
import { differences } from './difference.js';
import type { Rule } from './rule.js';

/** An entry that is at the revision says the same here, and stands in the same order. */
export const recordRewritten: Rule = {
  id: 'record-rewritten',
  level: 'error',
  tier: 'base',
  stops: false,
  *check(context) {
    for (const { file, list, path, match } of changedLists(context.base)) {
      for (const { before, after, beforeIndex, index } of match.changed) {
        if (isClockFix(context, file, before, after)) continue;
        const args = { list, entry: beforeIndex + 1, by: before.by, at: before.at, what: differences(before, after) };
        yield { variant: 'rewritten', place: { file, path: [...path, index] }, args };
      }
      if (match.reordered) yield { variant: 'moved', place: { file, path }, args: { list } };
    }
  },
};
