import { isEqual } from '../../core/equal.js';
import { promiseSteps } from '../../core/target/amended.js';
import { compareStep } from '../../core/target/strictness.js';
import type { RuleOf } from '../rule.js';
import { changedTasks } from './comparison/changed.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'target-amended': {
      default: { name: string; key: string; approver: string };
    };
  }
}

/** A new amendment that makes a promise easier to keep must not pass unseen. */
export const targetAmended: RuleOf<'target-amended'> = {
  id: 'target-amended',
  level: 'warning',
  tier: 'base',
  stops: false,
  *check({ base, plan }) {
    for (const { file, before: old, after: task } of changedTasks(base)) {
      if (task.amendments === undefined) continue;
      for (const step of promiseSteps(task, plan)) {
        const { index, entry, before } = step;
        const isNew = !old.amendments?.some((one) => isEqual(one, entry));
        if (!isNew || compareStep(step, task, plan) !== 'easier') continue;
        const args = { name: before.name || task.title, key: entry.key, approver: entry.approver ?? '' };
        yield { place: { file, path: ['amendments', index] }, args };
      }
    }
  },
};
