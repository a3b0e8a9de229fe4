import { isUnmet } from '../target/unmet.js';
import { isHalted } from '../task.js';
import { LIGHT_REASONS } from './light.js';
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
 * The tasks that are behind, worst first: red before yellow, and those that are finished but for an overdue target
 * last; then by the days overdue, by the reason of the light in the order in which reasons are looked for, by the points
 * behind, by the share of the time that is gone without a beginning, by the next due date, and by number.
 */
export function behindTasks(standings: readonly TaskStanding[]): TaskStanding[] {
  return standings
    .flatMap((standing) => {
      if (!isBehind(standing)) return [];
      const days = daysOverdue(standing);
      // Worked out once: a comparison is made many times.
      const { reason, gap, idle, task } = standing;
      const numbers = [
        rankOf(standing),
        -(days ?? -1),
        LIGHT_REASONS.indexOf(reason),
        Math.min(0, gap ?? 0),
        -(idle ?? 0),
      ];
      return [{ standing, numbers, due: firstDue(standing), id: task.id }];
    })
    .sort((a, b) => byNumbers(a.numbers, b.numbers) || byText(a.due, b.due) || a.id - b.id)
    .map(({ standing }) => standing);
}

function rankOf({ light }: TaskStanding): number {
  if (light === 'red') return 0;
  return light === 'yellow' ? 1 : 2;
}

/** The first of the due dates of a task and its unmet targets. */
function firstDue({ due, targets }: TaskStanding): string {
  const open = targets.filter(isUnmet).map((target) => target.due.current);
  return open.reduce((first, day) => (day < first ? day : first), due.current);
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
