import type { CivilDate } from '../date.js';
import { counting } from '../file/counting.js';
import { type Plan, perOrgs } from '../plan.js';
import type { Reading, Target } from '../task.js';
import { boundOf, isPercent } from './bound.js';
import { type Measure, measure } from './measure.js';
import { readingsBy } from './readings.js';
import type { Span } from './span.js';
import { holdersOf } from './units.js';

/** How far one unit is with its own part of a target by a day. */
export interface ShareMeasure extends Measure {
  org: string;
  /** Its allocated share in the target's unit (on `%` its own level), or null if it must meet the target as it is. */
  share: number | null;
  /** What it must meet, as a target of its own: the share as its bound, its own readings without `org`. */
  target: Target;
  /** Its own readings by the day, from old to new. */
  readings: readonly Reading[];
}

/**
 * Measures one unit's own part of a target by a day, by its own readings alone: its share, or the target itself where
 * each unit must meet it.
 * @returns null if the unit holds no share and need not meet the target by itself
 */
export function measureShare(
  target: Target,
  org: string,
  plan: Plan,
  span: Span,
  asOf: CivilDate,
): ShareMeasure | null {
  const each = perOrgs(target, plan);
  const own = shareTarget(target, org, each);
  if (own === null) return null;
  // Added to what was measured, which is of this call alone: a copy takes as long as everything before it.
  return Object.assign(measure(own, plan, span, asOf), {
    org,
    share: each === null ? (target.allocation?.[org] ?? null) : null,
    target: own,
    readings: readingsBy(own, asOf),
  });
}

/**
 * What one unit must meet, as a target of its own, or null if it has no part in the target. A step of the pace is
 * scaled by share ÷ target. The city's baseline is not that of a share of a count.
 * @param each the units that must each meet it, or null
 */
function shareTarget(target: Target, org: string, each: readonly string[] | null): Target | null {
  if (each?.includes(org)) return withOwnReadings(target, org);
  if (each !== null || target.per !== undefined || !apartOf(target).holders.includes(org)) return null;
  const share = target.allocation?.[org] ?? 0;
  const { baseline, pace } = target;
  return {
    ...apartOf(target).ofShare,
    ...boundOfShare(target, share),
    readings: readingsOf(target, org),
    ...(isPercent(target) && baseline ? { baseline } : {}),
    ...(pace && { pace: Array.isArray(pace) ? scaled(pace, scaleOf(target, share)) : pace }),
  };
}

/** A target as one unit's own: met by this unit alone, by its own readings. The whole has milestones, no part of it. */
function withOwnReadings(whole: Target, org: string): Target {
  return { ...apartOf(whole).own, readings: readingsOf(whole, org) };
}

/** What is the same for every unit of a target; made once, for there may be tens of thousands of shares. */
interface Apart {
  /** The target without what only the whole has; and what a share takes over of it. */
  own: Target;
  ofShare: Target;
  holders: readonly string[];
  /** The readings of each unit, without its id. */
  byOrg: ReadonlyMap<string, readonly Reading[]>;
}

const APART = new WeakMap<Target, Apart>();

function apartOf(whole: Target): Apart {
  const known = APART.get(whole);
  if (known) return known;
  const { per: _per, allocation: _allocation, milestones: _milestones, shown: _shown, readings = [], ...own } = whole;
  const { baseline: _baseline, pace: _pace, ...ofShare } = own;
  const byOrg = new Map<string, Reading[]>();
  for (const { org, ...reading } of counting(readings)) {
    if (org === undefined) continue;
    const others = byOrg.get(org);
    if (others) others.push(reading);
    else byOrg.set(org, [reading]);
  }
  const apart = { own, ofShare, holders: holdersOf(whole), byOrg };
  APART.set(whole, apart);
  return apart;
}

function readingsOf(whole: Target, org: string): Reading[] {
  return [...(apartOf(whole).byOrg.get(org) ?? [])];
}

/** The bound of a target with a share in the place of its value. */
function boundOfShare(target: Target, share: number): Partial<Target> {
  const bound = boundOf(target);
  if (bound.kind === 'deliver' || bound.kind === 'not_below') return {};
  if (bound.kind !== 'between') return { [bound.kind]: share };
  const high = bound.low > 0 ? (share * bound.high) / bound.low : bound.high;
  return { between: [share, Math.max(share, high)] };
}

/** Share ÷ target: what a step of the whole is to be multiplied with; 1 where the target is no number above 0. */
function scaleOf(target: Target, share: number): number {
  const bound = boundOf(target);
  const whole = bound.kind === 'between' ? bound.low : 'value' in bound ? bound.value : 0;
  return whole > 0 ? share / whole : 1;
}

type Steps = Extract<NonNullable<Target['pace']>, readonly unknown[]>;

function scaled([first, ...more]: Steps, scale: number): Steps {
  const step = ({ by, value }: Steps[number]) => ({ by, value: value * scale });
  return [step(first), ...more.map(step)];
}
