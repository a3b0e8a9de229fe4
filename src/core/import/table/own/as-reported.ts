import { orgName, type Plan } from '../../../plan.js';
import { latestReports } from '../../../standing/latest-reports.js';
import type { Task } from '../../../task.js';
import { clean, cleanLines } from '../../../text/printable.js';
import type { LedgerPeriod } from '../period.js';
import { NOTHING, saidIn } from '../said.js';
import type { TableItem, TaskTable } from '../task-table.js';

/** The parts of a report, as columns hold them. */
const PARTS = ['progress', 'problems', 'next'] as const;

/**
 * Whether a row of a ledger that this program wrote says of its task just what was reported by the day of the ledger.
 * Parts of reports that the table has no columns for are not compared.
 */
export function isAsReported(
  item: Pick<TableItem, 'cells'>,
  task: Task,
  { columns }: Pick<TaskTable, 'columns'>,
  { asOf }: LedgerPeriod,
  plan: Plan,
): boolean {
  const reports = latestReports(task, plan.timezone, asOf);
  return PARTS.filter((part) => columns.some(({ role }) => role === part)).every((part) => {
    const known = reports.flatMap(({ org, [part]: said }) => {
      if (said === undefined) return [];
      return [org === undefined ? said : `${clean(orgName(plan, org))}：${said}`];
    });
    return plain(known.join('\n')) === plain(saidIn(item, part) ?? '');
  });
}

/** A text as it is compared: how a spreadsheet breaks its lines, and what a cell writes for nothing, say nothing. */
function plain(text: string): string {
  const shown = cleanLines(text)
    .normalize('NFKC')
    .replace(/[\s:]+/g, '');
  return NOTHING.has(shown) ? '' : shown;
}
