import type { CivilDate } from '../date.js';
import { type LogEvent, logOf } from '../log.js';
import type { Plan } from '../plan.js';
import type { TaskStanding } from '../standing/standing.js';
import type { Task } from '../task.js';

/** What `plan log` shows. */
export interface LogView {
  /**
   * Newest first, each with the section of its task; if one task was asked for, with its number among all entries of
   * this task, from 1 for the oldest, else null.
   */
  events: readonly NumberedEvent[];
  /** How many there are in all, with those that are left out for their number. */
  of: number;
  /** The one task that was asked for; null for several. */
  task: Task | null;
}

/** A log entry with the section of its task, and its number or null. */
export type NumberedEvent = LogEvent & { section: string; number: number | null };

/** Which log entries are shown: from a day on, until a day, and at most so many; `isOne` if a single task was asked for. */
export interface LogLimits {
  since?: CivilDate | undefined;
  until?: CivilDate | undefined;
  most?: number | undefined;
  isOne: boolean;
}

/** What was recorded of tasks, newest first. */
export function logView(
  plan: Plan,
  standings: readonly TaskStanding[],
  { since, until, most, isOne }: LogLimits,
): LogView {
  const sections = new Map(standings.map(({ task, section }) => [task, section.id]));
  const tasks = [...sections.keys()];
  const all = logOf(tasks, plan).map((event, index, { length }) => ({
    ...event,
    section: sections.get(event.task) ?? '',
    number: isOne ? length - index : null,
  }));
  const found = all.filter(({ day }) => (until === undefined || day <= until) && (since === undefined || day >= since));
  const events = found.slice(0, most);
  const [only = null] = isOne ? tasks : [];
  return { events, of: found.length, task: only };
}
