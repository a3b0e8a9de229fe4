import { growingLists } from '../core/file/growing-lists.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'history-order': {
      default: { list: string; at: string; before: string };
    };
  }
}

/** In each list that grows, no entry was recorded before the one above it. Two clones may record at one instant. */
export const historyOrder: RuleOf<'history-order'> = {
  id: 'history-order',
  level: 'error',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      for (const { list, path, entries } of growingLists(task)) {
        for (const [index, { at }] of entries.entries()) {
          const before = entries[index - 1]?.at;
          if (before === undefined || Date.parse(at) >= Date.parse(before)) continue;
          yield { place: { file, path: [...path, index, 'at'] }, args: { list, at, before } };
        }
      }
    }
  },
};
