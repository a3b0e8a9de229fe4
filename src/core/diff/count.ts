import { isEasier, WAYS, type Way, wayOf } from './change.js';
import type { PlanDiff, TaskDiff, TaskFate } from './diff.js';

/** How many tasks changed, by fate and by way of change. */
export interface DiffCounts {
  fates: Record<TaskFate, number>;
  /** Tasks with changes of that way; one task may count under several. */
  ways: Record<Way, number>;
  /** Tasks that promise less than before. */
  eased: number;
}

/** Counts what changed: the answer in one line. */
export function countDiff({ tasks }: PlanDiff): DiffCounts {
  const having = (isSuch: (task: TaskDiff) => boolean) => tasks.filter(isSuch).length;
  const fates = (fate: TaskFate) => having((task) => task.fate === fate);
  const ways = WAYS.map((way): [Way, number] => [
    way,
    having((task) => task.changes.some((one) => wayOf(one) === way)),
  ]);
  return {
    fates: {
      added: fates('added'),
      removed: fates('removed'),
      changed: fates('changed'),
      incomparable: fates('incomparable'),
    },
    ways: Object.fromEntries(ways) as Record<Way, number>,
    eased: having((task) => task.changes.some(isEasier)),
  };
}
