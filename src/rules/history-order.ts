import type { KeyPath } from '../core/finding.js';
import type { Task } from '../core/task.js';
import type { Rule } from './rule.js';

/** In each list that grows, no entry was recorded before the one above it. Two clones may record at one instant. */
export const historyOrder: Rule = {
  id: 'history-order',
  level: 'error',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      for (const { list, path, entries } of growing(task)) {
        for (const [index, { at }] of entries.entries()) {
          const before = entries[index - 1]?.at;
          if (before === undefined || Date.parse(at) >= Date.parse(before)) continue;
          yield { place: { file, path: [...path, index, 'at'] }, args: { list, at, before } };
        }
      }
    }
  },
};

/** A list whose entries are only ever added at its end. */
interface Growing {
  list: string;
  path: KeyPath;
  entries: readonly { at: string }[];
}

function* growing(task: Task): Generator<Growing> {
  for (const list of ['reports', 'evidence', 'extensions', 'history'] as const) {
    yield { list, path: [list], entries: task[list] ?? [] };
  }
  for (const [index, { readings = [] }] of (task.targets ?? []).entries()) {
    yield { list: 'readings', path: ['targets', index, 'readings'], entries: readings };
  }
}
