import type { CivilDate } from '../date.js';
import { counting } from '../file/counting.js';
import { dayOfReport } from '../period.js';
import type { Report, Task } from '../task.js';

/**
 * The newest report known by a day that says what the problems are or what comes next, or null if none does. The newest
 * tells of the latest day; of equal ones it is the one recorded last.
 */
export function latestProblems(task: Task, timezone: string, asOf: CivilDate): Report | null {
  let newest: { report: Report; day: CivilDate; at: number } | null = null;
  for (const report of counting(task.reports)) {
    if (report.problems === undefined && report.next === undefined) continue;
    const [day, at] = [dayOfReport(report, timezone), Date.parse(report.at)];
    if (day > asOf || (newest && (day < newest.day || (day === newest.day && at < newest.at)))) continue;
    newest = { report, day, at };
  }
  return newest?.report ?? null;
}
