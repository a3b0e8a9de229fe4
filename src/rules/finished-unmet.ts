import { isFinished } from '../core/task.js';
import type { Rule } from './rule.js';
import { requiredUnmet } from './unmet.js';

/** What is completed or closed meets every target that it must. */
export const finishedUnmet: Rule = {
  id: 'finished-unmet',
  level: 'error',
  stops: false,
  *check({ plan, tasks }) {
    for (const entry of tasks) {
      if (isFinished(entry.task.status)) yield* requiredUnmet(entry, plan);
    }
  },
};
