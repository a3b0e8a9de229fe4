import type { CivilDate } from '../date.js';
import { isEqual } from '../equal.js';
import type { Plan } from '../plan.js';
import type { Target } from '../task.js';
import { boundOf, isPercent, needsBaseline } from './bound.js';
import { type TargetValue, tellingBy, valueOfNewest } from './latest-value.js';
import { NewestReadings, perKeys } from './per.js';
import type { Span } from './span.js';

/** Why a target cannot be judged on a day. */
type Missing = 'reading' | 'baseline';

/** How far a target is on a day. */
export interface Measure {
  latest: TargetValue | null;
  /** null if there is no data, or no baseline to judge it by */
  met: boolean | null;
  /** 0 to 1; null like `met` */
  progress: number | null;
  missing: Missing | null;
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
 * A value that nobody reported is no data, never zero.
 */
export function measure(target: Target, plan: Plan, span: Span, asOf: CivilDate): Measure {
  const keys = perKeys(target, plan, span);
  const readings = tellingBy(target, asOf);
  if (keys === null && readings.length === 0) return unknown('reading');
  const known = new NewestReadings(target);
  for (const reading of readings) known.add(reading);
  return measureKnown(target, plan, keys, known);
}

/** Whether a target is measured the same: by the same value, or the same values of those that must each meet it. */
export function isSameMeasure(before: Measure, after: Measure): boolean {
  return isEqual([before.latest, before.per, before.met], [after.latest, after.per, after.met]);
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

function measureKnown(target: Target, plan: Plan, keys: readonly string[] | null, known: NewestReadings): Measure {
  if (keys) return measureEach(target, plan, keys, known);
  const latest = valueOfNewest(target, plan, known.of());
  const met = latest === null ? null : meets(target, latest, plan.policy.about_tolerance);
  if (latest === null || met === null) return { ...unknown(missingOf(target, latest)), latest };
  const progress = met ? 1 : progressOf(target, latest);
  return { latest, met, progress, missing: null, surplus: surplusOf(target, latest), per: null };
}

function unknown(missing: Missing): Measure {
  return { latest: null, met: null, progress: null, missing, surplus: null, per: null };
}

/** Why a target cannot be judged by a value. */
function missingOf(target: Target, latest: TargetValue | null): Missing {
  return latest !== null && typeof latest.value === 'number' && goalOf(target) === null ? 'baseline' : 'reading';
}

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

function meets(target: Target, latest: TargetValue, tolerance: number): boolean | null {
  if (typeof latest.value === 'boolean') return latest.value;
  const goal = goalOf(target);
  if (goal === null) return null;
  // While some have not reported, the sum may still grow beyond the limit.
  if (target.at_most !== undefined) return atLeast(goal, latest.value) ? (isPartialSum(latest) ? null : true) : false;
  return atLeast(latest.value, target.about === undefined ? goal : goal * (1 - tolerance / 100));
}

/** Whether organisations are missing in a sum of theirs. A ratio of some of them is a ratio all the same. */
function isPartialSum({ reported, numerator }: TargetValue): boolean {
  return reported !== null && reported.count < reported.of && numerator === null;
}

/** Compares with room for the error of binary fractions: 0.1 + 0.2 is at least 0.3. */
function atLeast(value: number, goal: number): boolean {
  return value >= goal - 1e-9 * Math.max(1, Math.abs(goal));
}

/** Progress of a value that does not meet its target: 0 to below 1. */
function progressOf(target: Target, latest: TargetValue): number {
  const goal = goalOf(target);
  if (typeof latest.value === 'boolean' || goal === null) return 0;
  if (isCountedUp(target)) return goal > 0 ? clamp(latest.value / goal) : 0;
  const baseline = target.baseline?.value;
  // Met or not: a ratio or a limit without a baseline, and a trend. Where the baseline itself met it, things got worse.
  if (baseline === undefined || target.not_below !== undefined) return 0;
  if (meets(target, { ...latest, value: baseline }, 0) === true) return 0;
  return clamp((latest.value - baseline) / (goal - baseline));
}

/** Whether progress is actual ÷ target: things that are counted up from nothing. */
function isCountedUp(target: Target): boolean {
  return !needsBaseline(target) && target.at_most === undefined && !isPercent(target);
}

/**
 * The progress, 0 to 1, of a target at a cumulative value, or null if it cannot be judged. Also reads a value of a
 * listed pace.
 */
export function progressOfValue(target: Target, value: number, plan: Plan): number | null {
  const reached = { value, asOf: '', numerator: null, denominator: null, reported: null };
  const met = meets(target, reached, plan.policy.about_tolerance);
  if (met === null) return null;
  return met ? 1 : progressOf(target, reached);
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

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function measureEach(target: Target, plan: Plan, keys: readonly string[], known: NewestReadings): Measure {
  const per = keys.map((key) => measureOne(key, target, known.valueOf(key, plan), plan));
  if (per.every((one) => one.met === null)) {
    const latest = per.find((one) => one.latest !== null)?.latest ?? null;
    return { ...unknown(missingOf(target, latest)), per };
  }
  const met = per.filter((one) => one.met).length;
  return { latest: null, met: met === keys.length, progress: met / keys.length, missing: null, surplus: null, per };
}

function measureOne(key: string, target: Target, latest: TargetValue | null, plan: Plan): PerMeasure {
  if (latest === null) return { key, latest, met: null, surplus: null };
  return { key, latest, met: meets(target, latest, plan.policy.about_tolerance), surplus: surplusOf(target, latest) };
}
