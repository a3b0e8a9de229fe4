import { allocatedOf } from '../core/target/allocation.js';
import { promisedBy } from '../core/target/amended.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'allocation-short': {
      default: { name: string; sum: number; goal: number; missing: number };
    };
  }
}

/** What is allocated to the units adds up to what the city must reach; more is legal. */
export const allocationShort: RuleOf<'allocation-short'> = {
  id: 'allocation-short',
  level: 'warning',
  *check({ plan, tasks }) {
    for (const { file, task } of tasks) {
      for (const [index, target] of promisedBy(task, plan, null).targets.entries()) {
        const { sum, goal, missing } = allocatedOf(target, plan.policy) ?? { sum: 0, goal: null, missing: null };
        if (goal === null || missing === null) continue;
        const args = { name: target.name, sum, goal, missing };
        yield { place: { file, path: ['targets', index, 'allocation'], key: true }, args };
      }
    }
  },
};
