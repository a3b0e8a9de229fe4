import { isFar } from './date-range.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'due-outside': {
      after: { due: string; first: string; end: string };
      before: { due: string; first: string; end: string };
    };
  }
}

/**
 * A task that falls due outside of the plan's period says why. A date before the task's start, or absurdly far away,
 * is the business of `date-range`.
 */
export const dueOutside: RuleOf<'due-outside'> = {
  id: 'due-outside',
  level: 'warning',
  *check({ plan: { period }, tasks }) {
    for (const { file, task } of tasks) {
      const { due, due_note: note, start = period.start } = task;
      if (due === undefined || note !== undefined || due < start || isFar(due, period)) continue;
      const { start: first, end } = period;
      if (due >= first && due <= end) continue;
      yield { variant: due > end ? 'after' : 'before', place: { file, path: ['due'] }, args: { due, first, end } };
    }
  },
};
