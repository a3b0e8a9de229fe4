import { askedPeriods, isAsked, isReported } from '../core/standing/reporting.js';
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
    if (asOf === null) return;
    const over = askedPeriods(plan).filter(({ deadline }) => deadline < asOf);
    for (const { file, task } of tasks) {
      const missing = over.filter((period) => isAsked(task, period, plan) && !isReported(task, period));
      const first = missing[0];
      if (!first) continue;
      const path = [task.reports === undefined ? 'status' : 'reports'];
      const periods = missing.map(({ name }) => name).join(', ');
      yield { place: { file, path, key: true }, args: { periods, first: first.name, id: task.id } };
    }
  },
};
