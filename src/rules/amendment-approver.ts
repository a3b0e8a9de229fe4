import { promiseSteps } from '../core/target/amended.js';
import { compareStep } from '../core/target/strictness.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'amendment-approver': {
      default: { name: string; key: string };
    };
  }
}

/** An amendment that makes a promise easier to keep names who approved it. */
export const amendmentApprover: RuleOf<'amendment-approver'> = {
  id: 'amendment-approver',
  level: 'error',
  *check({ plan, tasks }) {
    for (const { file, task } of tasks) {
      if (task.amendments === undefined) continue;
      for (const step of promiseSteps(task, plan)) {
        const { index, entry, before } = step;
        if (entry.approver !== undefined || compareStep(step, task, plan) !== 'easier') continue;
        yield {
          place: { file, path: ['amendments', index] },
          args: { name: before.name || task.title, key: entry.key },
        };
      }
    }
  },
};
