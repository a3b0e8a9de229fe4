import { type CivilDate, civilDay, monthNumber } from '../date.js';
import type { Plan } from '../plan.js';
import type { Report, Task } from '../task.js';
import { firstDayOf } from './day.js';
import { entriesOf, entryOf, nextInstant, said, says } from './entry.js';
import { dueInForce } from './unmet.js';

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

/** The month or the quarter in which a day lies: `2020-11`, `2020-Q4`. */
export function periodOf(day: CivilDate, length: 'month' | 'quarter'): string {
  if (length === 'month') return day.slice(0, 7);
  return `${day.slice(0, 4)}-Q${Math.floor((monthNumber(day) % 12) / 3) + 1}`;
}

/** The first day of a month or a quarter; null where the text is neither. */
export function startOfPeriod(period: string): CivilDate | null {
  const [, year, month, quarter] = /^(\d{4})-(?:(0[1-9]|1[0-2])|Q([1-4]))$/.exec(period) ?? [];
  if (year === undefined) return null;
  return `${year}-${month ?? String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`;
}

/**
 * Whether a period lies wholly before the work of a task, or after the plan's period and every due date that the task
 * has now; a task that was extended into the next year is reported on until then.
 * @param period a month or a quarter
 */
export function isOutside(period: string, task: Task, plan: Plan): boolean {
  const start = startOfPeriod(period);
  if (start === null) return false;
  const first = firstDayOf(task, plan);
  // Months and quarters begin on the first of a month, so it is enough to ask in which period a day lies.
  return (
    start > lastDayOf(task, plan) ||
    (start < first && periodOf(first, period.includes('Q') ? 'quarter' : 'month') !== period)
  );
}

/** The month that is reported on where none is named: that of a day, at the end of the work the last one of it. */
export function currentPeriod(task: Task, plan: Plan, today: CivilDate): string {
  const last = lastDayOf(task, plan);
  return periodOf(today > last ? last : today, 'month');
}

/** The last day that a report can be about: the end of the plan's period, or a later date that the task was extended to. */
function lastDayOf(task: Task, plan: Plan): CivilDate {
  const dues = [null, ...(task.targets ?? [])].map((target) => dueInForce(task, target, plan));
  return dues.reduce((last, due) => (due > last ? due : last), plan.period.end);
}

/** The report to be added at the end of the task's list, or all that speaks against it; never an empty list. */
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
  const last = task.reports?.findLast((report) => report.period === period);
  if (last && says(last, parts)) reasons.push('same');
  return reasons.length > 0 ? { refused: reasons } : { report: entryOf<Report>({ ...parts, by, at }) };
}
