import { addDays, type CivilDate, civilDay, laterOf } from '../date.js';
import type { Doubt } from '../doubt/doubt.js';
import { doubtsOfReport } from '../doubt/report.js';
import { duesOf } from '../due.js';
import { counting } from '../file/counting.js';
import { entriesOf } from '../file/growing-lists.js';
import { endOfPeriod, periodOf, startOfPeriod } from '../period.js';
import type { Plan } from '../plan.js';
import type { Report, Task } from '../task.js';
import { addWorkDays } from '../work-days.js';
import { firstDayOf } from './day.js';
import { entryOf, nextInstant, said, says } from './entry.js';

/** A wish to hand in a periodic report; at least one of its three parts. */
export interface ReportWish {
  task: Task;
  plan: Plan;
  /** A month, a quarter, the first half-year or the year: `2020-11`, `2020-Q4`, `2020-H1`, `2020`. */
  period: string;
  /** The id of the unit that reports; absent if it is not named. */
  org?: string | undefined;
  progress?: string | undefined;
  problems?: string | undefined;
  next?: string | undefined;
  by: string;
  now: Date;
}

export type ReportReason =
  /** None of the kinds of period. */
  | 'period'
  /** A period that has not begun. */
  | 'future'
  /** A period of another year than the plan's: before the work began, or after its last due date. */
  | 'outside'
  /** None of the three parts. */
  | 'parts'
  /** The period's last report says the same. */
  | 'same';

/**
 * Whether a period lies wholly before the work of a task, or after the plan's period and every due date of the task in
 * force. A task that was extended into the next year has reports until then.
 * @param period a month, a quarter, the first half-year or a year
 */
export function isOutside(period: string, task: Task, plan: Plan): boolean {
  const start = startOfPeriod(period);
  if (start === null) return false;
  return start > lastDayOf(task, plan) || (endOfPeriod(period) ?? start) < firstDayOf(task, plan);
}

/**
 * The month of a report if none is named: the month of `today`; until the deadline of the month before it, that month;
 * or the last month of the work if it is over.
 */
export function currentPeriod(task: Task, plan: Plan, today: CivilDate): string {
  const last = lastDayOf(task, plan);
  if (today > last) return periodOf(last, 'month');
  const before = addDays(`${today.slice(0, 7)}-01`, -1);
  const isOpen = today <= addWorkDays(before, plan.policy.report_days, plan) && before >= firstDayOf(task, plan);
  return periodOf(isOpen ? before : today, 'month');
}

/** The last day that a report can be about: the end of the plan's period, or a later due date of the task. */
function lastDayOf(task: Task, plan: Plan): CivilDate {
  const dues = duesOf(task, plan);
  const days = [null, ...(task.targets ?? [])].map((target) => dues.of(target).current);
  return days.reduce(laterOf, plan.period.end);
}

/** A report to add at the end of the task's list. */
export interface PlannedReport {
  /** Marked as confirmed if it is doubtful: it must not be recorded until a person has confirmed it. */
  report: Report;
  doubts: readonly Doubt[];
}

/** The report to add, and what is doubtful about it; or every reason against it, never an empty list. */
export function planReport(wish: ReportWish): PlannedReport | { refused: ReportReason[] } {
  const { task, plan, period, org, by, now } = wish;
  const at = nextInstant(entriesOf(task), now, plan.timezone);
  const parts = { period, org, progress: said(wish.progress), problems: said(wish.problems), next: said(wish.next) };
  const reasons: ReportReason[] = [];
  const start = startOfPeriod(period);
  if (start === null) reasons.push('period');
  else if (isOutside(period, task, plan)) reasons.push('outside');
  else if (start > civilDay(at, plan.timezone)) reasons.push('future');
  if (!parts.progress && !parts.problems && !parts.next) reasons.push('parts');
  const last = counting(task.reports).findLast((report) => report.period === period && report.org === org);
  if (last && says(last, parts)) reasons.push('same');
  if (reasons.length > 0) return { refused: reasons };
  const doubts = doubtsOfReport(task, { period, org }, plan);
  const confirmed = doubts.length > 0 ? (true as const) : undefined;
  return { report: entryOf<Report>({ ...parts, confirmed, by, at }), doubts };
}
