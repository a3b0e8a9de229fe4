import { isEqual } from '../equal.js';
import { type Plan, perOrgs } from '../plan.js';
import type { Commitment, Target } from '../task.js';
import { boundOf, isPercent } from './bound.js';
import { goalOf } from './measure.js';

/**
 * What a change does to a promise: it is `easier` to keep than before, `harder`, the `same`, or it became `other`, so
 * that the two cannot be compared.
 */
export type Strictness = 'easier' | 'harder' | 'same' | 'other';

/** The least, or the most, that meets a target; `level` in its unit. */
interface Threshold {
  kind: 'least' | 'most';
  level: number;
}

/**
 * What a change of its bound, its unit, its baseline or of who must meet it does to a target. A lower limit that is
 * lowered is easier, an upper one that is raised; a range counts from its low end, from which it is met.
 * @param plan whose tolerance of `about` counts, and whose counties are meant by `per: county`
 */
export function comparePromises(before: Target, after: Target, plan: Pick<Plan, 'policy' | 'orgs'>): Strictness {
  const byLevel = compareBounds(before, after, plan.policy.about_tolerance);
  const byWho = compareWho(before, after, plan);
  if (byLevel === 'same') return byWho;
  return byWho === 'same' || byWho === byLevel ? byLevel : 'other';
}

function compareBounds(before: Target, after: Target, tolerance: number): Strictness {
  if (isSameBound(before, after) && isSameBaseline(before, after)) return 'same';
  if (unitOf(before) !== unitOf(after)) return 'other';
  const [old, now] = [thresholdOf(before, tolerance), thresholdOf(after, tolerance)];
  if (old && now && old.kind === now.kind) return compareLevels(old, now);
  // Without their baselines two rises can still be told apart by how much they rise.
  const [one, other] = [boundOf(before), boundOf(after)];
  if (!('value' in one) || !('value' in other) || one.kind !== other.kind) return 'other';
  // The same rise of a baseline that went away can no longer be judged.
  if (one.value === other.value) return 'other';
  return compareLevels({ kind: 'least', level: one.value }, { kind: 'least', level: other.value });
}

function compareLevels(before: Threshold, after: Threshold): Strictness {
  if (before.level === after.level) return 'same';
  const isRaised = after.level > before.level;
  return isRaised === (before.kind === 'most') ? 'easier' : 'harder';
}

function isSameBound(before: Target, after: Target): boolean {
  return isEqual(boundOf(before), boundOf(after)) && unitOf(before) === unitOf(after);
}

/** A baseline that was awaited and became known changes no promise. */
function isSameBaseline({ baseline: before }: Target, { baseline: after }: Target): boolean {
  return before === undefined || before.value === after?.value;
}

/** The two ways to write a per cent are one. */
function unitOf(target: Target): string {
  return isPercent(target) ? '%' : (target.unit ?? '');
}

function thresholdOf(target: Target, tolerance: number): Threshold | null {
  const goal = goalOf(target);
  if (goal === null) return null;
  if (target.at_most !== undefined) return { kind: 'most', level: goal };
  return { kind: 'least', level: target.about === undefined ? goal : goal * (1 - tolerance / 100) };
}

/** To be met by each is harder than to be met by the city as a whole, and by more of them harder than by fewer. */
function compareWho({ per: before }: Target, { per: after }: Target, plan: Pick<Plan, 'orgs'>): Strictness {
  if (isEqual(before, after)) return 'same';
  if (after === undefined) return 'easier';
  if (before === undefined) return 'harder';
  // A year has fewer quarters than months.
  if (before === 'month' && after === 'quarter') return 'easier';
  if (before === 'quarter' && after === 'month') return 'harder';
  const [old, now] = [perOrgs({ per: before }, plan), perOrgs({ per: after }, plan)];
  return old && now ? compareOrgs(old, now) : 'other';
}

function compareOrgs(before: readonly string[], after: readonly string[]): Strictness {
  const [lost, gained] = [before.some((id) => !after.includes(id)), after.some((id) => !before.includes(id))];
  if (lost === gained) return lost ? 'other' : 'same';
  return lost ? 'easier' : 'harder';
}

/**
 * What a change of its shares does to a target. Shares are added up, but those in per cent, of which each is one unit's
 * own level. That there are any at all is harder than that there are none.
 */
export function compareAllocations(before: Target, after: Target): Strictness {
  const [old, now] = [before.allocation, after.allocation];
  if (isEqual(old, now)) return 'same';
  if (now === undefined) return 'easier';
  if (old === undefined) return 'harder';
  const isLimit = before.at_most !== undefined;
  if (isPercent(before)) return compareEachLevel(old, now, isLimit);
  const [sum, newSum] = [sumOf(old), sumOf(now)];
  // Binary fractions do not add up exactly.
  if (Math.abs(newSum - sum) <= 1e-9 * Math.max(1, Math.abs(sum))) return 'other';
  return newSum < sum === isLimit ? 'harder' : 'easier';
}

type Shares = NonNullable<Target['allocation']>;

function compareEachLevel(before: Shares, after: Shares, isLimit: boolean): Strictness {
  const isLower = Object.entries(before).some(([org, level]) => {
    const now = after[org];
    return now === undefined || (isLimit ? now > level : now < level);
  });
  return isLower ? 'easier' : 'harder';
}

function sumOf(shares: Shares): number {
  return Object.values(shares).reduce((sum, share) => sum + share, 0);
}

const HARDNESS = { strive: 0, none: 1, firm: 2 } as const;

/** What a change of its commitment does to a promise: strive (力争) is less than no word, firm (确保) more. */
export function compareCommitments(before: Commitment | undefined, after: Commitment | undefined): Strictness {
  const change = HARDNESS[after ?? 'none'] - HARDNESS[before ?? 'none'];
  if (change === 0) return 'same';
  return change < 0 ? 'easier' : 'harder';
}
