import { type CivilDate, civilDay, laterOf } from '../date.js';
import { duesOf } from '../due.js';
import { counting } from '../file/counting.js';
import { entriesOf } from '../file/growing-lists.js';
import { lengthOf, periodOf, startOfPeriod } from '../period.js';
import type { Plan } from '../plan.js';
import type { Report, Task } from '../task.js';
import { firstDayOf } from './day.js';
import { entryOf, nextInstant, said, says } from './entry.js';

/** A wish to hand in a periodic report; at least one of its three parts. */
export interface ReportWish {
  task: Task;
  plan: Plan;
  /** A month, `2020-11`, or a quarter, `2020-Q4`; see `periodOf`. */
  period: string;
  progress?: string | undefined;
  problems?: string | undefined;
  next?: string | undefined;
  by: string;
  now: Date;
}

export type ReportReason =
  /** Neither a month nor a quarter. */
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
 * @param period a month or a quarter
 */
export function isOutside(period: string, task: Task, plan: Plan): boolean {
  const start = startOfPeriod(period);
  if (start === null) return false;
  const first = firstDayOf(task, plan);
  // Months and quarters begin on the first of a month, so it is enough to ask in which period a day lies.
  return start > lastDayOf(task, plan) || (start < first && periodOf(first, lengthOf(period)) !== period);
}

/** The month of a report if none is named: the month of `today`, or the last month of the work if it is over. */
export function currentPeriod(task: Task, plan: Plan, today: CivilDate): string {
  const last = lastDayOf(task, plan);
  return periodOf(today > last ? last : today, 'month');
}

/** The last day that a report can be about: the end of the plan's period, or a later due date of the task. */
function lastDayOf(task: Task, plan: Plan): CivilDate {
  const dues = duesOf(task, plan);
  const days = [null, ...(task.targets ?? [])].map((target) => dues.of(target).current);
  return days.reduce(laterOf, plan.period.end);
}

/** The report to add at the end of the task's list, or every reason against it; never an empty list. */
export function planReport(wish: ReportWish): { report: Report } | { refused: ReportReason[] } {
  const { task, plan, period, by, now } = wish;
  const at = nextInstant(entriesOf(task), now, plan.timezone);
  const parts = { period, progress: said(wish.progress), problems: said(wish.problems), next: said(wish.next) };
  const reasons: ReportReason[] = [];
  const start = startOfPeriod(period);
  if (start === null) reasons.push('period');
  else if (isOutside(period, task, plan)) reasons.push('outside');
  else if (start > civilDay(at, plan.timezone)) reasons.push('future');
  if (!parts.progress && !parts.problems && !parts.next) reasons.push('parts');
  const last = counting(task.reports).findLast((report) => report.period === period);
  if (last && says(last, parts)) reasons.push('same');
  return reasons.length > 0 ? { refused: reasons } : { report: entryOf<Report>({ ...parts, by, at }) };
}
