import { leadersOf } from '../../assignment.js';
import type { CivilDate } from '../../date.js';
import { countyIds, orgName, orgsOf, type Plan, type Section } from '../../plan.js';
import { searchableTexts } from '../../query.js';
import type { Light } from '../../standing/light.js';
import type { TaskStanding } from '../../standing/standing.js';
import { STATUSES, type Status } from '../../task.js';
import { type BehindView, behindView } from '../behind-view.js';
import { type ShowView, showView } from '../page/show-view.js';
import { type PlanCoursePoint, planCourse } from '../plan-course.js';
import type { Scope } from '../scope.js';
import { type NamedGroup, namedGroups, type StatusView, statusView } from '../status-view.js';
import { leadsNamed, type Named, type TaskRow, taskRow } from '../task-row.js';
import { type UnitsView, unitsView } from '../units-view.js';
import { type CalendarView, calendarView } from './calendar.js';

/** What the page of a plan shows: the whole first, then by who does it and when it falls due, then every task. */
export interface PlanPageView {
  plan: Plan;
  asOf: CivilDate;
  /** The sums, and those of each section. */
  status: StatusView;
  course: readonly PlanCoursePoint[];
  behind: BehindView;
  counties: UnitsView;
  leaders: readonly NamedGroup[];
  leads: readonly NamedGroup[];
  calendar: CalendarView;
  tasks: readonly PageTask[];
  choices: PageChoices;
}

/** A task of the page. */
export interface PageTask {
  row: TaskRow;
  /** The ids of the counties that take part in it. */
  counties: readonly string[];
  /** What a search looks into beside its row. */
  texts: readonly string[];
  /** All that is known of it: worked out one by one, for a plan may have thousands of tasks. */
  whole(): ShowView;
}

/** What the tasks of the page can be narrowed to: only what at least one of them has. */
interface PageChoices {
  sections: readonly Section[];
  lights: readonly Light[];
  statuses: readonly Status[];
  leads: readonly Named[];
  leaders: readonly string[];
  counties: readonly Named[];
  /** Whether there are tasks without a lead, and without a leader. */
  hasNoLead: boolean;
  hasNoLeader: boolean;
}

/** Lights as a chief reads them: what is wrong first. */
export const LIGHTS_WORST_FIRST: readonly Light[] = ['red', 'yellow', 'green', 'gray'];

/** The page of a plan on a day. @param chosen its tasks @param scope how they were chosen */
export function planPageView(plan: Plan, chosen: readonly TaskStanding[], asOf: CivilDate, scope: Scope): PlanPageView {
  const tasks = pageTasks(plan, chosen, asOf);
  return {
    plan,
    asOf,
    status: statusView(plan, chosen, 'section', asOf, scope),
    course: planCourse(chosen, plan, asOf),
    behind: behindView(plan, chosen, asOf, scope),
    counties: unitsView('county', chosen, plan, asOf),
    leaders: namedGroups('leader', chosen, plan, asOf),
    leads: namedGroups('lead', chosen, plan, asOf),
    calendar: calendarView(plan, chosen, asOf),
    tasks,
    choices: choicesOf(tasks, plan),
  };
}

function pageTasks(plan: Plan, chosen: readonly TaskStanding[], asOf: CivilDate): PageTask[] {
  const counties = new Set(countyIds(plan));
  return chosen.map((standing) => {
    const { task } = standing;
    return {
      row: taskRow(standing, plan),
      counties: orgsOf(task, plan, asOf).filter((org) => counties.has(org)),
      texts: [
        ...searchableTexts(task).flatMap(({ field, text }) => (field === 'title' ? [] : [text])),
        ...leadsNamed(task, plan).flatMap(({ id, name }) => [id, name]),
        ...leadersOf(task),
        ...[task.responsible ?? [], task.support ?? []].flat().map((org) => orgName(plan, org)),
      ],
      // The page has no use for the path of the file.
      whole: () => showView(standing, '', plan, asOf),
    };
  });
}

function choicesOf(tasks: readonly PageTask[], plan: Plan): PageChoices {
  const rows = tasks.map(({ row }) => row);
  const [sections, lights, statuses] = [
    new Set(rows.map(({ section }) => section)),
    new Set(rows.map(({ light }) => light)),
    new Set(rows.map(({ status }) => status)),
  ];
  const leads = new Set(rows.flatMap((row) => row.leads.map(({ id }) => id)));
  const counties = new Set(tasks.flatMap((task) => task.counties));
  const named = (ids: ReadonlySet<string>): Named[] =>
    plan.orgs.filter(({ id }) => ids.has(id)).map(({ id }) => ({ id, name: orgName(plan, id) }));
  return {
    sections: plan.sections.filter((section) => sections.has(section)),
    lights: LIGHTS_WORST_FIRST.filter((light) => lights.has(light)),
    statuses: STATUSES.filter((status) => statuses.has(status)),
    leads: named(leads),
    leaders: [...new Set(rows.flatMap((row) => row.leaders))],
    counties: named(counties),
    hasNoLead: rows.some((row) => row.leads.length === 0),
    hasNoLeader: rows.some((row) => row.leaders.length === 0),
  };
}
