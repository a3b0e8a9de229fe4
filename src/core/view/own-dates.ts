import { type CivilDate, daysBetween } from '../date.js';
import { type Dues, duesOf } from '../due.js';
import { counting } from '../file/counting.js';
import type { Plan } from '../plan.js';
import { isOpen } from '../standing/overdue.js';
import type { TaskStanding } from '../standing/standing.js';
import type { TargetStanding } from '../standing/target-standing.js';
import { isUnmet } from '../target/unmet.js';
import { compareReadings, type Milestone, type Target } from '../task.js';

/** A target or a milestone with a due date of its own, which an extension of its task or target does not move. */
export interface OwnDate {
  target: Target;
  /** null if it is the whole target. */
  milestone: Milestone | null;
  due: CivilDate;
  /** Days by which it is overdue, or null if it is not. */
  overdue: number | null;
}

/**
 * What is not met or reached and falls due before a day by a date of its own, so that an extension to that day leaves it.
 * @param parts the day of today, the new due date, and the target that is extended, or null for the task
 */
export function ownDatesBefore(
  { task, targets }: TaskStanding,
  plan: Plan,
  { asOf, day, extended }: { asOf: CivilDate; day: CivilDate; extended: Target | null },
): OwnDate[] {
  const dues = duesOf(task, plan);
  const open = targets.filter(
    (standing) => isUnmet(standing) && (extended === null || extended.id === standing.target.id),
  );
  return open
    .flatMap((standing) => [
      ...(extended === null ? ofTarget(standing, dues) : []),
      ...ofMilestones(standing.target, dues, asOf),
    ])
    .filter(({ due }) => due < day);
}

function ofTarget({ target, overdue }: TargetStanding, dues: Dues): OwnDate[] {
  if (target.due === undefined && dues.extensionOf(target) === null) return [];
  const days = overdue !== null && isOpen(overdue) ? overdue.days : null;
  return [{ target, milestone: null, due: dues.of(target).current, overdue: days }];
}

function ofMilestones(target: Target, dues: Dues, asOf: CivilDate): OwnDate[] {
  return (target.milestones ?? []).flatMap((milestone) => {
    const due = dues.ofMilestone(target, milestone).current;
    const isOwn = milestone.due !== undefined || due !== dues.of(target).current;
    if (!isOwn || isReached(target, milestone)) return [];
    return [{ target, milestone, due, overdue: due < asOf ? daysBetween(due, asOf) : null }];
  });
}

function isReached({ readings }: Target, { id }: Milestone): boolean {
  const own = counting(readings).filter(({ milestone }) => milestone === id);
  return [...own].sort(compareReadings).at(-1)?.done === true;
}
