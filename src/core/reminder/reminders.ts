import { leadsOf } from '../assignment.js';
import { addDays, type CivilDate, daysBetween } from '../date.js';
import type { Plan } from '../plan.js';
import type { DueItem } from '../standing/due-item.js';
import { dueSoon } from '../standing/due-list.js';
import { sharesOf } from '../standing/share-standing.js';
import type { TaskStanding } from '../standing/standing.js';
import { type Concern, concernOfLead, concernsOfUnits, isSilent, isWaiting, isWorkedOn } from './concern.js';
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
  for (const standing of standings) {
    for (const [org, concern] of concernsOf(standing, plan, asOf)) {
      const told = withoutMissing(concern, missing.get(org) ?? []);
      if (told !== null) append(concerns, org, told);
    }
  }
  const soon = soonOf(standings, plan, within, asOf);
  const orgs = new Set([...concerns.keys(), ...missing.keys(), ...soon.keys()]);
  const reminders = [...orgs].map((org) => ({
    org,
    concerns: (concerns.get(org) ?? []).sort(compareConcerns),
    missing: missing.get(org) ?? [],
    pending: pending.get(org) ?? [],
    soon: soon.get(org) ?? [],
  }));
  const places = new Map(plan.orgs.map(({ id }, place) => [id, place]));
  return reminders.sort((a, b) => compareReminders(a, b) || placeOf(a, places) - placeOf(b, places));
}

/** The concerns of a task by the unit that is chased; the lead's own shares stand beside what it leads. */
function concernsOf(standing: TaskStanding, plan: Plan, asOf: CivilDate): ReadonlyMap<string | null, Concern> {
  const all = new Map<string | null, Concern>(concernsOfUnits(standing, plan, asOf));
  const led = concernOfLead(standing, plan.policy, asOf);
  if (led === null) return all;
  const lead = leadsOf(standing.task)[0] ?? null;
  return all.set(lead, { ...led, points: [...led.points, ...(all.get(lead)?.points ?? [])] });
}

/** A concern without the targets that only lack a value which is missing for the period: it is said there. */
function withoutMissing(concern: Concern, missing: readonly Unreported[]): Concern | null {
  const points = concern.points.filter(
    (point) =>
      !isSilent(point) ||
      !missing.some(({ target, isOwn }) => target === point.target && isOwn === (point.share !== null)),
  );
  const isEmpty = points.length === 0 && concern.overdue === null && !concern.isIdle;
  return isEmpty ? null : { ...concern, points };
}

function soonOf(
  standings: readonly TaskStanding[],
  plan: Plan,
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
  for (const share of open.flatMap((standing) => sharesOf(standing, plan, asOf))) {
    const due = share.target.due.current;
    if (!isWaiting(share) || due < asOf || due > until || leadsOf(share.task.task)[0] === share.org) continue;
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

/** The most days by which something of a concern is overdue, or null if nothing is. */
function daysOf({ overdue, points }: Concern): number | null {
  const days = points.flatMap((point) => [point.overdue ?? [], point.milestones.map((one) => one.days)].flat());
  if (overdue !== null) days.push(overdue);
  return days.length === 0 ? null : Math.max(...days);
}

function behindOf({ points }: Concern): number {
  return Math.max(0, ...points.map(({ behind }) => behind ?? 0));
}

/** By the days overdue, by the points behind, by number. */
function compareConcerns(a: Concern, b: Concern): number {
  return (daysOf(b) ?? 0) - (daysOf(a) ?? 0) || behindOf(b) - behindOf(a) || a.standing.task.id - b.standing.task.id;
}

/** Tasks by what a unit is reminded of; one task may stand in several of them. */
export interface ReminderCounts {
  tasks: number;
  /** With something overdue: the task, a target or a milestone. */
  overdue: number;
  /** Behind or not begun, with nothing overdue. */
  behind: number;
  missing: number;
  soon: number;
}

/** The tasks that some reminders are about, each counted once. */
export function countReminders(reminders: readonly Reminder[]): ReminderCounts {
  const concerns = reminders.flatMap((reminder) => reminder.concerns);
  const overdue = idsOf(concerns.filter((concern) => daysOf(concern) !== null));
  const behind = new Set([...idsOf(concerns)].filter((id) => !overdue.has(id)));
  const missing = idsOf(reminders.flatMap((reminder) => reminder.missing));
  const soon = idsOf(reminders.flatMap((reminder) => reminder.soon));
  const tasks = new Set([...overdue, ...behind, ...missing, ...soon]);
  return {
    tasks: tasks.size,
    overdue: overdue.size,
    behind: behind.size,
    missing: missing.size,
    soon: soon.size,
  };
}

function idsOf(items: readonly { standing: TaskStanding }[]): Set<number> {
  return new Set(items.map(({ standing }) => standing.task.id));
}

/** Those with most overdue first, then behind, then missing, then due soon; tasks without a lead last. */
function compareReminders(a: Reminder, b: Reminder): number {
  const [one, other] = [countReminders([a]), countReminders([b])];
  return (
    Number(a.org === null) - Number(b.org === null) ||
    other.overdue - one.overdue ||
    other.behind - one.behind ||
    other.missing - one.missing ||
    other.soon - one.soon
  );
}

function placeOf({ org }: Reminder, places: ReadonlyMap<string, number>): number {
  return places.get(org ?? '') ?? places.size;
}
