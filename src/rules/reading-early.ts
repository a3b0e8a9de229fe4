import { firstDayOf } from '../core/change/day.js';
import { countingPlaces } from '../core/file/counting.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'reading-early': {
      default: { name: string; date: string; first: string };
    };
  }
}

/** A reading is as of a day of the plan: what was so before is a baseline, and most likely a typing error. */
export const readingEarly: RuleOf<'reading-early'> = {
  id: 'reading-early',
  level: 'warning',
  *check({ plan, tasks }) {
    for (const { file, task } of tasks) {
      const first = firstDayOf(task, plan);
      for (const [index, { name, readings }] of (task.targets ?? []).entries()) {
        for (const [place, { as_of: date, confirmed }] of countingPlaces(readings)) {
          if (date >= first || confirmed === true) continue;
          yield { place: { file, path: ['targets', index, 'readings', place, 'as_of'] }, args: { name, date, first } };
        }
      }
    }
  },
};
