import type { CivilDate } from '../../date.js';
import type { Due } from '../../due.js';
import type { Plan } from '../../plan.js';
import { milestoneItem } from '../../standing/due-item.js';
import type { RecheckStanding } from '../../standing/recheck.js';
import type { TaskStanding } from '../../standing/standing.js';
import type { TargetStanding } from '../../standing/target-standing.js';
import { type Waiting, waitingFor } from '../../standing/waiting.js';
import { type Bound, boundOf } from '../../target/bound.js';
import { type Task, weightOf } from '../../task.js';
import { type TargetState, targetStateOf } from '../target-view.js';
import { type TaskRow, taskRow } from '../task-row.js';
import { type ShareRow, shareRows } from '../units-view.js';
import { type EntryView, entryViews } from './entry-view.js';

/** A task with everything that is known of it, for other programs. */
export interface WholeTask {
  task: Task;
  row: TaskRow;
  start: CivilDate;
  weight: number;
  waiting: Waiting['kind'];
  recheck: RecheckStanding | null;
  targets: readonly WholeTarget[];
  /** The units' own shares of its targets. */
  shares: readonly ShareRow[];
  entries: readonly EntryView[];
}

/** A target with its bound, as it is promised on the day and as the file has it, and its milestones. */
interface WholeTarget {
  standing: TargetStanding;
  state: TargetState;
  bound: Bound;
  original: Bound;
  milestones: readonly MilestoneView[];
}

/** A milestone of a target. */
interface MilestoneView {
  id: string;
  name: string;
  due: Due;
  /** The day as of which it was reached, or null if it is not. */
  reached: CivilDate | null;
  isOverdue: boolean;
}

/** A task whole, as it stands on a day. */
export function wholeTask(standing: TaskStanding, plan: Plan, asOf: CivilDate): WholeTask {
  const { task, start, recheck } = standing;
  return {
    task,
    row: taskRow(standing, plan),
    start,
    weight: weightOf(task),
    waiting: waitingFor(standing, plan, asOf).kind,
    recheck,
    targets: standing.targets.map((target) => wholeTarget(standing, target)),
    shares: shareRows(standing, plan, asOf),
    entries: entryViews(task, plan, asOf),
  };
}

function wholeTarget(task: TaskStanding, standing: TargetStanding): WholeTarget {
  const { target, original, milestones, milestonesOverdue } = standing;
  return {
    standing,
    state: targetStateOf(standing),
    bound: boundOf(target),
    original: boundOf(original),
    milestones: (milestones ?? []).map((milestone) => ({
      id: milestone.id,
      name: milestone.name,
      due: milestoneItem(task, standing, milestone, { state: null, days: null }).due,
      reached: milestone.reached,
      isOverdue: milestonesOverdue.some(({ id }) => id === milestone.id),
    })),
  };
}
