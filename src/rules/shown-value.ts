import { isUnseen } from '../core/person.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'shown-value': {
      blank: { name: string };
      delivery: { name: string };
    };
  }
}

/** `shown` is the value of a target as its document writes it: it can be seen, and there is a value. */
export const shownValue: RuleOf<'shown-value'> = {
  id: 'shown-value',
  level: 'warning',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      for (const [index, { name, shown, deliver }] of (task.targets ?? []).entries()) {
        if (shown === undefined) continue;
        const place = { file, path: ['targets', index, 'shown'] };
        if (isUnseen(shown)) yield { variant: 'blank', place, args: { name } };
        else if (deliver !== undefined) yield { variant: 'delivery', place, args: { name } };
      }
    }
  },
};
