import { type CivilDate, civilDay } from '../date.js';
import type { Doubt } from '../doubt/doubt.js';
import type { ReadingDoubts } from '../doubt/reading.js';
import { knownReadings } from '../doubt/readings.js';
import { counting } from '../file/counting.js';
import { entriesOf } from '../file/growing-lists.js';
import { type Plan, perOrgs } from '../plan.js';
import { type AmountReason, parseAmount } from '../target/amount.js';
import { ReportingUnits } from '../target/kin.js';
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
  const { task, plan, by, now } = wish;
  return new TaskReadings(task, plan, by, now).next(wish);
}

/** What is known of a target while readings are added to it. */
interface Known {
  /** The newest reading of each day, unit and milestone. */
  newest: Map<string, Reading>;
  reporting: ReportingUnits;
  judge: ReadingDoubts;
  /** How many readings were planned. */
  planned: number;
}

/** More readings than this in one go stand a millisecond apart, not a second: else the last would lie far ahead. */
const MOST_BY_SECONDS = 30;

/**
 * Plans the readings of one task one after another, each as if those before it were recorded: many of them take no
 * longer for each than a single one.
 */
export class TaskReadings {
  private readonly known = new Map<Target, Known>();
  private readonly first: string;

  /** @param count how many readings are planned at most */
  constructor(
    private readonly task: Task,
    private readonly plan: Plan,
    private readonly by: string,
    private readonly now: Date,
    private readonly count = 1,
  ) {
    this.first = nextInstant(entriesOf(task), now, plan.timezone);
  }

  /** The reading to add, and what is doubtful about it; or every reason against it, never an empty list. */
  next(wish: Omit<ReadingWish, 'task' | 'plan' | 'by' | 'now'>): PlannedReading | { refused: ReadingReason[] } {
    const { plan } = this;
    const target = this.task.targets?.find(({ id }) => id === wish.target);
    // A fast clock of an earlier entry may have moved the instant, but not the day on which the value was known.
    const asOf = wish.asOf ?? civilDay(this.now, plan.timezone);
    const reasons: ReadingReason[] = [...this.orgReasons(target, wish.org)];
    if (target === undefined) return { refused: ['unknown_target', ...reasons] };
    reasons.push(...milestoneReasons(target, wish));
    const amount = parseAmount(wish.amount, target, wish.of);
    if ('refused' in amount) return { refused: [amount.refused, ...reasons] };
    const { milestone, org } = wish;
    const parts: Said = { as_of: asOf, milestone, ...amount, org, note: said(wish.note) };
    const known = this.knownOf(target);
    const same = known.newest.get(keyOf(parts));
    if (same !== undefined && says(same, { value: undefined, numerator: undefined, done: undefined, ...parts }))
      reasons.push('same');
    if (reasons.length > 0) return { refused: reasons };
    const at = this.instant(known.planned);
    const reading = entryOf<Reading>({ ...parts, by: this.by, at });
    const doubts = known.judge.of(reading);
    if (doubts.length === 0) return { target, reading, doubts };
    const { note, ...rest } = parts;
    return { target, reading: entryOf<Reading>({ ...rest, confirmed: true, note, by: this.by, at }), doubts };
  }

  /** Adds a planned reading to what is known. */
  add({ target, reading }: PlannedReading): void {
    const known = this.knownOf(target);
    known.newest.set(keyOf(reading), reading);
    if (reading.org !== undefined) known.reporting.add(reading.org);
    known.judge.add(reading);
    known.planned += 1;
  }

  /** The instant of a list's next reading: each is later than the one above it. */
  private instant(index: number): string {
    if (index === 0) return this.first;
    if (this.count <= MOST_BY_SECONDS) {
      return nextInstant([{ at: this.first }], new Date(Date.parse(this.first) + index * 1000), this.plan.timezone);
    }
    const seconds = nextInstant(undefined, new Date(Date.parse(this.first) + index), this.plan.timezone);
    const fraction = ((index % 1000) / 1000).toFixed(3).slice(1);
    return `${seconds.slice(0, 19)}${fraction}${seconds.slice(19)}`;
  }

  private knownOf(target: Target): Known {
    const known = this.known.get(target);
    if (known !== undefined) return known;
    const newest = new Map<string, Reading>();
    const reporting = new ReportingUnits(this.plan);
    for (const reading of counting(target.readings)) {
      const before = newest.get(keyOf(reading));
      if (before === undefined || compareReadings(before, reading) <= 0) newest.set(keyOf(reading), reading);
      if (reading.org !== undefined) reporting.add(reading.org);
    }
    const made = { newest, reporting, judge: knownReadings(this.task, target, this.plan), planned: 0 };
    this.known.set(target, made);
    return made;
  }

  private orgReasons(target: Target | undefined, org: string | undefined): ReadingReason[] {
    const { plan } = this;
    if (org !== undefined && !plan.orgs.some(({ id }) => id === org)) return ['unknown_org'];
    const each = target === undefined ? null : perOrgs(target, plan);
    if (each !== null && org === undefined) return ['org_needed'];
    if (each !== null && org !== undefined && !each.includes(org)) return ['org_outside'];
    const kin = org !== undefined && target !== undefined ? this.knownOf(target).reporting.kinOf(org) : null;
    return kin === null ? [] : ['org_kin'];
  }
}

/** What a reading says, without who recorded it and when. */
type Said = Fields<Omit<Reading, 'by' | 'at'>>;

function keyOf({
  as_of,
  org,
  milestone,
}: {
  as_of: CivilDate;
  org?: string | undefined;
  milestone?: string | undefined;
}) {
  return JSON.stringify([as_of, org, milestone]);
}

function milestoneReasons({ milestones }: Target, { milestone, org }: Pick<ReadingWish, 'milestone' | 'org'>) {
  if (milestone === undefined) return [];
  const reasons: ReadingReason[] = [];
  if (!milestones?.some(({ id }) => id === milestone)) reasons.push('unknown_milestone');
  else if (org !== undefined) reasons.push('milestone_org');
  return reasons;
}
