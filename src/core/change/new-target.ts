import { isEqual } from '../equal.js';
import { keyOrderAt } from '../file/key-order.js';
import type { Plan } from '../plan.js';
import type { Target, Task } from '../task.js';
import { doubtsOfTarget, type PromiseDoubt } from './promise-doubt.js';
import { type ShareReason, shareReasons } from './shares.js';

/**
 * Why a target is not added. `same`: the task has it already. `id`: another target has its id. `range`: the low end is
 * above the high one. `positive`: such a bound is above 0. `delivery_*`: a delivery has no such key. `due`: it falls due
 * before its task begins. `part_*`: no such target, or one that is a part itself.
 */
export type TargetReason =
  | 'same'
  | 'id'
  | 'range'
  | 'positive'
  | 'delivery_unit'
  | 'delivery_baseline'
  | 'pace_unused'
  | 'pace_order'
  | 'due'
  | 'part_unknown'
  | 'part_of_part';

/** A target to add at the end of a task's list. */
export interface PlannedTarget {
  /** Its keys in canonical order. */
  target: Target;
  /** What must be confirmed by a person before it is written. */
  doubts: readonly PromiseDoubt[];
}

/** The target to add, and what is doubtful about it; or every reason against it, never an empty list. */
export function planTarget(
  target: Target,
  task: Task,
  plan: Plan,
): PlannedTarget | { refused: readonly (TargetReason | ShareReason)[] } {
  const ordered = inCanonicalOrder(target);
  const known = task.targets?.find(({ id }) => id === target.id);
  if (known !== undefined && isEqual(asPromised(known), ordered)) return { refused: ['same'] };
  const refused: (TargetReason | ShareReason)[] = [
    ...(known === undefined ? [] : ['id' as const]),
    ...boundReasons(target),
    ...keyReasons(target, task, plan),
    ...partReasons(target, task),
    ...(target.allocation === undefined ? [] : shareReasons(target, Object.keys(target.allocation), plan)),
  ];
  return refused.length > 0 ? { refused } : { target: ordered, doubts: doubtsOfTarget(target, task, plan) };
}

/** A target without what is recorded of it. */
function asPromised({ readings: _readings, milestones: _milestones, ...promise }: Target): Target {
  return promise;
}

function inCanonicalOrder(target: Target): Target {
  const order = keyOrderAt('task', ['targets', 0]);
  const entries = Object.entries(target).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))) as unknown as Target;
}

/** What is wrong with the numbers of a bound, whether it is new or amended. */
export function boundReasons({ between, about, increase_by, multiply_by }: Target): ('range' | 'positive')[] {
  return [
    ...(between !== undefined && between[0] > between[1] ? ['range' as const] : []),
    ...([about, increase_by, multiply_by].some((value) => value !== undefined && value <= 0)
      ? ['positive' as const]
      : []),
  ];
}

function keyReasons({ deliver, not_below, unit, baseline, pace, due }: Target, task: Task, plan: Plan): TargetReason[] {
  const reasons: TargetReason[] = [];
  if (deliver !== undefined && unit !== undefined) reasons.push('delivery_unit');
  if (deliver !== undefined && baseline !== undefined) reasons.push('delivery_baseline');
  if ((deliver !== undefined || not_below !== undefined) && pace !== undefined && pace !== 'none') {
    reasons.push('pace_unused');
  }
  const steps = Array.isArray(pace) ? pace : [];
  if (steps.some(({ by }, index) => index > 0 && by <= (steps[index - 1]?.by ?? ''))) reasons.push('pace_order');
  if (due !== undefined && due < (task.start ?? plan.period.start)) reasons.push('due');
  return reasons;
}

function partReasons({ id, part_of: of }: Target, { targets = [] }: Task): TargetReason[] {
  if (of === undefined) return [];
  const whole = targets.find((one) => one.id === of && one.id !== id);
  if (whole === undefined) return ['part_unknown'];
  return whole.part_of === undefined ? [] : ['part_of_part'];
}
