import type { RuleOf } from '../rule.js';
import { dueArgs, type MovedDueArgs, movedDues } from './comparison/moved-dues.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'due-advanced': {
      task: MovedDueArgs;
      target: MovedDueArgs;
      period: MovedDueArgs;
    };
  }
}

/** A person must look at an original due date that became earlier: only the file shows it. */
export const dueAdvanced: RuleOf<'due-advanced'> = {
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
