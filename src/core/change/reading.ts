import { type CivilDate, civilDay } from '../date.js';
import type { Doubt } from '../doubt/doubt.js';
import { knownReadings } from '../doubt/readings.js';
import { counting } from '../file/counting.js';
import { entriesOf } from '../file/growing-lists.js';
import { type Plan, perOrgs } from '../plan.js';
import { type Amount, type AmountReason, parseAmount } from '../target/amount.js';
import { kinAmong } from '../target/kin.js';
import { compareReadings, type Reading, type Target, type Task } from '../task.js';
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
  /** The id of the milestone that it is about, of a delivery that has milestones. */
  milestone?: string | undefined;
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
  /** A unit that it belongs to, or that belongs to it, reports the same target: it would count twice. */
  | 'org_kin'
  /** The delivery has no such milestone, or none at all. */
  | 'unknown_milestone'
  /** A milestone is reached by the city as a whole. */
  | 'milestone_org'
  /** The same value is recorded already. */
  | 'same';

/** A reading to add at the end of the target's list. */
export interface PlannedReading {
  target: Target;
  /** Marked as confirmed if it is doubtful: it must not be recorded until a person has confirmed it. */
  reading: Reading;
  doubts: readonly Doubt[];
}

/** The reading to add, and what is doubtful about it; or every reason against it, never an empty list. */
export function planReading(wish: ReadingWish): PlannedReading | { refused: ReadingReason[] } {
  const { task, plan, org, by, now } = wish;
  const target = task.targets?.find(({ id }) => id === wish.target);
  const at = nextInstant(entriesOf(task), now, plan.timezone);
  // A fast clock of an earlier entry may have moved the instant, but not the day on which the value was known.
  const asOf = wish.asOf ?? civilDay(now, plan.timezone);
  const reasons: ReadingReason[] = [...orgReasons(target, org, plan)];
  if (target === undefined) return { refused: ['unknown_target', ...reasons] };
  reasons.push(...milestoneReasons(target, wish));
  const amount = parseAmount(wish.amount, target, wish.of);
  if ('refused' in amount) return { refused: [amount.refused, ...reasons] };
  const parts = saidBy(wish, asOf, amount);
  if (isRecorded(target, parts)) reasons.push('same');
  if (reasons.length > 0) return { refused: reasons };
  const reading = entryOf<Reading>({ ...parts, by, at });
  const doubts = knownReadings(task, target, plan).of(reading);
  if (doubts.length === 0) return { target, reading, doubts };
  const { note, ...rest } = parts;
  return { target, reading: entryOf<Reading>({ ...rest, confirmed: true, note, by, at }), doubts };
}

/** What a reading says, without who recorded it and when. */
type Said = Fields<Omit<Reading, 'by' | 'at'>>;

function saidBy({ milestone, org, note }: ReadingWish, asOf: CivilDate, amount: Amount): Said {
  return { as_of: asOf, milestone, ...amount, org, note: said(note) };
}

function milestoneReasons({ milestones }: Target, { milestone, org }: ReadingWish): ReadingReason[] {
  if (milestone === undefined) return [];
  if (!milestones?.some(({ id }) => id === milestone)) return ['unknown_milestone'];
  return org === undefined ? [] : ['milestone_org'];
}

function orgReasons(target: Target | undefined, org: string | undefined, plan: Plan): ReadingReason[] {
  if (org !== undefined && !plan.orgs.some(({ id }) => id === org)) return ['unknown_org'];
  const each = target === undefined ? null : perOrgs(target, plan);
  if (each !== null && org === undefined) return ['org_needed'];
  if (each !== null && org !== undefined && !each.includes(org)) return ['org_outside'];
  return org !== undefined && target !== undefined && kinAmong(counting(target.readings), org, plan) ? ['org_kin'] : [];
}

/** Whether the newest reading of that organisation and day says the same. */
function isRecorded(target: Target, { as_of, milestone, org, ...parts }: Said): boolean {
  const sameDay = counting(target.readings).filter(
    (reading) => reading.as_of === as_of && reading.org === org && reading.milestone === milestone,
  );
  const newest = sameDay.sort(compareReadings).at(-1);
  return newest !== undefined && says(newest, { value: undefined, numerator: undefined, done: undefined, ...parts });
}
