import { leadsOf } from '../../assignment.js';
import type { CivilDate } from '../../date.js';
import { orgName, type Plan, withMembers } from '../../plan.js';
import type { Concern, Point } from '../../reminder/concern.js';
import type { Share } from '../../standing/share.js';
import type { TaskStanding } from '../../standing/standing.js';
import { startOf } from '../../target/goal.js';
import type { TargetValue } from '../../target/latest-value.js';
import type { Measure } from '../../target/measure.js';
import { isFinished, type Target } from '../../task.js';
import type { TaskRow } from '../task-row.js';

/** A task that is overdue, behind or not begun. */
export interface ConcernRow {
  task: { id: number; title: string };
  /** Whether only the unit's own parts of its targets are meant; else the unit leads it, or nobody does. */
  isOwn: boolean;
  /** The units that lead it besides the first, if that one is reminded. */
  otherLeads: TaskRow['leads'];
  /** The responsible units of a task without a lead; else none. */
  responsible: TaskRow['leads'];
  /** Of the task itself. */
  due: CivilDate;
  overdue: Overdue | null;
  isIdle: boolean;
  /** Whether it is completed, with a target that is not met. */
  isFinished: boolean;
  points: readonly PointRow[];
}

interface Overdue {
  days: number;
  due: CivilDate;
}

/** A target of such a task, or the unit's own part of it. */
export interface PointRow {
  /** As it must be met: its own part as the bound of a unit. */
  target: Target;
  /** Whether it is the only target of its task. */
  isOnly: boolean;
  isOwn: boolean;
  /** The unit's share; null if the whole is meant, or the unit must meet the target as it is. */
  share: number | null;
  latest: TargetValue | null;
  /** Of those that must each meet it how many do, or null if it is one for the whole city, or nobody reported. */
  meeting: Share | null;
  /** Milestones reached, or null if it has none. */
  reached: Share | null;
  /** 0 to 1; null if it is met or not, or nothing is known. */
  progress: number | null;
  expected: number | null;
  /** Percentage points behind schedule. */
  behind: number | null;
  due: CivilDate;
  overdue: Overdue | null;
  milestones: readonly (Overdue & { id: string; name: string })[];
}

/** A concern with the names of its units. */
export function concernRow({ standing, isLed, overdue, isIdle, points }: Concern, plan: Plan): ConcernRow {
  const [lead, ...others] = leadsOf(standing.task);
  const nameOf = (id: string) => orgNamed(id, plan);
  const responsible = lead === undefined ? withMembers(standing.task.responsible ?? [], plan) : [];
  return {
    task: { id: standing.task.id, title: standing.task.title },
    isOwn: !isLed,
    otherLeads: isLed ? others.map(nameOf) : [],
    responsible: responsible.map(nameOf),
    due: standing.due.current,
    overdue: overdue === null ? null : { days: overdue, due: standing.due.current },
    isIdle,
    isFinished: isFinished(standing.status),
    points: points.map((point) => pointRow(point, standing)),
  };
}

function pointRow({ target: standing, share, overdue, behind, milestones }: Point, task: TaskStanding): PointRow {
  const measured: Measure = share?.own ?? standing;
  const target = share?.own.target ?? standing.target;
  const { latest, progress, expected, per } = measured;
  return {
    target,
    isOnly: task.targets.length === 1,
    isOwn: share !== null,
    share: share?.own.share ?? null,
    latest,
    meeting: per === null || progress === null ? null : { count: per.filter(({ met }) => met).length, of: per.length },
    reached:
      measured.milestones === null
        ? null
        : {
            count: measured.milestones.filter(({ reached }) => reached !== null).length,
            of: measured.milestones.length,
          },
    // Of a target that is met or not, a progress of 0 % would say nothing.
    progress: startOf(target) === null ? null : progress,
    expected,
    behind,
    due: standing.due.current,
    overdue: overdue === null ? null : { days: overdue, due: standing.due.current },
    milestones: milestones.map(({ milestone: { id, name, due }, days }) => ({ id, name, due, days })),
  };
}

/** A unit with its name. */
export function orgNamed(id: string, plan: Plan): TaskRow['leads'][number] {
  return { id, name: orgName(plan, id) };
}
