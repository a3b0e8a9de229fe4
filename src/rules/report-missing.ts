import { periodOf, startOfPeriod } from '../core/change/report.js';
import { addDays, type CivilDate, monthNumber } from '../core/date.js';
import type { Plan } from '../core/plan.js';
import { statusAt, type Task } from '../core/task.js';
import type { Rule } from './rule.js';

/**
 * Where the plan's policy asks for reports, a task has one for each period that is over and at whose end it was open
 * and its work had begun by plan.
 */
export const reportMissing: Rule = {
  id: 'report-missing',
  level: 'warning',
  stops: false,
  *check({ plan, tasks, asOf }) {
    if (plan.policy.reports === 'none' || asOf === null) return;
    const over = periodsOf(plan).filter(({ last }) => addDays(last, plan.policy.report_days) < asOf);
    for (const { file, task } of tasks) {
      const missing = over.filter((period) => isAsked(task, period.last, plan) && !hasReport(task, period.name));
      const first = missing[0];
      if (!first) continue;
      const path = [task.reports === undefined ? 'status' : 'reports'];
      const periods = missing.map(({ name }) => name).join(', ');
      yield { place: { file, path, key: true }, args: { periods, first: first.name, id: task.id } };
    }
  },
};

/** A month or a quarter and its last day. */
interface Period {
  name: string;
  last: CivilDate;
}

/** The months or quarters of the plan's period, as its policy asks for reports. */
function periodsOf({ period, policy }: Plan): Period[] {
  const length = policy.reports === 'quarterly' ? 'quarter' : 'month';
  const step = length === 'quarter' ? 3 : 1;
  const periods: Period[] = [];
  for (let day = period.start; day <= period.end; ) {
    const name = periodOf(day, length);
    const next = monthStart(monthNumber(startOfPeriod(name) ?? day) + step);
    periods.push({ name, last: addDays(next, -1) });
    day = next;
  }
  return periods;
}

/** The first day of a month that is told as a number of months since year 0. */
function monthStart(months: number): CivilDate {
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}

function isAsked(task: Task, last: CivilDate, { period, timezone }: Plan): boolean {
  const status = statusAt(task, last, timezone);
  return (status === 'not_started' || status === 'in_progress') && (task.start ?? period.start) <= last;
}

function hasReport(task: Task, period: string): boolean {
  return (task.reports ?? []).some((report) => report.period === period);
}
