import { addDays, type CivilDate, daysBetween } from '../date.js';
import { isUnmet } from '../target/unmet.js';
import { isFinished, isHalted } from '../task.js';
import { byPlace, type DueItem, leftUntil, milestoneItem, recheckItem, targetItem, taskItem } from './due-item.js';
import type { TaskStanding } from './standing.js';

/**
 * Tasks, targets and milestones that are overdue, and re-checks of finished tasks that nothing answers. First all that
 * is open, by the days since its due date, whatever its state; then what was met late, by the days from its due date to
 * the day on which it was met. The most days come first.
 */
export function overdueItems(standings: readonly TaskStanding[], asOf: CivilDate): DueItem[] {
  const items = standings.flatMap((standing) => [
    ...overdueTask(standing),
    ...overdueTargets(standing),
    ...overdueMilestones(standing, asOf),
    ...overdueRecheck(standing, asOf),
  ]);
  return items.sort(worstFirst);
}

/** What is open before what is done; the most days first. */
export function worstFirst(a: DueItem, b: DueItem): number {
  return Number(isDone(a)) - Number(isDone(b)) || (b.days ?? 0) - (a.days ?? 0) || byPlace(a, b);
}

/** Whether nothing is left to do about what fell due. */
export function isDone({ state }: Pick<DueItem, 'state'>): boolean {
  return state === 'met_late' || state === 'done';
}

/**
 * Unfinished tasks, unmet targets, milestones not reached, and re-checks that fall due from a day on within so many days,
 * the next one first.
 */
export function dueSoon(standings: readonly TaskStanding[], asOf: CivilDate, within: number): DueItem[] {
  return dueBetween(standings, asOf, addDays(asOf, within), asOf);
}

/**
 * The same, of the days from one to another.
 * @param asOf the day from which the days left are counted; what falls due before it is left out
 */
export function dueBetween(
  standings: readonly TaskStanding[],
  from: CivilDate,
  until: CivilDate,
  asOf: CivilDate,
): DueItem[] {
  return standings
    .filter(({ status }) => !isHalted(status))
    .flatMap((standing) => [
      ...(isFinished(standing.status) ? [] : comingWork(standing, asOf)),
      ...comingRecheck(standing, asOf),
    ])
    .filter(({ due: { current } }) => current >= asOf && current >= from && current <= until)
    .sort((a, b) => (a.days ?? 0) - (b.days ?? 0) || byPlace(a, b));
}

/** What of an unfinished task is still to be done. A milestone that falls due with its target is not named beside it. */
function comingWork(standing: TaskStanding, asOf: CivilDate): DueItem[] {
  return [
    taskItem(standing, leftUntil(standing.due.current, asOf)),
    ...standing.targets
      .filter(isUnmet)
      .flatMap((target) => [
        targetItem(standing, target, leftUntil(target.due.current, asOf)),
        ...(target.milestones ?? [])
          .filter(({ reached, due }) => reached === null && due !== target.due.current)
          .map((milestone) => milestoneItem(standing, target, milestone, leftUntil(milestone.due, asOf))),
      ]),
  ];
}

function comingRecheck(standing: TaskStanding, asOf: CivilDate): DueItem[] {
  const { recheck } = standing;
  if (recheck === null || recheck.answered !== null) return [];
  return [recheckItem(standing, recheck.date, leftUntil(recheck.date, asOf))];
}

function overdueTask(standing: TaskStanding): DueItem[] {
  return standing.overdue === null ? [] : [taskItem(standing, { state: null, days: standing.overdue })];
}

function overdueTargets(standing: TaskStanding): DueItem[] {
  return standing.targets.flatMap((target) =>
    target.overdue === null ? [] : [targetItem(standing, target, target.overdue)],
  );
}

function overdueMilestones(standing: TaskStanding, asOf: CivilDate): DueItem[] {
  return standing.targets.flatMap((target) =>
    target.milestonesOverdue.map((milestone) =>
      milestoneItem(standing, target, milestone, { state: 'unmet', days: daysBetween(milestone.due, asOf) }),
    ),
  );
}

/** There is nothing to look back at before a task is finished: until then its own due date chases it. */
function overdueRecheck(standing: TaskStanding, asOf: CivilDate): DueItem[] {
  const { recheck, status } = standing;
  if (recheck === null || recheck.answered !== null || recheck.date >= asOf || !isFinished(status)) return [];
  return [recheckItem(standing, recheck.date, { state: null, days: daysBetween(recheck.date, asOf) })];
}
