import { isFinished } from '../core/task.js';
import type { RuleOf } from './rule.js';
import { requiredUnmet } from './search/required-unmet.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'finished-unmet': {
      short: { name: string; status: string };
      'no-reading': { name: string; status: string };
      'no-baseline': { name: string; status: string };
      partial: { name: string; status: string };
    };
  }
}

/** What is completed or closed meets every target that it must. */
export const finishedUnmet: RuleOf<'finished-unmet'> = {
  id: 'finished-unmet',
  level: 'error',
  stops: false,
  *check({ plan, tasks }) {
    for (const entry of tasks) {
      if (isFinished(entry.task.status)) yield* requiredUnmet(entry, plan);
    }
  },
};
