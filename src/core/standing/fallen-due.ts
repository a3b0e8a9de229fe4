import { type CivilDate, daysBetween } from '../date.js';
import type { MilestoneStanding } from '../target/milestones.js';
import { isFinished, isHalted } from '../task.js';
import { byPlace, type DueItem, type Judged, milestoneItem, recheckItem, targetItem, taskItem } from './due-item.js';
import { isDone, worstFirst } from './due-list.js';
import type { TaskStanding } from './standing.js';
import type { TargetStanding } from './target-standing.js';

/**
 * What fell due from one day to another, both before the as-of day, and how it stands: overdue by so many days, done late,
 * done in time, or submitted in time. What is still to be done comes first, the most days first. Of suspended and
 * cancelled tasks nothing falls due.
 */
export function fallenDue(
  standings: readonly TaskStanding[],
  from: CivilDate,
  until: CivilDate,
  asOf: CivilDate,
): DueItem[] {
  return standings
    .filter(({ status }) => !isHalted(status))
    .flatMap((standing) => [
      taskItem(standing, judgeTask(standing)),
      ...standing.targets.flatMap((target) => [
        targetItem(standing, target, target.overdue ?? IN_TIME),
        ...milestonesOf(standing, target, asOf),
      ]),
      ...recheckOf(standing, asOf),
    ])
    .filter(({ due: { current } }) => current < asOf && current >= from && current <= until)
    .sort((a, b) => worstFirst(a, b) || byPlace(a, b));
}

/** Whether something that fell due is past its day and still to be done. */
export function isLate(item: Pick<DueItem, 'state' | 'days'>): boolean {
  return !isDone(item) && item.days !== null;
}

const IN_TIME: Judged = { state: 'done', days: null };

function judgeTask({ overdue, status, late, completedOn, due }: TaskStanding): Judged {
  if (overdue !== null) return { state: null, days: overdue };
  // Submitted in time, it waits to be verified.
  if (!isFinished(status)) return { state: null, days: null };
  return late && completedOn !== null ? { state: 'met_late', days: daysBetween(due.current, completedOn) } : IN_TIME;
}

/** A milestone that falls due with its target is not named beside it. */
function milestonesOf(standing: TaskStanding, target: TargetStanding, asOf: CivilDate): DueItem[] {
  return (target.milestones ?? [])
    .filter(({ due }) => due !== target.due.current)
    .map((milestone) => milestoneItem(standing, target, milestone, judgeMilestone(milestone, target, asOf)));
}

function judgeMilestone({ id, due, reached }: MilestoneStanding, target: TargetStanding, asOf: CivilDate): Judged {
  if (target.milestonesOverdue.some((one) => one.id === id)) return { state: 'unmet', days: daysBetween(due, asOf) };
  return reached !== null && reached > due ? { state: 'met_late', days: daysBetween(due, reached) } : IN_TIME;
}

function recheckOf(standing: TaskStanding, asOf: CivilDate): DueItem[] {
  const { recheck, status } = standing;
  if (recheck === null) return [];
  if (recheck.answered !== null) return [recheckItem(standing, recheck.date, IN_TIME)];
  return isFinished(status)
    ? [recheckItem(standing, recheck.date, { state: null, days: daysBetween(recheck.date, asOf) })]
    : [];
}
