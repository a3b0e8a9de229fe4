import type { CivilDate } from '../date.js';
import { counting } from '../file/counting.js';
import { dayOfReport, endOfPeriod } from '../period.js';
import type { Report, Task } from '../task.js';

/**
 * The reports of the newest period that is reported on by a day: the last one of each unit, in the order of the file.
 * Periods that end on the same day, such as March and the first quarter, are one. None if nothing is reported.
 */
export function latestReports(task: Pick<Task, 'reports'>, timezone: string, asOf: CivilDate): readonly Report[] {
  const known = counting(task.reports).filter((report) => {
    const end = endOfPeriod(report.period);
    // Only of a period that has not ended it matters when it was recorded.
    return (end !== null && end <= asOf) || dayOfReport(report, timezone) <= asOf;
  });
  if (known.length < 2) return known;
  const ends = known.map(({ period }) => endOfPeriod(period) ?? '');
  const newest = ends.reduce((latest, end) => (end > latest ? end : latest));
  const ofUnit = new Map<string | undefined, Report>();
  for (const [index, report] of known.entries()) {
    const before = ofUnit.get(report.org);
    if (ends[index] !== newest || (before && Date.parse(report.at) < Date.parse(before.at))) continue;
    ofUnit.set(report.org, report);
  }
  return known.filter((report) => ofUnit.get(report.org) === report);
}
