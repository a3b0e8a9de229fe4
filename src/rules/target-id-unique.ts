import type { Rule } from './rule.js';

/** Two targets of a task with one id: every later one is reported. */
export const targetIdUnique: Rule = {
  id: 'target-id-unique',
  level: 'error',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      const seen = new Set<string>();
      for (const [index, { id }] of (task.targets ?? []).entries()) {
        if (seen.has(id)) yield { place: { file, path: ['targets', index, 'id'] }, args: { id } };
        seen.add(id);
      }
    }
  },
};
