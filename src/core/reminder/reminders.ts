import { leadsOf } from '../assignment.js';
import { addDays, type CivilDate, daysBetween } from '../date.js';
import type { Plan } from '../plan.js';
import type { DueItem } from '../standing/due-item.js';
import { dueSoon } from '../standing/due-list.js';
import { type ShareStanding, sharesOf } from '../standing/share-standing.js';
import type { TaskStanding } from '../standing/standing.js';
import {
  type Concern,
  concernOfLead,
  concernsOfUnits,
  daysOf,
  isSilent,
  isWaiting,
  isWorkedOn,
  type Point,
} from './concern.js';
import { countReminders, type ReminderCounts } from './counts.js';
import type { AllUnreported, Unreported } from './unreported.js';

/** What falls due soon: a task, a target or a milestone. */
export interface Soon extends Pick<DueItem, 'standing' | 'target' | 'milestone'> {
  due: CivilDate;
  /** Days left. */
  days: number;
  /** Whether the unit's own part of the target is meant. */
  isOwn: boolean;
}

/** What one unit is reminded of. */
export interface Reminder {
  /** The unit, or null for the tasks that no unit leads. */
  org: string | null;
  /** Worst first. */
  concerns: readonly Concern[];
  missing: readonly Unreported[];
  /** What is not handed in either, but need not be yet. It alone is no reason to remind. */
  pending: readonly Unreported[];
  /** The next one first. */
  soon: readonly Soon[];
}

/**
 * What each unit is reminded of, worst first; what nobody leads comes last. The first lead is reminded of the task, a
 * unit with a part of its own in a target of this part. Nobody is reminded of what is submitted, halted or closed, and a
 * unit with nothing is left out.
 * @param within how many days ahead it is looked for what falls due
 */
export function remindersOf(
  standings: readonly TaskStanding[],
  plan: Plan,
  { missing, pending }: AllUnreported,
  within: number,
  asOf: CivilDate,
): Reminder[] {
  const concerns = new Map<string | null, Concern[]>();
  const waiting: ShareStanding[] = [];
  const isMissing = missingIn(missing);
  for (const standing of standings) {
    const shares = isWorkedOn(standing) ? sharesOf(standing, plan, asOf).filter(isWaiting) : [];
    waiting.push(...shares);
    for (const [org, concern] of concernsOf(standing, shares, plan, asOf)) {
      const told = withoutMissing(concern, (point) => isMissing(org, point));
      if (told !== null) append(concerns, org, told);
    }
  }
  const soon = soonOf(standings, waiting, within, asOf);
  const orgs = new Set([...concerns.keys(), ...missing.keys(), ...soon.keys()]);
  const reminders = [...orgs].map((org) => ({
    org,
    concerns: worstFirst(concerns.get(org) ?? []),
    missing: missing.get(org) ?? [],
    pending: pending.get(org) ?? [],
    soon: soon.get(org) ?? [],
  }));
  const places = new Map(plan.orgs.map(({ id }, place) => [id, place]));
  return reminders
    .map((reminder) => ({ reminder, counts: countReminders([reminder]), place: placeOf(reminder, places) }))
    .sort((a, b) => compareReminders(a, b) || a.place - b.place)
    .map(({ reminder }) => reminder);
}

/** The concerns of a task by the unit that is chased; the lead's own shares stand beside what it leads. */
function concernsOf(
  standing: TaskStanding,
  shares: readonly ShareStanding[],
  plan: Plan,
  asOf: CivilDate,
): ReadonlyMap<string | null, Concern> {
  const all = new Map<string | null, Concern>(concernsOfUnits(standing, shares, plan.policy));
  const led = concernOfLead(standing, plan.policy, asOf);
  if (led === null) return all;
  const lead = leadsOf(standing.task)[0] ?? null;
  return all.set(lead, { ...led, points: [...led.points, ...(all.get(lead)?.points ?? [])] });
}

/** Whether the value of a point is missing of a unit; looked up by target, for a unit may lack thousands. */
function missingIn(missing: AllUnreported['missing']): (org: string | null, point: Point) => boolean {
  const known = new Map<Point['target'] | null, { org: string | null; isOwn: boolean }[]>();
  for (const [org, items] of missing) {
    for (const { target, isOwn } of items) {
      const own = known.get(target);
      if (own) own.push({ org, isOwn });
      else known.set(target, [{ org, isOwn }]);
    }
  }
  return (org, { target, share }) =>
    known.get(target)?.some((one) => one.org === org && one.isOwn === (share !== null)) === true;
}

/** A concern without the targets that only lack a value which is missing for the period: it is said there. */
function withoutMissing(concern: Concern, isMissing: (point: Point) => boolean): Concern | null {
  const points = concern.points.filter((point) => !isSilent(point) || !isMissing(point));
  const isEmpty = points.length === 0 && concern.overdue === null && !concern.isIdle;
  return isEmpty ? null : { ...concern, points };
}

function soonOf(
  standings: readonly TaskStanding[],
  waiting: readonly ShareStanding[],
  within: number,
  asOf: CivilDate,
): Map<string | null, Soon[]> {
  const soon = new Map<string | null, Soon[]>();
  const open = standings.filter(isWorkedOn);
  for (const item of dueSoon(open, asOf, within)) {
    const { kind, standing, target, milestone, due } = item;
    // Those who closed a task look back at it, not the unit. What falls due with its task is not named beside it.
    if (kind === 'recheck' || (target !== null && due.current === standing.due.current)) continue;
    const lead = leadsOf(standing.task)[0] ?? null;
    const days = daysBetween(asOf, due.current);
    append(soon, lead, { standing, target, milestone, days, due: due.current, isOwn: false });
  }
  const until = addDays(asOf, within);
  for (const share of waiting) {
    const due = share.target.due.current;
    if (due < asOf || due > until || leadsOf(share.task.task)[0] === share.org) continue;
    const days = daysBetween(asOf, due);
    append(soon, share.org, { standing: share.task, target: share.target, milestone: null, days, due, isOwn: true });
  }
  for (const items of soon.values()) items.sort((a, b) => a.days - b.days || a.standing.task.id - b.standing.task.id);
  return soon;
}

function append<T>(lists: Map<string | null, T[]>, org: string | null, item: T): void {
  const list = lists.get(org);
  if (list) list.push(item);
  else lists.set(org, [item]);
}

function behindOf({ points }: Concern): number {
  return Math.max(0, ...points.map(({ behind }) => behind ?? 0));
}

/** By the days overdue, by the points behind, by number. */
function worstFirst(concerns: readonly Concern[]): Concern[] {
  // Worked out once: a comparison is made many times.
  return concerns
    .map((concern) => ({ concern, days: daysOf(concern) ?? 0, behind: behindOf(concern) }))
    .sort((a, b) => b.days - a.days || b.behind - a.behind || a.concern.standing.task.id - b.concern.standing.task.id)
    .map(({ concern }) => concern);
}

interface CountedReminder {
  reminder: Reminder;
  counts: ReminderCounts;
}

/** Those with most overdue first, then behind, then missing, then due soon; tasks without a lead last. */
function compareReminders(a: CountedReminder, b: CountedReminder): number {
  const [one, other] = [a.counts, b.counts];
  return (
    Number(a.reminder.org === null) - Number(b.reminder.org === null) ||
    other.overdue - one.overdue ||
    other.behind - one.behind ||
    other.missing - one.missing ||
    other.soon - one.soon
  );
}

function placeOf({ org }: Reminder, places: ReadonlyMap<string, number>): number {
  return places.get(org ?? '') ?? places.size;
}
