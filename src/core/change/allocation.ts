import { type CivilDate, civilDay } from '../date.js';
import { counting } from '../file/counting.js';
import { entriesOf } from '../file/growing-lists.js';
import type { Plan } from '../plan.js';
import { amend, promisedBy } from '../target/amended.js';
import { compareAllocations, type Strictness } from '../target/strictness.js';
import type { Amendment, PromiseAmendment, Target, Task } from '../task.js';
import { dateReasons, type EffectReason, staysJoined } from './effect-day.js';
import { entryOf, nextInstant, said } from './entry.js';
import { doubtsOfShares, type PromiseDoubt } from './promise-doubt.js';
import { type ShareReason, shareReasons } from './shares.js';

type AmendedShares = Extract<PromiseAmendment, { key: 'allocation' }>;

/** A wish to give units their shares of a target. */
export interface AllocationWish {
  task: Task;
  plan: Plan;
  /** The target's id. */
  target: string;
  /** Shares by the ids of their units; null takes a share away. Other units keep theirs. */
  shares: Readonly<Record<string, number | null>>;
  note?: string | undefined;
  approver?: string | undefined;
  /** The day from which the shares are in force; the day of recording if absent. */
  date?: CivilDate | undefined;
  by: string;
  now: Date;
}

/**
 * Why shares are not written. `same`: they are in force already. `reason`, `approver`: a later change needs the first,
 * and one that makes the promise easier the second too.
 */
export type AllocationReason = 'unknown_target' | 'same' | 'reason' | 'approver' | ShareReason | EffectReason;

/** The shares to write: the first stand at the target itself, later ones are amended. */
export interface PlannedAllocation {
  /** The shares that the target itself has in the file from now on. */
  allocation: Readonly<Record<string, number>>;
  /** The amendment that changes them, or null if they are the first. */
  amendment: AmendedShares | null;
  /** The target in force before and after. */
  before: Target;
  after: Target;
  strictness: Strictness;
  doubts: readonly PromiseDoubt[];
}

/** The shares to write; or every reason against them, never an empty list. */
export function planAllocation(wish: AllocationWish): PlannedAllocation | { refused: readonly AllocationReason[] } {
  const { task, plan, target: id } = wish;
  const index = task.targets?.findIndex((one) => one.id === id) ?? -1;
  const original = task.targets?.[index];
  const before = promisedBy(task, plan, null).targets[index];
  if (original === undefined || before === undefined) return { refused: ['unknown_target'] };
  const held = before.allocation ?? {};
  const changed = Object.entries(wish.shares).filter(([org, share]) => (held[org] ?? null) !== share);
  if (changed.length === 0) return { refused: ['same'] };
  const to = Object.fromEntries(changed);
  const from = Object.fromEntries(changed.map(([org]) => [org, held[org] ?? null]));
  const isFirst = original.allocation === undefined && !hasAmended(task, id);
  const after = amend(before, entryFor(wish, { from, to }, false));
  const doubts = doubtsOfShares(after, to, plan);
  const strictness = compareAllocations(before, after);
  const amendment = isFirst ? null : entryFor(wish, { from, to }, doubts.length > 0);
  const refused = [
    ...shareReasons(before, Object.keys(after.allocation ?? {}), plan),
    ...(amendment === null ? [] : amendmentReasons(wish, amendment, strictness)),
  ];
  const allocation = sharesOf(isFirst ? after : original);
  return refused.length > 0 ? { refused } : { allocation, amendment, before, after, strictness, doubts };
}

function entryFor(
  { task, plan, target, note, approver, date, by, now }: AllocationWish,
  changes: Pick<AmendedShares, 'from' | 'to'>,
  isDoubtful: boolean,
): AmendedShares {
  const at = nextInstant(entriesOf(task), now, plan.timezone);
  return entryOf<AmendedShares>({
    target,
    key: 'allocation',
    ...changes,
    date: date === civilDay(at, plan.timezone) ? undefined : date,
    note: said(note),
    approver: said(approver),
    confirmed: isDoubtful ? true : undefined,
    by,
    at,
  });
}

function amendmentReasons(
  { task, plan, now, date }: AllocationWish,
  amendment: AmendedShares,
  strictness: Strictness,
): AllocationReason[] {
  const reasons: AllocationReason[] = dateReasons(date, task, plan, now);
  if (reasons.length === 0 && !staysJoined(task, [amendment], plan)) reasons.push('order');
  if (amendment.note === undefined) reasons.push('reason');
  if (strictness === 'easier' && amendment.approver === undefined) reasons.push('approver');
  return reasons;
}

/** Whether an amendment of the shares of a target counts. */
function hasAmended({ amendments }: Task, target: string): boolean {
  return counting<Amendment>(amendments).some((one) => one.key === 'allocation' && one.target === target);
}

function sharesOf({ allocation }: Target): Record<string, number> {
  return Object.fromEntries(Object.entries(allocation ?? {}).map(([org, share = 0]) => [org, share]));
}
