import { civilDay } from '../date.js';
import type { Plan } from '../plan.js';
import type { Report, Task } from '../task.js';
import { type Doubt, doubt } from './doubt.js';

/** What is doubtful about a report: a report of that unit for the same period is recorded already. */
export function doubtsOfReport(
  before: readonly Report[],
  { period, org }: Pick<Report, 'period' | 'org'>,
  plan: Plan,
): Doubt[] {
  const earlier = before.findLast((report) => report.period === period && report.org === org);
  if (earlier === undefined) return [];
  return [doubt('repeated', { period, by: earlier.by, date: civilDay(earlier.at, plan.timezone) })];
}

/** The reports that are doubtful and not confirmed, each with its index in the file, from 0. */
export function unconfirmedReports({ reports = [] }: Task, plan: Plan): { index: number; doubts: Doubt[] }[] {
  const found: { index: number; doubts: Doubt[] }[] = [];
  const last = new Map<string, Report>();
  for (const [index, report] of reports.entries()) {
    const key = JSON.stringify([report.period, report.org]);
    const earlier = last.get(key);
    const doubts = earlier && report.confirmed !== true ? doubtsOfReport([earlier], report, plan) : [];
    if (doubts.length > 0) found.push({ index, doubts });
    last.set(key, report);
  }
  return found;
}
