import type { Rule } from './rule.js';

/** Every task that goes on has one unit that is answerable. Documents often name none, so only `--strict` asks. */
export const leadMissing: Rule = {
  id: 'lead-missing',
  level: 'warning',
  tier: 'strict',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      if (task.lead !== undefined || task.status === 'cancelled') continue;
      yield { place: { file, path: ['title'], key: true }, args: { id: task.id } };
    }
  },
};
