import type { Rule } from './rule.js';

/** An action is delivered when it is done; without a definition nobody can tell when that is. */
export const definitionMissing: Rule = {
  id: 'definition-missing',
  level: 'warning',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      for (const [index, { deliver, definition, name }] of (task.targets ?? []).entries()) {
        if (deliver !== 'action' || definition !== undefined) continue;
        yield { place: { file, path: ['targets', index, 'deliver'], key: true }, args: { name } };
      }
    }
  },
};
