import { growingLists } from '../core/file/growing-lists.js';
import type { Rule } from './rule.js';

/** In each list that grows, no entry was recorded before the one above it. Two clones may record at one instant. */
export const historyOrder: Rule = {
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
