import type { CivilDate } from '../date.js';
import { isEqual } from '../equal.js';
import type { Plan } from '../plan.js';
import type { Target } from '../task.js';
import { type Attained, attainedWith, NO_READING } from './attained.js';
import { milestonesOf } from './bound.js';
import { expectationOf, gapOf } from './expectation.js';
import { dueOfMilestone, type MilestoneStanding } from './milestones.js';
import { NewestReadings, perKeys } from './per.js';
import { tellingBy } from './readings.js';
import type { Span } from './span.js';

/** How far a target is by a day, and how far it should be. */
export interface Measure extends Attained {
  /** The value that is expected by now, in the target's unit, or null if none is. */
  expectedValue: number | null;
  /** Expected progress, 0 to 1, or null if the target is not paced, or before the first step of its pace. */
  expected: number | null;
  /** How far it is ahead of what is expected, in percentage points to 0.1, or null if either is unknown. */
  gap: number | null;
  /** The milestones of a delivery, in their order, or null if it has none. */
  milestones: readonly MilestoneStanding[] | null;
}

/**
 * Measures a target by a day.
 *
 * Counts: actual ÷ target, at most 1. Ratios and trends: met or not; with a baseline (actual − baseline) ÷ (target − baseline).
 * A change: (actual − baseline) ÷ change. A delivery: 0 or 1, with
 * milestones those reached ÷ all. What each must meet: those that do ÷ all.
 * A value that nobody reported is no data, never zero. While units have not reported, a target is met or unmet only if
 * their values cannot change it.
 */
export function measure(target: Target, plan: Plan, span: Span, asOf: CivilDate): Measure {
  const known = knownBy(target, asOf);
  const keys = perKeys(target, plan, span);
  const attained =
    known === null && keys === null
      ? NO_READING
      : attainedWith(target, plan, keys, known ?? new NewestReadings(target));
  const expectation = expectationOf(target, plan, span, asOf);
  const { latest, reported, met, progress, missing, provisional, surplus, per } = attained;
  const { expectedValue, expected } = expectation;
  const gap = gapOf(target, attained, expectation);
  const milestones = milestonesOf(target)?.map((one) => ({
    id: one.id,
    name: one.name,
    due: dueOfMilestone(one, span),
    reached: known?.delivery?.reachedOn(one.id) ?? null,
  }));
  // Written out: a spread takes as long as everything before it.
  return {
    latest,
    reported,
    met,
    progress,
    missing,
    provisional,
    surplus,
    per,
    expectedValue,
    expected,
    gap,
    milestones: milestones ?? null,
  };
}

/** The readings by a day, or null if there are none. */
function knownBy(target: Target, asOf: CivilDate): NewestReadings | null {
  const readings = tellingBy(target, asOf);
  if (readings.length === 0) return null;
  const known = new NewestReadings(target);
  for (const reading of readings) known.add(reading);
  return known;
}

/** Whether a target is measured the same: by the same value, or the same values of those that must each meet it. */
export function isSameMeasure(before: Measure, after: Measure): boolean {
  const judged = ({ latest, reported, per, met, progress, missing }: Measure) => [
    latest,
    reported,
    per,
    met,
    progress,
    missing,
  ];
  return isEqual(judged(before), judged(after));
}

/** The first day after the due date, up to a day, by which a target is met, or null if it is not by then. */
export function firstMet(target: Target, plan: Plan, span: Span, asOf: CivilDate): CivilDate | null {
  const keys = perKeys(target, plan, span);
  const known = new NewestReadings(target);
  const readings = tellingBy(target, asOf);
  for (const [index, reading] of readings.entries()) {
    known.add(reading);
    const isLastOfDay = readings[index + 1]?.as_of !== reading.as_of;
    if (isLastOfDay && reading.as_of > span.due && attainedWith(target, plan, keys, known).met) return reading.as_of;
  }
  return null;
}
