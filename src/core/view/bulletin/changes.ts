import type { CivilDate } from '../../date.js';
import { isBehind } from '../../standing/behind.js';
import { isOpen } from '../../standing/overdue.js';
import type { TaskStanding } from '../../standing/standing.js';
import { isFinished, isHalted } from '../../task.js';

/** What turned between two days: the numbers of the tasks. */
export interface BulletinChanges {
  since: CivilDate;
  /** Finished since. */
  finished: readonly number[];
  /** Finished on the first day and reopened since. */
  reopened: readonly number[];
  /** Behind now and not then. */
  behind: readonly number[];
  /** Behind then and not now, although neither finished nor halted since. */
  recovered: readonly number[];
  /** Overdue now and not then. */
  overdue: readonly number[];
  /** How many targets are overdue now and were not then, and how many are met now and were not then. */
  targetsOverdue: TargetCount;
  targetsMet: TargetCount;
}

/** A count of targets with the numbers of their tasks. */
interface TargetCount {
  targets: number;
  tasks: readonly number[];
}

/**
 * What turned between two days, without the tasks that are cancelled now. Also a target that began to be overdue in a
 * task that was overdue before.
 * @param before how the same tasks stood at the end of `since`, in the same order
 */
export function bulletinChanges(
  since: CivilDate,
  before: readonly TaskStanding[],
  now: readonly TaskStanding[],
): BulletinChanges {
  const pairs = now.flatMap((after, index): Pair[] => {
    const then = before[index];
    return then === undefined || after.status === 'cancelled' ? [] : [[then, after]];
  });
  const turned = (isSuch: (then: TaskStanding, after: TaskStanding) => boolean) =>
    pairs.filter(([then, after]) => isSuch(then, after)).map(([, { task }]) => task.id);
  return {
    since,
    finished: turned((then, after) => !isFinished(then.status) && isFinished(after.status)),
    reopened: turned((then, after) => isFinished(then.status) && !isFinished(after.status)),
    behind: turned((then, after) => !isBehind(then) && isBehind(after)),
    recovered: turned(
      (then, after) => isBehind(then) && !isBehind(after) && !isFinished(after.status) && !isHalted(after.status),
    ),
    overdue: turned((then, after) => then.overdue === null && after.overdue !== null),
    targetsOverdue: countTargets(pairs, (then, after) => !isOpen(then.overdue) && isOpen(after.overdue)),
    targetsMet: countTargets(pairs, (then, after) => then.met !== true && after.met === true),
  };
}

type Pair = readonly [TaskStanding, TaskStanding];
type Targets = TaskStanding['targets'][number];

function countTargets(pairs: readonly Pair[], isSuch: (then: Targets, after: Targets) => boolean): TargetCount {
  const counts = pairs.map(([then, after]) => ({
    id: after.task.id,
    count: after.targets.filter((target, index) => {
      const was = then.targets[index];
      return was !== undefined && isSuch(was, target);
    }).length,
  }));
  return {
    targets: counts.reduce((sum, { count }) => sum + count, 0),
    tasks: counts.flatMap(({ id, count }) => (count > 0 ? [id] : [])),
  };
}
