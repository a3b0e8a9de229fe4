import type { CivilDate } from '../date.js';
import { isEqual } from '../equal.js';
import type { Plan } from '../plan.js';
import type { Target } from '../task.js';
import { boundOf, isPercent } from './bound.js';
import { expectationOf, gapOf, NO_EXPECTATION } from './expectation.js';
import { atLeast, goalOf, isLimit, meets, progressOf } from './goal.js';
import { reportedOf, type TargetValue } from './latest-value.js';
import { NewestReadings, perKeys } from './per.js';
import { tellingBy } from './readings.js';
import type { Span } from './span.js';

/**
 * Why a target cannot be judged on a day: nobody reported; there is no baseline; some units have not reported, and
 * what they have may decide; units reported percentages without their parts, which cannot be added up.
 */
export type Missing = 'reading' | 'baseline' | 'units' | 'parts';

/** How far a target is by a day, and how far it should be. */
export interface Measure extends Attained {
  /** The value that is expected by now, in the target's unit, or null if none is. */
  expectedValue: number | null;
  /** Expected progress, 0 to 1, or null if the target is not paced, or before the first step of its pace. */
  expected: number | null;
  /** How far it is ahead of what is expected, in percentage points to 0.1, or null if either is unknown. */
  gap: number | null;
}

/** How far a target is by a day. */
interface Attained {
  latest: TargetValue | null;
  /** If it is judged by values of organisations: how many of how many that must report have. */
  reported: { count: number; of: number } | null;
  /** null if there is no data, no baseline to judge it by, or what is missing may decide */
  met: boolean | null;
  /** What is proven, 0 to 1, or null if there is nothing to prove it by. */
  progress: number | null;
  missing: Missing | null;
  /** Whether units, months or quarters that have not reported may still change that it is unmet, or not known. */
  provisional: boolean;
  /** What lies above the target, in its unit, or null if nothing does. */
  surplus: number | null;
  /** Where each must meet it: one row for each organisation, month or quarter. */
  per: readonly PerMeasure[] | null;
}

/** One organisation, month (`2020-03`) or quarter (`2020-Q1`) of a target that each must meet. */
interface PerMeasure {
  key: string;
  latest: TargetValue | null;
  met: boolean | null;
  surplus: number | null;
}

/**
 * Measures a target by a day.
 *
 * Counts: actual ÷ target, at most 1. Ratios and trends: met or not; with a baseline (actual − baseline) ÷ (target − baseline).
 * A change: (actual − baseline) ÷ change. A delivery: 0 or 1. What each must meet: those that do ÷ all.
 * A value that nobody reported is no data, never zero. While units have not reported, a target is met or unmet only if
 * their values cannot change it.
 */
export function measure(target: Target, plan: Plan, span: Span, asOf: CivilDate): Measure {
  const attained = attainedBy(target, plan, span, asOf);
  const expectation = expectationOf(target, plan, span, asOf);
  const { latest, reported, met, progress, missing, provisional, surplus, per } = attained;
  if (expectation === NO_EXPECTATION) {
    return {
      latest,
      reported,
      met,
      progress,
      missing,
      provisional,
      surplus,
      per,
      expectedValue: null,
      expected: null,
      gap: null,
    };
  }
  const { expectedValue, expected } = expectation;
  const gap = gapOf(target, attained, expectation);
  // Written out: a spread takes as long as everything before it.
  return { latest, reported, met, progress, missing, provisional, surplus, per, expectedValue, expected, gap };
}

function attainedBy(target: Target, plan: Plan, span: Span, asOf: CivilDate): Attained {
  const keys = perKeys(target, plan, span);
  const readings = tellingBy(target, asOf);
  if (keys === null && readings.length === 0) return unknown('reading');
  const known = new NewestReadings(target);
  for (const reading of readings) known.add(reading);
  return measureKnown(target, plan, keys, known);
}

/** Whether a target is measured the same: by the same value, or the same values of those that must each meet it. */
export function isSameMeasure(before: Measure, after: Measure): boolean {
  const judged = ({ latest, reported, per, met, missing }: Measure) => [latest, reported, per, met, missing];
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
    if (isLastOfDay && reading.as_of > span.due && measureKnown(target, plan, keys, known).met) return reading.as_of;
  }
  return null;
}

function measureKnown(target: Target, plan: Plan, keys: readonly string[] | null, known: NewestReadings): Attained {
  if (keys) return measureEach(target, plan, keys, known);
  const latest = known.city(plan);
  if (latest === null) return unjudged(target, plan, known);
  const met = meets(target, latest.value, plan.policy.about_tolerance);
  const { reported } = latest;
  if (met === null) return { ...unknown('baseline'), latest, reported };
  const isPartial = isPartialValue(latest);
  if (isPartial && !isDecided(target, latest, met, known)) return undecided(target, latest);
  const progress = met ? 1 : progressOf(target, Number(latest.value));
  const surplus = surplusOf(target, latest);
  return { latest, reported, met, progress, missing: null, provisional: false, surplus, per: null };
}

function unknown(missing: Missing): Attained {
  const nothing = { latest: null, reported: null, met: null, progress: null, surplus: null, per: null };
  return { ...nothing, missing, provisional: false };
}

/** What is known without a value of the city: nothing, or that units reported percentages, which are never added up. */
function unjudged(target: Target, plan: Plan, known: NewestReadings): Attained {
  const units = known.of();
  if (units.size === 0 || !isPercent(target) || target.per === 'school') return unknown('reading');
  return {
    ...unknown('parts'),
    reported: reportedOf(
      target,
      plan,
      [...units.keys()].filter((org) => org !== null),
    ),
  };
}

/** Whether units that must report are missing in a value that is put together from theirs. */
function isPartialValue({ reported }: TargetValue): boolean {
  return reported !== null && reported.count < reported.of;
}

/** Whether the units that have not reported cannot change whether a target is met: their counts only add. */
function isDecided(target: Target, { numerator }: TargetValue, met: boolean, known: NewestReadings): boolean {
  if (target.deliver !== undefined) return [...known.of().values()].some(({ done }) => done === false);
  if (numerator !== null) return false;
  return isLimit(target) ? !met : met;
}

/** What is known of a target while units that have not reported may decide it: a count is unmet so far. */
function undecided(target: Target, latest: TargetValue): Attained {
  const isCount = target.deliver === undefined && latest.numerator === null && !isLimit(target);
  const { reported } = latest;
  if (!isCount) return { ...unknown('units'), latest, reported, provisional: true };
  const progress = progressOf(target, Number(latest.value));
  return { latest, reported, met: false, progress, missing: null, provisional: true, surplus: null, per: null };
}

function surplusOf(target: Target, latest: TargetValue): number | null {
  const bound = boundOf(target);
  if (typeof latest.value === 'boolean' || bound.kind === 'at_most' || bound.kind === 'not_below') return null;
  const limit = bound.kind === 'between' ? bound.high : goalOf(target);
  if (limit === null || atLeast(limit, latest.value)) return null;
  return withoutDust(latest.value - limit);
}

/** A difference without the error of binary fractions: 50.8 − 50 is 0.8. */
function withoutDust(value: number): number {
  return Number(value.toPrecision(12));
}

function measureEach(target: Target, plan: Plan, keys: readonly string[], known: NewestReadings): Attained {
  const per = keys.map((key) => measureOne(key, target, known.valueOf(key, plan), plan));
  const judged = per.filter((one) => one.met !== null);
  if (judged.length === 0) {
    const isReported = per.some((one) => one.latest !== null);
    return { ...unknown(isReported ? 'baseline' : 'reading'), per };
  }
  const met = judged.filter((one) => one.met).length;
  const progress = met / keys.length;
  const common = { latest: null, reported: null, progress, surplus: null, per };
  // One that fails decides; so do all that meet it.
  if (met < judged.length || met === keys.length) {
    return { ...common, met: met === keys.length, missing: null, provisional: false };
  }
  // Months to come are no units that stay silent: so far the target is unmet.
  const isPeriodic = target.per === 'month' || target.per === 'quarter';
  return { ...common, met: isPeriodic ? false : null, missing: isPeriodic ? null : 'units', provisional: true };
}

function measureOne(key: string, target: Target, latest: TargetValue | null, plan: Plan): PerMeasure {
  if (latest === null) return { key, latest, met: null, surplus: null };
  const met = meets(target, latest.value, plan.policy.about_tolerance);
  return { key, latest, met, surplus: surplusOf(target, latest) };
}
