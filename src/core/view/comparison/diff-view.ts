import type { CivilDate } from '../../date.js';
import { isSuspect, type TaskChange } from '../../diff/change.js';
import { countDiff, type DiffCounts } from '../../diff/count.js';
import type { PlanDiff, TaskDiff, TaskFate } from '../../diff/diff.js';
import { isSuspectOfPlan, type PlanChange } from '../../diff/plan.js';
import type { Plan, Section } from '../../plan.js';
import type { Light, LightReason } from '../../standing/light.js';
import type { TaskStanding } from '../../standing/standing.js';
import { type TaskRow, taskRow } from '../task-row.js';

/** One of the two sides of a comparison: a version of the files, or what was recorded by the end of a day. */
export type ComparedSide =
  | {
      kind: 'commit' | 'fork' | 'index' | 'worktree';
      /** As it was typed, or null if nothing was. */
      revision: string | null;
      /** The id of the commit; null for what is none. */
      commit: string | null;
    }
  | { kind: 'day'; day: CivilDate };

/** A change; `suspect` where a reviewer should look twice. */
export interface Suspected<T> {
  change: T;
  suspect: boolean;
}

/** A task that is not the same on both sides. */
export interface TaskDiffView {
  fate: TaskFate;
  /** Its number and title, or null if it can be read on neither side. */
  id: number | null;
  title: string | null;
  section: Section | null;
  /** With `/` from the plan folder, as it is now. */
  file: string;
  /** The task as it is now; as it was, if it is gone, or null if it can be read on neither side. */
  standing: TaskStanding | null;
  before: TaskRow | null;
  after: TaskRow | null;
  changes: readonly Suspected<TaskChange>[];
  /** Its lights, if they are not the same, and the reason of the new one. */
  lights: { before: Light; after: Light; reason: LightReason } | null;
}

/** What `plan diff` shows. */
export interface DiffView {
  asOf: CivilDate;
  sides: { before: ComparedSide; after: ComparedSide };
  counts: DiffCounts;
  plan: readonly Suspected<PlanChange>[];
  tasks: readonly TaskDiffView[];
  /** The sums over the tasks that can be read on both sides or exist on one. */
  rollup: PlanDiff['rollup'];
}

/** A comparison with all that is counted of it. @param plan whose names of units count: the newer one */
export function diffView(found: PlanDiff, sides: DiffView['sides'], plan: Plan): DiffView {
  return {
    asOf: found.asOf,
    sides,
    counts: countDiff(found),
    plan: found.plan.map((change) => ({ change, suspect: isSuspectOfPlan(change) })),
    tasks: found.tasks.map((task) => taskDiffView(task, plan)),
    rollup: found.rollup,
  };
}

function taskDiffView({ fate, id, section, file, before, after, changes }: TaskDiff, plan: Plan): TaskDiffView {
  const standing = after ?? before;
  return {
    fate,
    id,
    title: standing?.task.title ?? null,
    section,
    file,
    standing,
    before: before && taskRow(before, plan),
    after: after && taskRow(after, plan),
    changes: changes.map((change) => ({ change, suspect: isSuspect(change) })),
    lights:
      before && after && before.light !== after.light
        ? { before: before.light, after: after.light, reason: after.reason }
        : null,
  };
}
