import type { TaskStanding } from '../standing/standing.js';
import { type Concern, daysOf } from './concern.js';

/** What a unit is reminded of, as far as it is counted. */
interface Counted {
  concerns: readonly Concern[];
  missing: readonly { standing: TaskStanding }[];
  soon: readonly { standing: TaskStanding }[];
}

/** Tasks by what a unit is reminded of; one task may stand in several of them. */
export interface ReminderCounts {
  tasks: number;
  /** With something overdue: the task, a target or a milestone. */
  overdue: number;
  /** Behind or not begun, with nothing overdue. */
  behind: number;
  missing: number;
  soon: number;
}

/** The tasks that some reminders are about, each counted once. */
export function countReminders(reminders: readonly Counted[]): ReminderCounts {
  const concerns = reminders.flatMap((reminder) => reminder.concerns);
  const overdue = idsOf(concerns.filter((concern) => daysOf(concern) !== null));
  const behind = new Set([...idsOf(concerns)].filter((id) => !overdue.has(id)));
  const missing = idsOf(reminders.flatMap((reminder) => reminder.missing));
  const soon = idsOf(reminders.flatMap((reminder) => reminder.soon));
  const tasks = new Set([...overdue, ...behind, ...missing, ...soon]);
  return {
    tasks: tasks.size,
    overdue: overdue.size,
    behind: behind.size,
    missing: missing.size,
    soon: soon.size,
  };
}

function idsOf(items: readonly { standing: TaskStanding }[]): Set<number> {
  return new Set(items.map(({ standing }) => standing.task.id));
}
