import { leadersOf } from '../../assignment.js';
import { addDays, type CivilDate } from '../../date.js';
import type { Plan } from '../../plan.js';
import { countReminders, type ReminderCounts } from '../../reminder/counts.js';
import { type Reminder, remindersOf, type Soon } from '../../reminder/reminders.js';
import { type Unreported, unreportedOf } from '../../reminder/unreported.js';
import type { AskedPeriod } from '../../standing/reporting.js';
import type { TaskStanding } from '../../standing/standing.js';
import type { Target } from '../../task.js';
import type { TaskRow } from '../task-row.js';
import { type ConcernRow, concernRow, orgNamed } from './concern-row.js';

/** What `plan remind` shows: for each unit what it is reminded of. */
export interface RemindView {
  asOf: CivilDate;
  /** How many days ahead is looked for what falls due, and until which day. */
  within: number;
  until: CivilDate;
  /** The period for which values are missing, or null if the policy asks for no reports. */
  period: { name: string; deadline: CivilDate } | null;
  /** Worst first; what nobody leads comes last. */
  units: readonly RemindUnit[];
  /** How many units are reminded, and of which tasks. */
  counts: ReminderCounts & { units: number };
  /** How many tasks ask for attention and are led by no unit. */
  unled: number;
  /** The units asked for that there is nothing to remind of. */
  quiet: readonly TaskRow['leads'][number][];
}

/** What one unit is reminded of. */
export interface RemindUnit {
  /** Null for the tasks that no unit leads. */
  org: TaskRow['leads'][number] | null;
  /** The leaders in charge of its tasks, as far as it is reminded of them. */
  leaders: readonly string[];
  counts: ReminderCounts;
  /** What is overdue, behind or not begun, worst first. */
  concerns: readonly ConcernRow[];
  missing: readonly MissingRow[];
  /** How many tasks have not handed in what they have until the deadline to do so. */
  pending: number;
  /** The next one first. */
  soon: readonly SoonRow[];
}

/** What is not handed in. */
export interface MissingRow {
  task: ConcernRow['task'];
  /** Null if a report of the whole task is meant. */
  target: { id: string; name: string } | null;
  isOwn: boolean;
  daysLate: number | null;
}

/** What falls due soon. */
export interface SoonRow {
  task: ConcernRow['task'];
  target: { id: string; name: string } | null;
  milestone: { id: string; name: string } | null;
  isOwn: boolean;
  due: CivilDate;
  days: number;
}

/** What is asked of the view. */
export interface RemindQuestion {
  /** The units to look at, null among them for what nobody leads; null for all. */
  units: readonly (string | null)[] | null;
  within: number;
  /** The period for which is looked at what is missing; null if none has ended, or the policy asks for no reports. */
  period: AskedPeriod | null;
}

/** What the units of a plan are to be reminded of on a day. */
export function remindView(
  plan: Plan,
  standings: readonly TaskStanding[],
  { units: asked, within, period }: RemindQuestion,
  asOf: CivilDate,
): RemindView {
  const unreported = unreportedOf(standings, plan, period, asOf);
  const all = remindersOf(standings, plan, unreported, within, asOf);
  const reminders = asked === null ? all : all.filter(({ org }) => asked.includes(org));
  const ofUnits = reminders.filter(({ org }) => org !== null);
  const reminded = new Set(reminders.map(({ org }) => org));
  const quiet = (asked ?? []).flatMap((id) => (id === null || reminded.has(id) ? [] : [orgNamed(id, plan)]));
  return {
    asOf,
    within,
    until: addDays(asOf, within),
    period: period && { name: period.name, deadline: period.deadline },
    units: reminders.map((reminder) => unitRow(reminder, plan)),
    counts: { units: ofUnits.length, ...countReminders(ofUnits) },
    unled: countReminders(reminders.filter(({ org }) => org === null)).tasks,
    quiet,
  };
}

function unitRow(reminder: Reminder, plan: Plan): RemindUnit {
  const { org, concerns, missing, pending, soon } = reminder;
  const tasks = [...concerns, ...missing, ...soon].map(({ standing }) => standing.task);
  return {
    org: org === null ? null : orgNamed(org, plan),
    leaders: [...new Set(tasks.flatMap(leadersOf))],
    counts: countReminders([reminder]),
    concerns: concerns.map((concern) => concernRow(concern, plan)),
    missing: missing.map(missingRow),
    pending: new Set(pending.map(({ standing }) => standing)).size,
    soon: soon.map(soonRow),
  };
}

function missingRow({ standing, target, isOwn, daysLate }: Unreported): MissingRow {
  return { task: { id: standing.task.id, title: standing.task.title }, target: targetLabel(target), isOwn, daysLate };
}

function soonRow({ standing, target, milestone, isOwn, due, days }: Soon): SoonRow {
  return {
    task: { id: standing.task.id, title: standing.task.title },
    target: targetLabel(target),
    milestone: milestone && { id: milestone.id, name: milestone.name },
    isOwn,
    due,
    days,
  };
}

function targetLabel(standing: { target: Target } | null): { id: string; name: string } | null {
  return standing && { id: standing.target.id, name: standing.target.name };
}
