import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'lead-missing': {
      default: { id: number };
    };
  }
}

/** Every task that goes on has one unit that is answerable. Documents often name none, so only `--strict` asks. */
export const leadMissing: RuleOf<'lead-missing'> = {
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
