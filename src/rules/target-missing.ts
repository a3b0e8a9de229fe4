import { isShut } from '../core/lifecycle.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'target-missing': {
      default: { id: number };
    };
  }
}

/**
 * A task without any target has nothing by which to check whether it is done. Where the document promises nothing that
 * could be checked, the task says so itself.
 */
export const targetMissing: RuleOf<'target-missing'> = {
  id: 'target-missing',
  level: 'warning',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      if ((task.targets ?? []).length > 0 || task.unclear !== undefined || isShut(task.status)) continue;
      yield { place: { file, path: ['title'], key: true }, args: { id: task.id } };
    }
  },
};
