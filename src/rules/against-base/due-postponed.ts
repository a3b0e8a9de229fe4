import type { Rule } from '../rule.js';
import { dueArgs, movedDues } from './dues.js';

/** An original due date is not put off: an extension is recorded apart. */
export const duePostponed: Rule = {
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
