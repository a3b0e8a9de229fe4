import type { CivilDate } from '../date.js';
import { orgName, type Plan } from '../plan.js';
import { behindTasks, daysOverdue } from '../standing/behind.js';
import { latestProblems } from '../standing/latest-problems.js';
import { type Shortfall, shortfallsOf } from '../standing/shortfall.js';
import type { TaskStanding } from '../standing/standing.js';
import { EVERYTHING, type Scope } from './scope.js';
import { type TaskRow, taskRow } from './task-row.js';

/** A task that is behind (滞后). */
export interface BehindRow extends TaskRow {
  /** Days by which it, or else the worst of its targets that still wait, is overdue, or null if nothing is. */
  daysOverdue: number | null;
  /** By how much it is behind, for each reason of its light, the deciding one first: never empty. */
  shortfalls: readonly Shortfall[];
  /** The newest report that tells of problems or of the next step, or null if none does. */
  report: ReportedProblems | null;
}

/** What a report says of problems (存在问题) and of the next step (下一步), each null if it does not. */
interface ReportedProblems {
  period: string;
  by: string;
  /** The unit that reported, or null if none is named. */
  org: { id: string; name: string } | null;
  problems: string | null;
  next: string | null;
}

/** What `plan behind` shows. */
export interface BehindView {
  asOf: CivilDate;
  /** Whose tasks were looked at. */
  scope: Scope;
  /** Worst first. */
  rows: readonly BehindRow[];
  counts: BehindCounts;
}

interface BehindCounts {
  /** The tasks that were looked at, without the cancelled ones. */
  tasks: number;
  /** Those that are behind: red, yellow, and those that are only behind for an overdue target. */
  behind: number;
  red: number;
  yellow: number;
  others: number;
  /** Of those that are behind: the overdue tasks, and the others with an overdue target that still waits. */
  overdue: number;
  targetOverdue: number;
}

/** The tasks that are behind on a day, worst first. @param scope how `standings` were chosen */
export function behindView(
  plan: Plan,
  standings: readonly TaskStanding[],
  asOf: CivilDate,
  scope: Scope = EVERYTHING,
): BehindView {
  const rows = behindTasks(standings).map((standing) => behindRow(standing, plan, asOf));
  const having = (isSuch: (row: BehindRow) => boolean) => rows.filter(isSuch).length;
  const [red, yellow] = [having(({ light }) => light === 'red'), having(({ light }) => light === 'yellow')];
  return {
    asOf,
    scope,
    rows,
    counts: {
      tasks: standings.filter(({ status }) => status !== 'cancelled').length,
      behind: rows.length,
      red,
      yellow,
      others: rows.length - red - yellow,
      overdue: having(({ overdue }) => overdue !== null),
      targetOverdue: having((row) => row.overdue === null && row.daysOverdue !== null),
    },
  };
}

function behindRow(standing: TaskStanding, plan: Plan, asOf: CivilDate): BehindRow {
  return {
    ...taskRow(standing, plan),
    daysOverdue: daysOverdue(standing),
    shortfalls: shortfallsOf(standing, plan, asOf),
    report: reportedProblems(standing, plan, asOf),
  };
}

function reportedProblems({ task }: TaskStanding, plan: Plan, asOf: CivilDate): ReportedProblems | null {
  const report = latestProblems(task, plan.timezone, asOf);
  if (report === null) return null;
  const { period, by, org, problems = null, next = null } = report;
  return { period, by, org: org === undefined ? null : { id: org, name: orgName(plan, org) }, problems, next };
}
