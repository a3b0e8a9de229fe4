import { isWho } from '../assignment.js';
import type { CivilDate } from '../date.js';
import { inForce, inForcePlaces } from '../effect/in-force.js';
import { isEqual } from '../equal.js';
import type { Plan } from '../plan.js';
import type { Amendment, Commitment, PromiseAmendment, Target, Task, Void } from '../task.js';
import { boundOf } from './bound.js';

/** What a task promises on a day: its own commitment, and its targets in the order of the file. */
export interface Promised {
  commitment: Commitment | undefined;
  targets: readonly Target[];
}

/**
 * What a task promises on a day by its amendments. A target that no amendment changes is the object of the task; any
 * other has the bound, the commitment and the shares in force, and no `shown` once its bound is another one.
 * @param asOf null for all amendments
 */
export function promisedBy(task: Task, plan: Pick<Plan, 'timezone'>, asOf: CivilDate | null): Promised {
  const { commitment, targets = [] } = task;
  if (task.amendments === undefined) return { commitment, targets };
  const amendments = inForce<Amendment>(task.amendments, plan.timezone, asOf).filter(isPromise);
  const own = amendments.findLast(({ key, target }) => key === 'commitment' && target === undefined);
  return {
    commitment: own?.key === 'commitment' ? (own.to ?? undefined) : commitment,
    targets: targets.map((target) => amendedBy(target, amendments)),
  };
}

/** Whether an amendment is about what is promised. */
export function isPromise(amendment: Amendment): amendment is PromiseAmendment {
  return !isWho(amendment);
}

function amendedBy(target: Target, amendments: readonly PromiseAmendment[]): Target {
  const own = amendments.filter((amendment) => amendment.target === target.id);
  if (own.length === 0) return target;
  const amended = own.reduce(amend, target);
  if (isEqual(amended, target)) return target;
  if (isEqual(boundOf(amended), boundOf(target))) return amended;
  const { shown: _shown, ...unshown } = amended;
  return unshown;
}

/** A target after one more amendment. An amendment of another bound than the target has changes nothing. */
export function amend(target: Target, amendment: PromiseAmendment): Target {
  switch (amendment.key) {
    case 'commitment': {
      const { commitment: _before, ...rest } = target;
      return amendment.to === null ? rest : { ...rest, commitment: amendment.to };
    }
    case 'allocation':
      return withShares(target, amendment.to);
    case 'between':
      return target.between === undefined ? target : { ...target, between: amendment.to };
    default:
      return target[amendment.key] === undefined ? target : { ...target, [amendment.key]: amendment.to };
  }
}

/** A target with these shares changed; null takes a share away. */
function withShares(target: Target, changed: Readonly<Record<string, number | null | undefined>>): Target {
  const { allocation, ...rest } = target;
  const shares = Object.entries({ ...allocation, ...changed }).flatMap(([org, share]) =>
    share === null || share === undefined ? [] : [[org, share] as const],
  );
  return shares.length === 0 ? rest : { ...rest, allocation: Object.fromEntries(shares) };
}

/** One amendment of a promise, with its index in the file, and the target before and after it. */
export interface PromiseStep {
  index: number;
  entry: PromiseAmendment;
  /** For an amendment of the task's own commitment a target with nothing but this commitment. */
  before: Target;
  after: Target;
}

/**
 * The amendments of promises in the order in which they take effect, each with what it changes. Those whose target is
 * not known are left out.
 * @param amendments the list as it is, or as it would be
 */
export function promiseSteps(
  { commitment, targets = [], amendments: own }: Task,
  { timezone }: Pick<Plan, 'timezone'>,
  amendments: readonly (Amendment | Void)[] | undefined = own,
): PromiseStep[] {
  const whole: Target = { id: '', name: '', ...(commitment && { commitment }) };
  const current = new Map<string | undefined, Target>([
    [undefined, whole],
    ...targets.map((one) => [one.id, one] as const),
  ]);
  return inForcePlaces<Amendment>(amendments, timezone, null).flatMap(([index, entry]) => {
    const before = isPromise(entry) ? current.get(entry.target) : undefined;
    if (before === undefined || !isPromise(entry)) return [];
    const after = amend(before, entry);
    current.set(entry.target, after);
    return [{ index, entry, before, after }];
  });
}
