import { orgName, type Plan } from '../../../plan.js';
import { latestReports } from '../../../standing/latest-reports.js';
import type { Task } from '../../../task.js';
import { clean } from '../../../text/printable.js';
import type { LedgerPeriod } from '../period.js';
import { saidIn } from '../said.js';
import type { TableItem, TaskTable } from '../task-table.js';
import { plain } from './plain.js';

/** The parts of a report, as columns hold them. */
export const REPORT_PARTS = ['progress', 'problems', 'next'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/**
 * The parts that a row of a ledger of this program reports anew: what only repeats the report that the ledger showed is
 * left out. A report on the same period takes the place of that report, and so has all parts again if one is new.
 */
export function newlyReported(
  item: Pick<TableItem, 'cells'>,
  task: Task,
  { columns }: Pick<TaskTable, 'columns'>,
  { asOf, period }: LedgerPeriod,
  plan: Plan,
): { parts: readonly ReportPart[]; edited: readonly ReportPart[] } {
  const reports = latestReports(task, plan.timezone, asOf);
  const edited = REPORT_PARTS.filter((part) => columns.some(({ role }) => role === part)).filter((part) => {
    const known = reports.flatMap(({ org, [part]: said }) => {
      if (said === undefined) return [];
      return [org === undefined ? said : `${clean(orgName(plan, org))}：${said}`];
    });
    return plain(known.join('\n')) !== plain(saidIn(item, part) ?? '');
  });
  const isAgain = edited.length > 0 && reports.some((report) => report.period === period && report.org === undefined);
  return { parts: isAgain ? REPORT_PARTS : edited, edited };
}
