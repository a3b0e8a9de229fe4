import { isFinished, isHalted } from '../task.js';
import { isOpen } from './overdue.js';
import type { TaskStanding } from './standing.js';

/** The days by which a task, or else the worst of its targets that still wait, is overdue, or null if nothing is. */
export function daysOverdue({ status, overdue, targets }: TaskStanding): number | null {
  if (overdue !== null) return overdue;
  if (isHalted(status)) return null;
  const days = targets.flatMap((target) => (isOpen(target.overdue) ? (target.overdue?.days ?? []) : []));
  return days.length === 0 ? null : Math.max(...days);
}

/**
 * Whether a task is behind (滞后): its light is red or yellow, or it is overdue, or one of its targets is and still waits
 * although the task is finished.
 */
export function isBehind(standing: TaskStanding): boolean {
  return standing.light === 'red' || standing.light === 'yellow' || daysOverdue(standing) !== null;
}

/**
 * The tasks that are behind, worst first: red before yellow, and finished ones last; then by the days overdue, by the
 * points behind, by the share of the time that is gone without a beginning, and by number.
 */
export function behindTasks(standings: readonly TaskStanding[]): TaskStanding[] {
  return standings
    .filter(isBehind)
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        (daysOverdue(b) ?? -1) - (daysOverdue(a) ?? -1) ||
        (a.gap ?? 0) - (b.gap ?? 0) ||
        (b.idle ?? 0) - (a.idle ?? 0) ||
        a.task.id - b.task.id,
    );
}

function rankOf({ light, status }: TaskStanding): number {
  if (isFinished(status)) return 2;
  return light === 'red' ? 0 : 1;
}
