import { type CivilDate, daysBetween, isMonthEnd, monthNumber } from '../date.js';
import type { Plan, Policy } from '../plan.js';
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

/** Gap in percentage points between two shares of 1, to 0.1: it is compared as it is printed. */
export function gapInPoints(progress: number, expected: number): number {
  // Without the error of binary fractions, which would round 0.05 either way.
  const tenths = Number(Math.abs((progress - expected) * 1000).toFixed(6));
  const rounded = Math.round(tenths) / 10;
  return progress < expected && rounded > 0 ? -rounded : rounded;
}

/** The state of a gap in percentage points. */
export function paceState(gap: number): PaceState {
  if (gap > 0) return 'ahead';
  return gap < 0 ? 'behind' : 'on_schedule';
}
