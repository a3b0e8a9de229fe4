import { isOpen } from '../../standing/overdue.js';
import type { TargetStanding } from '../../standing/target-standing.js';

/**
 * The targets of a task in the order in which somebody who reads only the first ones wants them: overdue ones by days,
 * those with an overdue milestone, those behind by points, those without data, what is unmet, then what is met; equal ones as the task has them.
 */
export function worstFirst<T extends { standing: TargetStanding }>(targets: readonly T[]): readonly T[] {
  return [...targets].sort(
    ({ standing: a }, { standing: b }) =>
      daysOf(b) - daysOf(a) ||
      b.milestonesOverdue.length - a.milestonesOverdue.length ||
      Math.min(0, a.gap ?? 0) - Math.min(0, b.gap ?? 0) ||
      placeOf(a) - placeOf(b),
  );
}

function daysOf({ overdue }: TargetStanding): number {
  return isOpen(overdue) ? (overdue?.days ?? 0) : 0;
}

function placeOf({ met, latest }: TargetStanding): number {
  if (met === true) return 2;
  return latest === null ? 0 : 1;
}
