import type { RuleOf } from '../rule.js';
import { changedLists } from './comparison/changed.js';
import { isClockFix } from './comparison/clock-fix.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'clock-corrected': {
      default: { list: string; entry: number; by: string; before: string; after: string };
    };
  }
}

/** The instant of a committed entry was corrected as `plan doctor --fix-clock` does: legal, but a person must look. */
export const clockCorrected: RuleOf<'clock-corrected'> = {
  id: 'clock-corrected',
  level: 'warning',
  tier: 'base',
  stops: false,
  *check(context) {
    for (const { file, list, path, match } of changedLists(context.base)) {
      for (const { before, after, beforeIndex, index } of match.changed) {
        if (!isClockFix(context, file, before, after)) continue;
        const args = { list, entry: beforeIndex + 1, by: before.by, before: before.at, after: after.at };
        yield { place: { file, path: [...path, index, 'at'] }, args };
      }
    }
  },
};
