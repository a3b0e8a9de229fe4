import { type CivilDate, daysBetween } from '../date.js';
import { dayOfChange } from '../history.js';
import type { Plan } from '../plan.js';
import { firstMet, type Measure, measure } from '../target/measure.js';
import type { Span } from '../target/span.js';
import { isHalted, type Status, type StatusChange, type Target } from '../task.js';

/**
 * How a target that is past its due date stands; `partial`: some have reported, and what those have that did not may
 * decide it.
 */
export type OverdueState = 'unmet' | 'no_data' | 'partial' | 'met_late';

/** A target past its due date. */
export interface TargetOverdue {
  state: OverdueState;
  /** Days since the due date; for `met_late` the days from the due date to the day it was met. */
  days: number;
}

/** Whether an overdue target still waits to be met. */
export function isOpen(overdue: TargetOverdue | null): boolean {
  return overdue !== null && overdue.state !== 'met_late';
}

/**
 * Days by which a task is overdue, or null if it is not. The due day itself is not overdue. A submitted task is
 * overdue only where it was submitted after the due date.
 * @param changes the steps of the status that had happened by `asOf`
 */
export function taskOverdue(
  status: Status,
  changes: readonly StatusChange[],
  due: CivilDate,
  asOf: CivilDate,
  timezone: string,
): number | null {
  if (asOf <= due) return null;
  if (status === 'not_started' || status === 'in_progress') return daysBetween(due, asOf);
  if (status !== 'submitted') return null;
  const submitted = changes.findLast((change) => change.to === 'submitted');
  if (submitted && dayOfChange(submitted, timezone) <= due) return null;
  return daysBetween(due, asOf);
}

/**
 * How a target stands that is past its due date, or null if it is not, or was met in time and still is, or its
 * task is suspended or cancelled.
 * @param known how far it is by `asOf`, measured for the same span, or null if that is still to be measured
 */
export function targetOverdue(
  target: Target,
  status: Status,
  plan: Plan,
  span: Span,
  asOf: CivilDate,
  known: Measure | null = null,
): TargetOverdue | null {
  if (asOf <= span.due || isHalted(status)) return null;
  const measured = known ?? measure(target, plan, span, asOf);
  if (!measured.met) return { state: stateOf(measured), days: daysBetween(span.due, asOf) };
  if (measure(target, plan, span, span.due).met) return null;
  return { state: 'met_late', days: daysBetween(span.due, firstMet(target, plan, span, asOf) ?? asOf) };
}

function stateOf({ met, missing, provisional }: Measure): OverdueState {
  if (provisional || missing === 'parts') return 'partial';
  return met === null ? 'no_data' : 'unmet';
}
