import { addDays, type CivilDate } from '../core/date.js';
import { counting } from '../core/file/counting.js';
import { statusAt } from '../core/history.js';
import { endOfPeriod, periodsBetween } from '../core/period.js';
import type { Plan } from '../core/plan.js';
import type { Task } from '../core/task.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'report-missing': {
      default: { periods: string; first: string; id: number };
    };
  }
}

/**
 * Where the plan's policy asks for reports, a task has one for each period that is over and at whose end it was open
 * and its work had begun by plan.
 */
export const reportMissing: RuleOf<'report-missing'> = {
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

/** The months or quarters of the plan's period, as its policy asks for reports, each with its last day. */
function periodsOf({ period, policy }: Plan): { name: string; last: CivilDate }[] {
  const names = periodsBetween(period.start, period.end, policy.reports === 'quarterly' ? 'quarter' : 'month');
  return names.map((name) => ({ name, last: endOfPeriod(name) ?? period.end }));
}

function isAsked(task: Task, last: CivilDate, { period, timezone }: Plan): boolean {
  const status = statusAt(task, last, timezone);
  return (status === 'not_started' || status === 'in_progress') && (task.start ?? period.start) <= last;
}

function hasReport(task: Task, period: string): boolean {
  return counting(task.reports).some((report) => report.period === period);
}
