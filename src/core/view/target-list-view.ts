import type { CivilDate } from '../date.js';
import type { Due } from '../due.js';
import type { Plan } from '../plan.js';
import { type Filter, matches } from '../query.js';
import type { Share } from '../standing/share.js';
import type { TaskStanding } from '../standing/standing.js';
import type { TargetStanding } from '../standing/target-standing.js';
import { type Allocated, allocatedOf } from '../target/allocation.js';
import type { Commitment, Target } from '../task.js';
import { type TargetState, targetStateOf } from './target-view.js';

/** A target in one row of a list. */
export interface TargetRow {
  task: { id: number; title: string };
  /** Its place on its task's page, from 1. */
  number: number;
  standing: TargetStanding;
  /** As it is promised on the day. */
  target: Target;
  due: Due;
  /** Its own commitment, else that of its task; null if neither names one. */
  commitment: Commitment | null;
  /** What its shares add up to, and how many units hold one; null if it has none. */
  shares: (Allocated & { count: number }) | null;
  /** How many of its milestones are reached; null if it has none. */
  milestones: Share | null;
  state: TargetState;
  /** Whether an amendment of it is in force. */
  amended: boolean;
}

/** What `plan target list` shows: the targets of the tasks that meet conditions, and which of these have none. */
export interface TargetListView {
  rows: readonly TargetRow[];
  tasks: number;
  /** The numbers of those of the tasks that have no target. */
  without: readonly number[];
}

/**
 * The targets of tasks, in the order of their numbers.
 * @param ids the numbers of the tasks; null for all
 */
export function targetListView(
  plan: Plan,
  standings: readonly TaskStanding[],
  ids: readonly number[] | null,
  filter: Filter,
  asOf: CivilDate,
): TargetListView {
  const chosen = standings
    .filter((one) => (ids === null || ids.includes(one.task.id)) && matches(one, filter, plan, asOf))
    .sort((a, b) => a.task.id - b.task.id);
  return {
    rows: chosen.flatMap((standing) => targetRows(standing, plan)),
    tasks: chosen.length,
    without: chosen.filter(({ targets }) => targets.length === 0).map(({ task }) => task.id),
  };
}

/** The targets of a task, in the order of its file. */
export function targetRows(standing: TaskStanding, plan: Plan): TargetRow[] {
  return standing.targets.map((one, index) => rowOf(standing, one, index, plan));
}

function rowOf(task: TaskStanding, standing: TargetStanding, index: number, plan: Plan): TargetRow {
  const { target, original, due, milestones } = standing;
  const allocated = allocatedOf(target, plan.policy);
  return {
    task: { id: task.task.id, title: task.task.title },
    number: index + 1,
    standing,
    target,
    due,
    commitment: target.commitment ?? task.commitment,
    shares: allocated && { ...allocated, count: Object.keys(target.allocation ?? {}).length },
    milestones: milestones && {
      count: milestones.filter((one) => one.reached !== null).length,
      of: milestones.length,
    },
    state: targetStateOf(standing),
    amended: target !== original,
  };
}
