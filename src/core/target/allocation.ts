import type { Policy } from '../plan.js';
import type { Target } from '../task.js';
import { boundOf, isPercent } from './bound.js';

/** The shares of a target together. */
export interface Allocated {
  /** Their sum, in the target's unit. */
  sum: number;
  /** What they must add up to, or null if they are no parts of a sum. */
  goal: number | null;
  /** What is not allocated yet, above 0; null if nothing is missing, or there is no goal. */
  missing: number | null;
}

/** What the shares of a target add up to, and what is missing; null if it has none. */
export function allocatedOf(target: Target, policy: Pick<Policy, 'about_tolerance'>): Allocated | null {
  if (target.allocation === undefined) return null;
  const sum = withoutDust(Object.values(target.allocation).reduce<number>((total, share = 0) => total + share, 0));
  const goal = sharedGoal(target, policy);
  return { sum, goal, missing: goal === null || sum >= goal ? null : withoutDust(goal - sum) };
}

/** What the shares must add up to; null if they are no parts of a sum: a ratio, a limit, a rise, a promise of each. */
function sharedGoal(target: Target, { about_tolerance: tolerance }: Pick<Policy, 'about_tolerance'>): number | null {
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
