import { type CivilDate, civilDay } from '../date.js';
import { counting } from '../file/counting.js';
import { entriesOf } from '../file/growing-lists.js';
import { type Plan, perOrgs } from '../plan.js';
import { type Amount, type AmountReason, parseAmount } from '../target/amount.js';
import { compareReadings, type Reading, type Target, type Task } from '../task.js';
import { firstDayOf } from './day.js';
import { entryOf, type Fields, nextInstant, said, says } from './entry.js';

/** A wish to record a value or a delivery. */
export interface ReadingWish {
  task: Task;
  plan: Plan;
  /** The target's id. */
  target: string;
  /** The value as it was typed, and its denominator if that is given separately. */
  amount: string;
  of?: string | undefined;
  /** The day the value is as of; the day of recording if absent. */
  asOf?: CivilDate | undefined;
  /** The organisation whose own value it is; if absent, it is the value of the whole city. */
  org?: string | undefined;
  note?: string | undefined;
  by: string;
  now: Date;
}

/** Why a reading cannot be recorded, besides faults of the value itself. */
export type ReadingReason =
  | AmountReason
  | 'unknown_target'
  | 'unknown_org'
  /** Each organisation must meet the target: a value of the whole city would count for none. */
  | 'org_needed'
  /** The organisation is not among those that must each meet the target. */
  | 'org_outside'
  /** As of a day in the future. */
  | 'future'
  /** As of a day before the plan's period, and before the task's own start: a value of another year. */
  | 'early'
  /** The same value is recorded already. */
  | 'same';

/** The reading to add at the end of the target's list, or every reason against it; never an empty list. */
export function planReading(wish: ReadingWish): { target: Target; reading: Reading } | { refused: ReadingReason[] } {
  const { task, plan, org, by, now } = wish;
  const target = task.targets?.find(({ id }) => id === wish.target);
  const at = nextInstant(entriesOf(task), now, plan.timezone);
  // A fast clock of an earlier entry may have moved the instant, but not the day on which the value was known.
  const asOf = wish.asOf ?? civilDay(now, plan.timezone);
  const reasons: ReadingReason[] = [...orgReasons(target, org, plan)];
  if (asOf > civilDay(at, plan.timezone)) reasons.push('future');
  if (asOf < firstDayOf(task, plan)) reasons.push('early');
  if (target === undefined) return { refused: ['unknown_target', ...reasons] };
  const amount = parseAmount(wish.amount, target, wish.of);
  if ('refused' in amount) return { refused: [amount.refused, ...reasons] };
  const parts = saidBy(wish, asOf, amount);
  if (isRecorded(target, parts)) reasons.push('same');
  if (reasons.length > 0) return { refused: reasons };
  return { target, reading: entryOf<Reading>({ ...parts, by, at }) };
}

/** What a reading says, without who recorded it and when. */
type Said = Fields<Omit<Reading, 'by' | 'at'>>;

function saidBy({ org, note }: ReadingWish, asOf: CivilDate, amount: Amount): Said {
  return { as_of: asOf, ...amount, org, note: said(note) };
}

function orgReasons(target: Target | undefined, org: string | undefined, plan: Plan): ReadingReason[] {
  if (org !== undefined && !plan.orgs.some(({ id }) => id === org)) return ['unknown_org'];
  const each = target === undefined ? null : perOrgs(target, plan);
  if (each === null) return [];
  if (org === undefined) return ['org_needed'];
  return each.includes(org) ? [] : ['org_outside'];
}

/** Whether the newest reading of that organisation and day says the same. */
function isRecorded(target: Target, { as_of, org, ...parts }: Said): boolean {
  const sameDay = counting(target.readings).filter((reading) => reading.as_of === as_of && reading.org === org);
  const newest = sameDay.sort(compareReadings).at(-1);
  return newest !== undefined && says(newest, { value: undefined, numerator: undefined, done: undefined, ...parts });
}
