import type { Rule } from '../rule.js';
import { dueArgs, movedDues } from './dues.js';

/** An original due date that is brought forward needs a person's eye: nothing but the file tells of it. */
export const dueAdvanced: Rule = {
  id: 'due-advanced',
  level: 'warning',
  tier: 'base',
  stops: false,
  *check({ base, plan }) {
    for (const due of movedDues(base, plan)) {
      if (due.after < due.before) yield { variant: due.variant, place: due.place, args: dueArgs(due) };
    }
  },
};
