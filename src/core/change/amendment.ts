import { type CivilDate, civilDay } from '../date.js';
import { isEqual } from '../equal.js';
import { entriesOf } from '../file/growing-lists.js';
import type { Plan } from '../plan.js';
import { amend, promisedBy } from '../target/amended.js';
import { type Bound, boundOf } from '../target/bound.js';
import { compareStep, type Strictness } from '../target/strictness.js';
import type { Commitment, PromiseAmendment, Target, Task } from '../task.js';
import { dateReasons, type EffectReason, staysJoined } from './effect-day.js';
import { entryOf, nextInstant, said } from './entry.js';
import { boundReasons } from './new-target.js';
import { doubtsOfBound, type PromiseDoubt } from './promise-doubt.js';

/** Another value of a target's bound, or another commitment; null takes the commitment away. */
export type PromiseChange =
  | { key: Exclude<Bound['kind'], 'between' | 'not_below' | 'deliver'>; to: number }
  | { key: 'between'; to: [number, number] }
  | { key: 'commitment'; to: Commitment | null };

/** A wish to amend what a target promises. */
export interface AmendmentWish {
  task: Task;
  plan: Plan;
  /** The target's id. */
  target: string;
  changes: readonly PromiseChange[];
  note?: string | undefined;
  approver?: string | undefined;
  /** The day from which it is in force; the day of recording if absent. */
  date?: CivilDate | undefined;
  by: string;
  now: Date;
}

/**
 * Why a promise is not amended. `kind`: the target has a bound of another kind. `fixed`: it has a bound without a number.
 * `same`: all that is in force already. `approver`: the promise becomes easier to keep.
 */
export type AmendmentReason =
  | 'unknown_target'
  | 'kind'
  | 'fixed'
  | 'same'
  | 'range'
  | 'positive'
  | 'reason'
  | 'approver'
  | EffectReason;

/** The amendments to add at the end of the task's list. */
export interface PlannedAmendment {
  /** Marked as confirmed if they are doubtful: they must not be recorded until a person has confirmed it. */
  amendments: readonly PromiseAmendment[];
  /** The target in force before and after. */
  before: Target;
  after: Target;
  /** What each of them does to the promise. */
  strictness: readonly Strictness[];
  doubts: readonly PromiseDoubt[];
}

/** The amendments of a target, one for each change; or every reason against them, never an empty list. */
export function planAmendment(wish: AmendmentWish): PlannedAmendment | { refused: readonly AmendmentReason[] } {
  const { task, plan, target: id, now } = wish;
  const index = task.targets?.findIndex((one) => one.id === id) ?? -1;
  const before = promisedBy(task, plan, null).targets[index];
  if (before === undefined) return { refused: ['unknown_target'] };
  const own = boundOf(before).kind;
  const misfits = wish.changes.filter(({ key }) => key !== 'commitment' && key !== own);
  if (misfits.length > 0) return { refused: [own === 'not_below' || own === 'deliver' ? 'fixed' : 'kind'] };
  const changes = wish.changes.filter(({ key, to }) => !isEqual(valueIn(before, key), to));
  if (changes.length === 0) return { refused: ['same'] };
  const after = changes.reduce((target, change) => amend(target, entryFor(wish, change, before, '', false)), before);
  const doubts = isEqual(boundOf(before), boundOf(after)) ? [] : doubtsOfBound(before, after);
  // Entries of one change have the same instant, by which they are undone together.
  const at = nextInstant(entriesOf(task), now, plan.timezone);
  const amendments = changes.map((change) => entryFor(wish, change, before, at, doubts.length > 0));
  const strictness = amendments.map((entry) => compareStep({ index: 0, entry, before, after }, task, plan));
  const refused: AmendmentReason[] = [
    ...boundReasons(after),
    ...(said(wish.note) === undefined ? ['reason' as const] : []),
    ...(strictness.includes('easier') && said(wish.approver) === undefined ? ['approver' as const] : []),
    ...dateReasons(wish.date, task, plan, now),
  ];
  if (refused.length === 0 && !staysJoined(task, amendments, plan)) refused.push('order');
  return refused.length > 0 ? { refused } : { amendments, before, after, strictness, doubts };
}

function entryFor(
  { plan, target, note, approver, date, by }: AmendmentWish,
  { key, to }: PromiseChange,
  before: Target,
  at: string,
  isDoubtful: boolean,
): PromiseAmendment {
  return entryOf<Record<string, unknown>>({
    target,
    key,
    from: valueIn(before, key),
    to,
    date: at !== '' && date === civilDay(at, plan.timezone) ? undefined : date,
    note: said(note),
    approver: said(approver),
    confirmed: isDoubtful ? true : undefined,
    by,
    at,
  }) as unknown as PromiseAmendment;
}

/** What is in force of a key; null for a commitment that the target does not have. */
function valueIn(target: Target, key: PromiseChange['key']): number | readonly number[] | string | null | undefined {
  return key === 'commitment' ? (target.commitment ?? null) : target[key];
}
