import type { RuleOf } from '../rule.js';
import { dueArgs, movedDues } from './comparison/moved-dues.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'due-postponed': {
      task: { before: string; after: string; id: string | number; name: string; target: string };
      target: { before: string; after: string; id: string | number; name: string; target: string };
      period: { before: string; after: string; id: string | number; name: string; target: string };
    };
  }
}

/** An original due date is not put off: an extension is recorded apart. */
export const duePostponed: RuleOf<'due-postponed'> = {
  id: 'due-postponed',
  level: 'error',
  tier: 'base',
  stops: false,
  *check({ base, plan }) {
    for (const due of movedDues(base, plan)) {
      if (due.after > due.before && !due.asked) yield { variant: due.variant, place: due.place, args: dueArgs(due) };
    }
  },
};
