import { type CivilDate, dayOfEntry } from '../date.js';
import { counting } from '../file/counting.js';
import { dayOfChange, stepsBy } from '../history.js';
import { isOfRecheck } from '../lifecycle.js';
import { isFinished, type Task } from '../task.js';

/** The look back (回头看) at a task after its closure, as it stands on a day. */
export interface RecheckStanding {
  /** The day for which it is planned. */
  date: CivilDate;
  /** The day of what answers it: evidence, or a reopening, dated on or after it; null if it still waits. */
  answered: CivilDate | null;
}

/** How the re-check of a task stands at the end of a civil day, or null if none is planned. */
export function recheckStanding(task: Task, asOf: CivilDate, timezone: string): RecheckStanding | null {
  const { recheck: date } = task;
  if (date === undefined) return null;
  const evidence = counting(task.evidence)
    .filter((entry) => isOfRecheck(task, entry, timezone))
    .map((entry) => dayOfEntry(entry, timezone));
  const reopenings = stepsBy(task, asOf, timezone)
    .filter(({ from, to }) => isFinished(from) && to === 'in_progress')
    .map((change) => dayOfChange(change, timezone))
    .filter((day) => day >= date);
  const days = [...evidence, ...reopenings].filter((day) => day <= asOf).sort();
  return { date, answered: days[0] ?? null };
}
