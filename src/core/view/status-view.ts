import { type CivilDate, daysBetween } from '../date.js';
import { orgName, type Plan, type Section } from '../plan.js';
import { GROUPINGS, type Group, type Grouping, groupBy } from '../standing/grouping.js';
import { type Rollup, rollup } from '../standing/rollup.js';
import type { TaskStanding } from '../standing/standing.js';
import { UNIT_GROUPINGS, type UnitGrouping } from '../standing/unit-standing.js';
import { expectedOfPlan, monthsPassed } from '../target/pace.js';
import { isUnmet } from '../target/unmet.js';
import { isFinished, isHalted } from '../task.js';
import { EVERYTHING, type Scope } from './scope.js';
import { type StatusAnswer, statusAnswer } from './status-answer.js';
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
  answer: StatusAnswer;
  /** Whose tasks these are. */
  scope: Scope;
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
 * @param standings the tasks that it is about
 * @param scope how they were chosen: sections that are not among those asked for have no row, and none has a row
 *   without a task if something else than sections was asked for
 */
export function statusView(
  entire: Plan,
  standings: readonly TaskStanding[],
  by: StatusBy,
  asOf: CivilDate,
  scope: Scope = EVERYTHING,
): StatusView {
  const plan = { ...entire, sections: shownSections(entire, standings, scope) };
  const total = rollup(standings, asOf);
  const { start, end } = plan.period;
  const daysEnded = daysBetween(end, asOf);
  const whole = {
    plan,
    asOf,
    begun: asOf >= start,
    daysEnded: daysEnded > 0 ? daysEnded : null,
    expected: expectedOfPlan(plan, asOf),
    months: monthsPassed({ start, due: end }, asOf),
    total,
    answer: statusAnswer(standings, entire, asOf, total),
    scope,
    nextDue: nextDue(standings, asOf),
  };
  if (isByUnit(by)) return { ...whole, by, groups: [], units: unitsView(by, standings, plan, asOf) };
  return { ...whole, by, groups: namedGroups(by, standings, plan, asOf), units: null };
}

/** Tasks in groups with their sums. */
export function namedGroups(
  by: Grouping,
  standings: readonly TaskStanding[],
  plan: Plan,
  asOf: CivilDate,
): readonly NamedGroup[] {
  return groupBy(by, standings, plan, asOf).map((group) => ({ ...group, name: nameOf(group, by, plan) }));
}

function shownSections(plan: Plan, standings: readonly TaskStanding[], scope: Scope): readonly Section[] {
  const { sections, leads, leaders, orgs } = scope;
  const asked = sections.length === 0 ? plan.sections : plan.sections.filter((one) => sections.includes(one));
  if (leads.length + leaders.length + orgs.length === 0) return asked;
  const used = new Set(standings.map(({ section }) => section));
  return asked.filter((section) => used.has(section));
}

function isByUnit(by: StatusBy): by is UnitGrouping {
  return by === 'org' || by === 'county';
}

function nameOf({ key, section }: Group, by: Grouping, plan: Plan): string | null {
  if (section) return section.title;
  if (key === null || by === 'status') return null;
  return by === 'leader' ? key : orgName(plan, key);
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
function openDates({ status, due, targets, recheck }: TaskStanding): CivilDate[] {
  if (isHalted(status)) return [];
  const rechecks = recheck === null || recheck.answered !== null ? [] : [recheck.date];
  if (isFinished(status)) return rechecks;
  const milestones = targets.filter(isUnmet).flatMap((target) => target.milestones ?? []);
  return [
    due.current,
    ...targets.filter(isUnmet).map((target) => target.due.current),
    ...milestones.filter(({ reached }) => reached === null).map((milestone) => milestone.due),
    ...rechecks,
  ];
}
