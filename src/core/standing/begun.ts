import type { CivilDate } from '../date.js';
import { counting } from '../file/counting.js';
import { dayOfReport } from '../period.js';
import { expectedProgress } from '../target/pace.js';
import { readingsBy } from '../target/readings.js';
import type { Span } from '../target/span.js';
import type { Task } from '../task.js';

/** Whether work on a task has shown itself by a day: it has a reading, or a report, whatever its status. */
export function hasBegun(task: Task, asOf: CivilDate, timezone: string): boolean {
  return (
    (task.targets ?? []).some((target) => readingsBy(target, asOf).length > 0) ||
    counting(task.reports).some((report) => dayOfReport(report, timezone) <= asOf)
  );
}

/** The share of the time of a task that is gone, 0 to 1: counted in days, the first and the last one in. */
export function timeGone(span: Span, asOf: CivilDate): number {
  return expectedProgress(span, asOf, 'day');
}
