import { counting } from '../core/file/counting.js';
import { isFinished } from '../core/task.js';
import type { RuleOf } from './rule.js';
import { requiredUnmet } from './search/required-unmet.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'submitted-ready': {
      evidence: { status: string };
      short: { name: string; status: string };
      'no-reading': { name: string; status: string };
      'no-baseline': { name: string; status: string };
      partial: { name: string; status: string };
    };
  }
}

/** What is submitted has evidence, and meets every target that it must. What is finished has evidence too. */
export const submittedReady: RuleOf<'submitted-ready'> = {
  id: 'submitted-ready',
  level: 'error',
  stops: false,
  *check({ plan, tasks }) {
    for (const entry of tasks) {
      const { file, task } = entry;
      const submitted = task.status === 'submitted';
      if ((submitted || isFinished(task.status)) && counting(task.evidence).length === 0) {
        yield { variant: 'evidence', place: { file, path: ['status'] }, args: { status: task.status } };
      }
      if (submitted) yield* requiredUnmet(entry, plan);
    }
  },
};
