import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'target-id-unique': {
      default: { id: string };
    };
  }
}

/** Two targets of a task with one id: every later one is reported. */
export const targetIdUnique: RuleOf<'target-id-unique'> = {
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
