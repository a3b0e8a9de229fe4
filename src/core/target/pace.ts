import { type CivilDate, daysBetween, isMonthEnd, monthNumber } from '../date.js';
import type { Plan, Policy } from '../plan.js';
import type { Target } from '../task.js';
import { isPaced } from './bound.js';
import { progressOfValue } from './measure.js';
import type { Span } from './span.js';

/** Where a task stands against its expected progress. */
export type PaceState = 'ahead' | 'on_schedule' | 'behind';

/** Months of a span that have passed by a day, and all its months: what 11/12 is made of. */
export function monthsPassed(span: Span, asOf: CivilDate): { passed: number; of: number } {
  const of = Math.max(1, monthNumber(span.due) - monthNumber(span.start) + 1);
  if (asOf >= span.due) return { passed: of, of };
  const passed = monthNumber(asOf) - monthNumber(span.start) + (isMonthEnd(asOf) ? 1 : 0);
  return { passed: Math.min(of, Math.max(0, passed)), of };
}

/**
 * Expected progress (序时进度), 0 to 1: the share of the span that has passed by a day. By convention a month counts
 * from its last day on, so the end of November is 11/12; a span that ends within a month ends with its due day.
 * @param mode `day` counts days, the first and the last one in
 */
export function expectedProgress(span: Span, asOf: CivilDate, mode: Policy['pace']): number {
  if (asOf < span.start) return 0;
  if (asOf >= span.due) return 1;
  if (mode === 'day') return (daysBetween(span.start, asOf) + 1) / (daysBetween(span.start, span.due) + 1);
  const { passed, of } = monthsPassed(span, asOf);
  return passed / of;
}

/** Expected progress of the plan's whole period on a day, 0 to 1. */
export function expectedOfPlan({ period, policy }: Pick<Plan, 'period' | 'policy'>, asOf: CivilDate): number {
  return expectedProgress({ start: period.start, due: period.end }, asOf, policy.pace);
}

/**
 * Progress that a target should have made by a day, 0 to 1, or null if it is not paced or its list cannot be read
 * as progress for want of a baseline.
 */
export function expectedOfTarget(target: Target, plan: Plan, span: Span, asOf: CivilDate): number | null {
  if (!isPaced(target)) return null;
  if (!Array.isArray(target.pace)) return expectedProgress(span, asOf, plan.policy.pace);
  const steps = target.pace.filter((step) => step.by <= asOf).sort((a, b) => (a.by < b.by ? -1 : 1));
  const last = steps.at(-1);
  return last ? progressOfValue(target, last.value, plan) : 0;
}

/** Gap in percentage points between two shares of 1, without the error of binary fractions. */
export function gapInPoints(progress: number, expected: number): number {
  return Math.round((progress - expected) * 100 * 1e6) / 1e6;
}

/** The state of a gap in percentage points. */
export function paceState(gap: number): PaceState {
  if (gap > 0) return 'ahead';
  return gap < 0 ? 'behind' : 'on_schedule';
}
