import type { Milestone, Target } from '../task.js';

/** What a target promises, one form for each kind of bound in the file. */
export type Bound =
  | { kind: 'equals' | 'at_least' | 'at_most' | 'about' | 'increase_by' | 'multiply_by'; value: number }
  | { kind: 'between'; low: number; high: number }
  | { kind: 'not_below' }
  | { kind: 'deliver'; what: NonNullable<Target['deliver']> };

/** What sort of target it is, in the words of the field; decides how progress is measured. */
export type TargetKind = 'count' | 'ratio' | 'about' | 'range' | 'trend' | 'change' | 'multiple' | 'deliverable';

const SINGLE = ['equals', 'at_least', 'at_most', 'about', 'increase_by', 'multiply_by'] as const;

/** The keys of a target of which it has exactly one: its bound. */
export const BOUND_KEYS = [...SINGLE, 'between', 'not_below', 'deliver'] as const;
export type BoundKey = (typeof BOUND_KEYS)[number];

/** The keys of a target that say what must be reached, and by whom: its bound, the bound's unit, and each of whom. */
export const PROMISE_KEYS = [...BOUND_KEYS, 'unit', 'per'] as const;

/** The bound of a valid target; the schema sees to it that there is exactly one. */
export function boundOf(target: Target): Bound {
  for (const kind of SINGLE) {
    const value = target[kind];
    if (value !== undefined) return { kind, value };
  }
  if (target.between) return { kind: 'between', low: target.between[0], high: target.between[1] };
  if (target.deliver) return { kind: 'deliver', what: target.deliver };
  return { kind: 'not_below' };
}

/** Whether the value is a share in per cent, which is never summed nor averaged. */
export function isPercent(target: Pick<Target, 'unit'>): boolean {
  return target.unit === '%' || target.unit === '％';
}

/** The kind of a target, from its bound and its unit. */
export function kindOf(target: Target): TargetKind {
  switch (boundOf(target).kind) {
    case 'deliver':
      return 'deliverable';
    case 'not_below':
      return 'trend';
    case 'increase_by':
      return 'change';
    case 'multiply_by':
      return 'multiple';
    case 'between':
      return 'range';
    case 'about':
      return 'about';
    default:
      return isPercent(target) ? 'ratio' : 'count';
  }
}

/** Whether the bound can be judged only against a baseline. */
export function needsBaseline(target: Target): boolean {
  return target.not_below !== undefined || target.increase_by !== undefined || target.multiply_by !== undefined;
}

/** The milestones of a delivery that is the city's own, or null if there are none. */
export function milestonesOf({ deliver, per, milestones }: Target): readonly Milestone[] | null {
  return deliver !== undefined && per === undefined && milestones !== undefined ? milestones : null;
}

/**
 * Whether progress is expected to grow with time. Without a word in the file: things that are counted up
 * (at least, a bare value, about, a range) are, and a delivery with milestones is; everything else is not. A trend and
 * a delivery without milestones never are.
 */
export function isPaced(target: Target): boolean {
  if (target.not_below !== undefined) return false;
  if (target.deliver !== undefined) return milestonesOf(target) !== null && target.pace !== 'none';
  if (target.pace !== undefined) return target.pace !== 'none';
  const countedUp = ['equals', 'at_least', 'about', 'between'].includes(boundOf(target).kind);
  return countedUp && !isPercent(target) && target.per === undefined;
}
