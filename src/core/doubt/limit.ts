/** How far a value must at least lie above another one to be far above it: 3 of a share of 1 are nothing unusual. */
const AT_LEAST = 20;

/**
 * Whether a value is far above what is to be reached: above 3 × the goal, and 20 or more above the goal.
 * @param goal the target, or the share of a unit
 */
export function isFarAboveGoal(value: number, goal: number): boolean {
  return exceeds(value, 3 * goal) && value - goal >= AT_LEAST - dust(goal);
}

/** Whether a value is far above the reading before it: above 10 × that reading, and 20 or more above it. */
export function isFarAboveLast(value: number, last: number): boolean {
  return exceeds(value, 10 * last) && value - last >= AT_LEAST - dust(last);
}

/** Whether a value is above a limit by more than the error of binary fractions. */
export function exceeds(value: number, limit: number): boolean {
  return value > limit + dust(limit);
}

/**
 * Whether a value of the whole city and the sum of the units' values are further apart than the tolerance.
 * @param tolerance in per cent of the sum
 */
export function isApart(city: number, sum: number, tolerance: number): boolean {
  return exceeds(Math.abs(city - sum), (Math.abs(sum) * tolerance) / 100);
}

function dust(value: number): number {
  return 1e-9 * Math.max(1, Math.abs(value));
}
