import { isOutside } from '../core/change/report.js';
import { countingPlaces } from '../core/file/counting.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'report-period': {
      default: { period: string; start: string; end: string };
    };
  }
}

/** A report is on a period of the plan: not on another year. Whether the period had begun, `record-future` says. */
export const reportPeriod: RuleOf<'report-period'> = {
  id: 'report-period',
  level: 'error',
  *check({ plan, tasks }) {
    for (const { file, task } of tasks) {
      for (const [index, { period }] of countingPlaces(task.reports)) {
        if (!isOutside(period, task, plan)) continue;
        const { start, end } = plan.period;
        yield { place: { file, path: ['reports', index, 'period'] }, args: { period, start, end } };
      }
    }
  },
};
