import type { RuleOf } from '../rule.js';
import { dueArgs, type MovedDueArgs, movedDues } from './comparison/moved-dues.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'due-postponed': {
      task: MovedDueArgs;
      target: MovedDueArgs;
      period: MovedDueArgs;
    };
  }
}

/** An original due date must not become later: an extension is recorded instead. */
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
