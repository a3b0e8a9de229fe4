import type { CivilDate } from '../date.js';
import { duesOf } from '../due.js';
import type { Plan } from '../plan.js';
import { isOpen, type TaskStanding } from '../standing/standing.js';
import { isUnmet } from '../target/unmet.js';
import type { Target } from '../task.js';

/** A target with a due date of its own, which does not move with its task. */
export interface OwnDate {
  target: Target;
  due: CivilDate;
  /** Days by which it is overdue, or null if it is not. */
  overdue: number | null;
}

/** The targets that are not met and fall due before a day by a date of their own; an extension of the task leaves them. */
export function ownDatesBefore({ task, targets }: TaskStanding, plan: Plan, day: CivilDate): OwnDate[] {
  const dues = duesOf(task, plan);
  return targets.flatMap((standing) => {
    const { target, overdue } = standing;
    const isOwn = target.due !== undefined || dues.extensionOf(target) !== null;
    const due = dues.of(target).current;
    if (!isOwn || due >= day || !isUnmet(standing)) return [];
    return [{ target, due, overdue: overdue !== null && isOpen(overdue) ? overdue.days : null }];
  });
}
