import { addDays, type CivilDate, daysBetween } from '../date.js';
import type { Due } from '../due.js';
import type { MilestoneStanding } from '../target/milestones.js';
import { isUnmet } from '../target/unmet.js';
import { isFinished, isHalted } from '../task.js';
import type { OverdueState } from './overdue.js';
import type { TaskStanding } from './standing.js';
import type { TargetStanding } from './target-standing.js';

/** A task or a target that is past its due date, or falls due soon. */
export interface DueItem {
  standing: TaskStanding;
  /** null if the task itself is meant. */
  target: TargetStanding | null;
  /** null unless a milestone of the target is meant. */
  milestone: MilestoneStanding | null;
  due: Due;
  /** How an overdue target stands; null for tasks and for what only falls due. */
  state: OverdueState | null;
  /** Days overdue; days left where it only falls due. */
  days: number;
}

/**
 * Tasks, targets and milestones that are overdue. First all that is open, by the days since its due date, whatever its state; then
 * what was met late, by the days from its due date to the day on which it was met. The most days come first.
 */
export function overdueItems(standings: readonly TaskStanding[], asOf: CivilDate): DueItem[] {
  const items = standings.flatMap((standing) => [
    ...overdueTask(standing),
    ...overdueTargets(standing),
    ...overdueMilestones(standing, asOf),
  ]);
  return items.sort(
    (a, b) => Number(a.state === 'met_late') - Number(b.state === 'met_late') || b.days - a.days || byPlace(a, b),
  );
}

/** Unfinished tasks, unmet targets and milestones not reached that fall due from a day on within so many days, the next one first. */
export function dueSoon(standings: readonly TaskStanding[], asOf: CivilDate, within: number): DueItem[] {
  const until = addDays(asOf, within);
  const open = standings.filter(({ status }) => !isFinished(status) && !isHalted(status));
  return open
    .flatMap((standing) => [
      itemOf(standing, null, asOf),
      ...standing.targets
        .filter(isUnmet)
        .flatMap((target) => [
          itemOf(standing, target, asOf),
          ...(target.milestones ?? [])
            .filter(({ reached, due }) => reached === null && due !== target.due.current)
            .map((milestone) => milestoneItem(standing, target, milestone, daysBetween(asOf, milestone.due))),
        ]),
    ])
    .filter((item) => item.due.current >= asOf && item.due.current <= until)
    .sort((a, b) => a.days - b.days || byPlace(a, b));
}

function overdueTask(standing: TaskStanding): DueItem[] {
  const { overdue, due } = standing;
  return overdue === null ? [] : [{ standing, target: null, milestone: null, due, state: null, days: overdue }];
}

function overdueTargets(standing: TaskStanding): DueItem[] {
  return standing.targets.flatMap((target) =>
    target.overdue === null ? [] : [{ standing, target, milestone: null, due: target.due, ...target.overdue }],
  );
}

function overdueMilestones(standing: TaskStanding, asOf: CivilDate): DueItem[] {
  return standing.targets.flatMap((target) =>
    target.milestonesOverdue.map((milestone) => ({
      ...milestoneItem(standing, target, milestone, daysBetween(milestone.due, asOf)),
      state: 'unmet' as const,
    })),
  );
}

function milestoneItem(
  standing: TaskStanding,
  target: TargetStanding,
  milestone: MilestoneStanding,
  days: number,
): DueItem {
  const written = standing.task.targets
    ?.find(({ id }) => id === target.target.id)
    ?.milestones?.find(({ id }) => id === milestone.id)?.due;
  const due = { original: written ?? target.due.original, current: milestone.due };
  return { standing, target, milestone, due, state: null, days };
}

function itemOf(standing: TaskStanding, target: TargetStanding | null, asOf: CivilDate): DueItem {
  const { due } = target ?? standing;
  return { standing, target, milestone: null, due, state: null, days: daysBetween(asOf, due.current) };
}

/** By number; a task before its targets, these in the order of the file. */
function byPlace(a: DueItem, b: DueItem): number {
  return a.standing.task.id - b.standing.task.id || place(a) - place(b);
}

function place({ standing, target }: DueItem): number {
  return target === null ? -1 : standing.targets.indexOf(target);
}
