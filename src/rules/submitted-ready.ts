import { isFinished } from '../core/task.js';
import type { Rule } from './rule.js';
import { requiredUnmet } from './unmet.js';

/** What is submitted has evidence, and meets every target that it must. What is finished has evidence too. */
export const submittedReady: Rule = {
  id: 'submitted-ready',
  level: 'error',
  stops: false,
  *check({ plan, tasks }) {
    for (const entry of tasks) {
      const { file, task } = entry;
      const submitted = task.status === 'submitted';
      if ((submitted || isFinished(task.status)) && (task.evidence ?? []).length === 0) {
        yield { variant: 'evidence', place: { file, path: ['status'] }, args: { status: task.status } };
      }
      if (submitted) yield* requiredUnmet(entry, plan);
    }
  },
};
