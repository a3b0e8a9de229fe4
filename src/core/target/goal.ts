import type { Target } from '../task.js';
import { boundOf, isPercent, needsBaseline } from './bound.js';

/** The number that must be reached, or null if there is no such number, or the baseline is missing. */
export function goalOf(target: Target): number | null {
  const bound = boundOf(target);
  const baseline = target.baseline?.value;
  switch (bound.kind) {
    case 'deliver':
      return null;
    case 'between':
      return bound.low;
    case 'not_below':
      return baseline ?? null;
    case 'increase_by':
      return baseline === undefined ? null : baseline + bound.value;
    case 'multiply_by':
      return baseline === undefined ? null : baseline * bound.value;
    default:
      return bound.value;
  }
}

/** Whether a target is a limit, met by every value that is not above it. */
export function isLimit(target: Target): boolean {
  return target.at_most !== undefined;
}

/**
 * Whether a value meets a target, or null if that cannot be judged for want of a baseline.
 * @param tolerance per cent by which `about` may fall short
 */
export function meets(target: Target, value: number | boolean, tolerance: number): boolean | null {
  if (typeof value === 'boolean') return value;
  const goal = goalOf(target);
  if (goal === null) return null;
  if (isLimit(target)) return atLeast(goal, value);
  return atLeast(value, target.about === undefined ? goal : goal * (1 - tolerance / 100));
}

/** Compares with room for the error of binary fractions: 0.1 + 0.2 is at least 0.3. */
export function atLeast(value: number, goal: number): boolean {
  return value >= goal - 1e-9 * Math.max(1, Math.abs(goal));
}

/**
 * The value from which progress is measured: 0 for what is counted up, else the baseline. Null if progress is met or
 * not: a ratio or a limit without a baseline, a trend, a delivery, and where the baseline met the target already.
 */
export function startOf(target: Target): number | null {
  const goal = goalOf(target);
  if (goal === null || target.not_below !== undefined) return null;
  if (isCountedUp(target)) return goal > 0 ? 0 : null;
  const baseline = target.baseline?.value;
  if (baseline === undefined || meets(target, baseline, 0) === true) return null;
  return baseline;
}

/** Whether progress is actual ÷ target: things that are counted up from nothing. */
function isCountedUp(target: Target): boolean {
  return !needsBaseline(target) && !isLimit(target) && !isPercent(target);
}

/** Progress of a value that does not meet its target, 0 to 1: (value − start) ÷ (target − start); 0 without a start. */
export function progressOf(target: Target, value: number): number {
  const [goal, start] = [goalOf(target), startOf(target)];
  return goal === null || start === null ? 0 : Math.min(1, Math.max(0, (value - start) / (goal - start)));
}
