import type { CivilDate } from '../date.js';
import { counting } from '../file/counting.js';
import { statusAt } from '../history.js';
import { endOfPeriod, periodsBetween, startOfPeriod } from '../period.js';
import type { Plan } from '../plan.js';
import type { Report, Status, Task } from '../task.js';
import { addWorkDays } from '../work-days.js';

/** A month or quarter for which reports are asked for. */
export interface AskedPeriod {
  name: string;
  first: CivilDate;
  /** Its last day. */
  last: CivilDate;
  /** The last day on which its report is in time. */
  deadline: CivilDate;
}

/** The periods of a plan, made once: they are asked for with every task. */
const PERIODS = new WeakMap<Plan, readonly AskedPeriod[]>();

/** The months or quarters of the plan's period, as its policy asks for reports; none if it does not. */
export function askedPeriods(plan: Plan): readonly AskedPeriod[] {
  const { period, policy } = plan;
  if (policy.reports === 'none') return [];
  const known = PERIODS.get(plan);
  if (known) return known;
  const names = periodsBetween(period.start, period.end, policy.reports === 'quarterly' ? 'quarter' : 'month');
  const periods = names.map((name) => {
    const last = endOfPeriod(name) ?? period.end;
    return {
      name,
      first: startOfPeriod(name) ?? period.start,
      last,
      deadline: addWorkDays(last, policy.report_days, plan),
    };
  });
  PERIODS.set(plan, periods);
  return periods;
}

/** Whether a task with a status is being worked on, or will be: then it owes values and reports. */
export function isOpenStatus(status: Status): boolean {
  return status === 'not_started' || status === 'in_progress';
}

/** Whether a task owes a report for a period: at its end the task was open, and its work had begun by plan. */
export function isAsked(task: Task, { last }: AskedPeriod, { period, timezone }: Plan): boolean {
  if ((task.start ?? period.start) > last) return false;
  return isOpenStatus(statusAt(task, last, timezone));
}

/**
 * Whether a report covers a period: it is for one that ends on the same day, as the first quarter, the first half-year
 * and the year end with a month of theirs. A report of any unit will do.
 */
function covers({ period }: Report, { last }: AskedPeriod): boolean {
  return endOfPeriod(period) === last;
}

/** The reports of a task that cover a period. */
export function reportsFor(task: Task, period: AskedPeriod): Report[] {
  return counting(task.reports).filter((report) => covers(report, period));
}

/** Whether a task has a report that covers a period. */
export function isReported(task: Task, period: AskedPeriod): boolean {
  return reportsFor(task, period).length > 0;
}

/** The last period whose deadline has passed by a day, or null if there is none. */
export function lastDue(plan: Plan, asOf: CivilDate): AskedPeriod | null {
  return askedPeriods(plan).findLast(({ deadline }) => deadline < asOf) ?? null;
}

/** Whether the report for the last period whose deadline has passed by a day is missing. */
export function isReportMissing(task: Task, plan: Plan, asOf: CivilDate): boolean {
  const due = lastDue(plan, asOf);
  return due !== null && isMissing(task, due, plan);
}

/**
 * The names of the periods, one after the other, for which a task owes a report and has none, up to the last one whose
 * deadline has passed by a day; none if that one's is not missing.
 */
export function missingReports(task: Task, plan: Plan, asOf: CivilDate): readonly string[] {
  const due = askedPeriods(plan).filter(({ deadline }) => deadline < asOf);
  const before = due.findLastIndex((period) => !isMissing(task, period, plan));
  return due.slice(before + 1).map(({ name }) => name);
}

function isMissing(task: Task, period: AskedPeriod, plan: Plan): boolean {
  return isAsked(task, period, plan) && !isReported(task, period);
}
