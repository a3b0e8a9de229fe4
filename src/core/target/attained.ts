import type { Plan } from '../plan.js';
import type { Target } from '../task.js';
import { boundOf, isPercent } from './bound.js';
import { atLeast, goalOf, isLimit, meets, progressOf } from './goal.js';
import { reportedOf, type TargetValue } from './latest-value.js';
import type { Delivery } from './milestones.js';
import type { NewestReadings } from './per.js';

/**
 * Why a target cannot be judged on a day: nobody reported; there is no baseline; some units have not reported, and
 * what they have may decide; units reported percentages without their parts, which cannot be added up.
 */
type Missing = 'reading' | 'baseline' | 'units' | 'parts';

/** How far a target is by a day. */
export interface Attained {
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
 * How far a target is with what is known of it.
 * @param keys those that must each meet it, or null if it is one for the whole city
 */
export function attainedWith(
  target: Target,
  plan: Plan,
  keys: readonly string[] | null,
  known: NewestReadings,
): Attained {
  if (keys) return measureEach(target, plan, keys, known);
  const delivered = known.delivery && deliveredBy(known.delivery);
  if (delivered) return delivered;
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

/** How far a delivery is by its milestones, or null if the city reported nothing of it. */
function deliveredBy(delivery: Delivery): Attained | null {
  const latest = delivery.value();
  if (latest === null) return null;
  return { ...NO_READING, latest, met: latest.value === true, progress: delivery.progress(), missing: null };
}

/** Nobody reported. */
export const NO_READING: Attained = unknown('reading');

function unknown(missing: Missing): Attained {
  const nothing = { latest: null, reported: null, met: null, progress: null, surplus: null, per: null };
  return { ...nothing, missing, provisional: false };
}

/** What is known without a value of the city: nothing, or that units reported percentages, which are never added up. */
function unjudged(target: Target, plan: Plan, known: NewestReadings): Attained {
  const units = known.of();
  if (units.size === 0 || !isPercent(target) || target.per === 'school') return NO_READING;
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
