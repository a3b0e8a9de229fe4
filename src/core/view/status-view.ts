import { type CivilDate, daysBetween } from '../date.js';
import { orgName, type Plan, type Section } from '../plan.js';
import { GROUPINGS, type Group, type Grouping, groupBy } from '../standing/grouping.js';
import { type Rollup, rollup } from '../standing/rollup.js';
import type { TaskStanding } from '../standing/standing.js';
import { UNIT_GROUPINGS, type UnitGrouping } from '../standing/unit-standing.js';
import { expectedOfPlan, monthsPassed } from '../target/pace.js';
import { isUnmet } from '../target/unmet.js';
import { isFinished, isHalted } from '../task.js';
import { type UnitsView, unitsView } from './units-view.js';

/** What `plan status` can be asked by. */
export const STATUS_BY = [...GROUPINGS, ...UNIT_GROUPINGS] as const;
type StatusBy = (typeof STATUS_BY)[number];

/** What `plan status` shows of the whole plan: its sums, and what needs attention next. */
interface WholeView {
  plan: Pick<Plan, 'id' | 'title' | 'organization' | 'period' | 'orgs'>;
  asOf: CivilDate;
  /** Whether the plan's period has begun. */
  begun: boolean;
  /** Days since the end of the plan's period, or null if it has not ended. */
  daysEnded: number | null;
  /** Expected progress of the whole period, 0 to 1, and the months that it is made of. */
  expected: number;
  months: { passed: number; of: number };
  total: Rollup;
  /** The section with the most that is overdue, or null if nothing is. */
  mostOverdue: { section: Section; tasks: number; targets: number } | null;
  nextDue: NextDue | null;
}

/** What `plan status` shows beside the whole: groups of tasks with their sums, or units with their own shares. */
export type StatusView = WholeView &
  (
    | { by: Grouping; groups: readonly NamedGroup[]; units: null }
    | { by: UnitGrouping; groups: readonly NamedGroup[]; units: UnitsView }
  );

/** A row: `name` is the section's title or the unit's name; null for a status, and for tasks without a unit. */
export interface NamedGroup extends Group {
  name: string | null;
}

/** The next day on which something falls due that is still to be done. */
interface NextDue {
  date: CivilDate;
  /** Days until then. */
  days: number;
  /** How many tasks it concerns, and the first of them. */
  tasks: number;
  first: { id: number; title: string };
}

/**
 * The rollup of a plan on a day.
 * @param sections what is not among them has no row, and its tasks stand in no sum
 */
export function statusView(
  entire: Plan,
  sections: readonly Section[],
  standings: readonly TaskStanding[],
  by: StatusBy,
  asOf: CivilDate,
): StatusView {
  const plan = { ...entire, sections: entire.sections.filter((section) => sections.includes(section)) };
  const chosen = standings.filter((standing) => sections.includes(standing.section));
  const { start, end } = plan.period;
  const daysEnded = daysBetween(end, asOf);
  const bySection = groupBy('section', chosen, plan, asOf);
  const whole = {
    plan,
    asOf,
    begun: asOf >= start,
    daysEnded: daysEnded > 0 ? daysEnded : null,
    expected: expectedOfPlan(plan, asOf),
    months: monthsPassed({ start, due: end }, asOf),
    total: rollup(chosen, asOf),
    mostOverdue: mostOverdue(bySection),
    nextDue: nextDue(chosen, asOf),
  };
  if (isByUnit(by)) return { ...whole, by, groups: [], units: unitsView(by, chosen, plan, asOf) };
  const groups = by === 'section' ? bySection : groupBy(by, chosen, plan, asOf);
  return { ...whole, by, groups: groups.map((group) => ({ ...group, name: nameOf(group, by, plan) })), units: null };
}

function isByUnit(by: StatusBy): by is UnitGrouping {
  return by === 'org' || by === 'county';
}

function nameOf({ key, section }: Group, by: Grouping, plan: Plan): string | null {
  if (section) return section.title;
  if (key === null || by === 'status') return null;
  return by === 'leader' ? key : orgName(plan, key);
}

function mostOverdue(groups: readonly Group[]): StatusView['mostOverdue'] {
  const weight = ({ rollup: { overdue } }: Group) => overdue.tasks + overdue.targets;
  const [first, ...others] = groups;
  if (!first) return null;
  const worst = others.reduce((a, b) => (weight(b) > weight(a) ? b : a), first);
  if (weight(worst) === 0 || worst.section === null) return null;
  const { tasks, targets } = worst.rollup.overdue;
  return { section: worst.section, tasks, targets };
}

function nextDue(standings: readonly TaskStanding[], asOf: CivilDate): NextDue | null {
  const dates = standings.map((standing) => earliest(openDates(standing).filter((date) => date >= asOf)));
  const date = earliest(dates.filter((day) => day !== null));
  const tasks = standings.filter((_standing, index) => dates[index] === date);
  const [first] = tasks;
  if (date === null || !first) return null;
  const { id, title } = first.task;
  return { date, days: daysBetween(asOf, date), tasks: tasks.length, first: { id, title } };
}

function earliest(dates: readonly CivilDate[]): CivilDate | null {
  return dates.reduce<CivilDate | null>((first, date) => (first === null || date < first ? date : first), null);
}

/** The dates by which something of the task is still to be done. */
function openDates({ status, due, targets }: TaskStanding): CivilDate[] {
  if (isFinished(status) || isHalted(status)) return [];
  const milestones = targets.filter(isUnmet).flatMap((target) => target.milestones ?? []);
  return [
    due.current,
    ...targets.filter(isUnmet).map((target) => target.due.current),
    ...milestones.filter(({ reached }) => reached === null).map((milestone) => milestone.due),
  ];
}
