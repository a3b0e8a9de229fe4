import type { Policy } from '../core/plan.js';
import { promisedBy } from '../core/target/amended.js';
import { boundOf, isPercent } from '../core/target/bound.js';
import type { Target } from '../core/task.js';
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
        const goal = goalOf(target, plan.policy);
        if (target.allocation === undefined || goal === null) continue;
        const sum = withoutDust(
          Object.values(target.allocation).reduce<number>((total, share = 0) => total + share, 0),
        );
        if (sum >= goal) continue;
        const args = { name: target.name, sum, goal, missing: withoutDust(goal - sum) };
        yield { place: { file, path: ['targets', index, 'allocation'], key: true }, args };
      }
    }
  },
};

/** What the shares must add up to; null if they are no parts of a sum: a ratio, a limit, a rise, a promise of each. */
function goalOf(target: Target, { about_tolerance: tolerance }: Policy): number | null {
  if (isPercent(target) || target.per !== undefined) return null;
  const bound = boundOf(target);
  switch (bound.kind) {
    case 'equals':
    case 'at_least':
      return bound.value;
    case 'about':
      return withoutDust(bound.value * (1 - tolerance / 100));
    case 'between':
      return bound.low;
    default:
      return null;
  }
}

/** A sum without the error of binary fractions. */
function withoutDust(value: number): number {
  return Number(value.toPrecision(12));
}
