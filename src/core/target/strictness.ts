import { isEqual } from '../equal.js';
import { type Plan, perOrgs } from '../plan.js';
import type { Commitment, PromiseAmendment, Target, Task } from '../task.js';
import { amend, type PromiseStep } from './amended.js';
import { boundOf, isPercent } from './bound.js';
import { goalOf } from './goal.js';

/**
 * What a change does to a promise: it becomes `easier` to keep, `harder`, stays the `same`, or becomes `other` and
 * cannot be compared.
 */
export type Strictness = 'easier' | 'harder' | 'same' | 'other';

/** The least, or the most, that meets a target; `level` in its unit. */
interface Threshold {
  kind: 'least' | 'most';
  level: number;
}

/**
 * The strictness of a change of a target's bound, unit, baseline, or of who must meet it. Lowering a lower limit is
 * easier, and so is raising an upper one. A range counts from its low end, where it begins to be met.
 * @param plan gives the tolerance of `about`, and the counties of `per: county`
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
  // Without baselines, two rises can still be compared by how much they rise.
  const [one, other] = [boundOf(before), boundOf(after)];
  if (!('value' in one) || !('value' in other) || one.kind !== other.kind) return 'other';
  // The same rise can no longer be judged if its baseline was removed.
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

/** Adding a baseline that was missing changes no promise. */
function isSameBaseline({ baseline: before }: Target, { baseline: after }: Target): boolean {
  return before === undefined || before.value === after?.value;
}

/** The two ways to write per cent are the same unit. */
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
  const [hasRemoved, hasAdded] = [before.some((id) => !after.includes(id)), after.some((id) => !before.includes(id))];
  if (hasRemoved === hasAdded) return hasRemoved ? 'other' : 'same';
  return hasRemoved ? 'easier' : 'harder';
}

/**
 * The strictness of a change of a target's shares. Shares are summed, except those in per cent: each of these is a
 * unit's own level. Having shares is harder than having none.
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
  const isLower = Object.entries(before).some(([org, level = 0]) => {
    const now = after[org];
    return now === undefined || (isLimit ? now > level : now < level);
  });
  return isLower ? 'easier' : 'harder';
}

function sumOf(shares: Shares): number {
  return Object.values(shares).reduce<number>((sum, share) => sum + (share ?? 0), 0);
}

const HARDNESS = { strive: 0, none: 1, firm: 2 } as const;

/** The strictness of a change of commitment: strive (力争) is weaker than none, firm (确保) is stronger. */
export function compareCommitments(before: Commitment | undefined, after: Commitment | undefined): Strictness {
  const change = HARDNESS[after ?? 'none'] - HARDNESS[before ?? 'none'];
  if (change === 0) return 'same';
  return change < 0 ? 'easier' : 'harder';
}

/** What an amendment does to a promise, from its own `from` to its `to`. A target without a commitment of its own has that of its task. */
export function compareStep(
  { entry, before: current }: PromiseStep,
  task: Pick<Task, 'commitment'>,
  plan: Pick<Plan, 'policy' | 'orgs'>,
): Strictness {
  const before = amend(current, { ...entry, to: entry.from } as PromiseAmendment);
  const after = amend(before, entry);
  switch (entry.key) {
    case 'commitment': {
      const inherited = entry.target === undefined ? undefined : task.commitment;
      return compareCommitments(before.commitment ?? inherited, after.commitment ?? inherited);
    }
    case 'allocation':
      return compareAllocations(before, after);
    default:
      return comparePromises(before, after, plan);
  }
}
