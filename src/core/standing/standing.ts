import type { CivilDate } from '../date.js';
import { type Due, type Dues, duesOf } from '../due.js';
import { dayReached, statusAt, stepsBy } from '../history.js';
import type { Plan, Section } from '../plan.js';
import { kindOf, type TargetKind } from '../target/bound.js';
import { type Measure, measure } from '../target/measure.js';
import { type MilestoneStanding, overdueMilestones } from '../target/milestones.js';
import { expectedProgress, type PaceState, paceState } from '../target/pace.js';
import { isRequired, isUnmet } from '../target/unmet.js';
import { isFinished, isHalted, type Status, type Target, type Task } from '../task.js';
import { type Light, type LightReason, lightOf } from './light.js';
import { type TargetOverdue, targetOverdue, taskOverdue } from './overdue.js';

/** How a target stands on a day. */
export interface TargetStanding extends Measure {
  target: Target;
  kind: TargetKind;
  due: Due;
  /** Against the due date in force, and against the original one. */
  overdue: TargetOverdue | null;
  overdueOriginal: TargetOverdue | null;
  /** The milestones that are past their due dates in force and not reached; none of a halted task. */
  milestonesOverdue: readonly MilestoneStanding[];
}

/** How a task stands on a day: everything that is derived and never stored. */
export interface TaskStanding {
  task: Task;
  section: Section;
  status: Status;
  start: CivilDate;
  due: Due;
  targets: readonly TargetStanding[];
  /** Mean over the targets that have data, 0 to 1, or null if none has. */
  progress: number | null;
  expected: number;
  /** Gap of the worst paced target, in percentage points, or null if no paced target has data. */
  gap: number | null;
  pace: PaceState | null;
  light: Light;
  reason: LightReason;
  /** Whether it was completed after the due date in force. */
  late: boolean;
  completedOn: CivilDate | null;
  /** Days overdue against the due date in force, and against the original one. */
  overdue: number | null;
  overdueOriginal: number | null;
}

/** Works out how a task stands at the end of a civil day. */
export function standingOf(task: Task, section: Section, plan: Plan, asOf: CivilDate): TaskStanding {
  const { timezone, policy } = plan;
  const status = statusAt(task, asOf, timezone);
  const start = task.start ?? plan.period.start;
  const dues = duesOf(task, plan, asOf);
  const due = dues.of(null);
  const targets = (task.targets ?? []).map((target) => targetStanding(target, status, start, dues, plan, asOf));
  // Only of a submitted task it matters when that was.
  const steps = status === 'submitted' ? stepsBy(task, asOf, timezone) : [];
  const completedOn = isFinished(status) ? dayReached(task, 'completed', asOf, timezone) : null;
  const late = completedOn !== null && completedOn > due.current;
  const gap = isHalted(status) ? null : worstGap(targets);
  const overdue = taskOverdue(status, steps, due.current, asOf, timezone);
  const { light, reason } = lightOf(
    {
      status,
      late,
      gap,
      taskOverdue: overdue !== null,
      targetOverdue: targets.some((target) => isOpen(target.overdue) && isChased(target, task, status)),
      nextDue: nextDue(due, targets, asOf),
      expectedWithoutData: expectedWithoutData(targets),
    },
    policy,
    asOf,
  );
  return {
    task,
    section,
    status,
    start,
    due,
    targets,
    progress: meanProgress(targets),
    expected: expectedProgress({ start, due: due.current }, asOf, policy.pace),
    gap,
    pace: gap === null ? null : paceState(gap),
    light,
    reason,
    late,
    completedOn,
    overdue,
    overdueOriginal: taskOverdue(status, steps, due.original, asOf, timezone),
  };
}

/** Whether an overdue target still waits to be met. */
export function isOpen(overdue: TargetOverdue | null): boolean {
  return overdue !== null && overdue.state !== 'met_late';
}

/** A submitted task may leave unmet what the document only strives for; everything else is chased on. */
function isChased({ target }: TargetStanding, task: Task, status: Status): boolean {
  return status !== 'submitted' || isRequired(target, task);
}

function targetStanding(
  target: Target,
  status: Status,
  start: CivilDate,
  dues: Dues,
  plan: Plan,
  asOf: CivilDate,
): TargetStanding {
  const due = dues.of(target);
  const span = { start, due: due.current };
  const measured = measure(dues.withMilestones(target), plan, span, asOf);
  const overdue = targetOverdue(target, status, plan, span, asOf, measured);
  const extended = due.original !== due.current;
  const overdueOriginal = extended ? targetOverdue(target, status, plan, { start, due: due.original }, asOf) : overdue;
  const { latest, reported, met, progress, missing, provisional, surplus, per, expectedValue, expected } = measured;
  const { milestones } = measured;
  const kind = kindOf(target);
  const gap = isHalted(status) ? null : measured.gap;
  const milestonesOverdue = isHalted(status) ? [] : overdueMilestones(milestones, met, asOf);
  // Written out: a spread takes as long as everything before it.
  return {
    latest,
    reported,
    met,
    progress,
    missing,
    provisional,
    surplus,
    per,
    expectedValue,
    expected,
    milestones,
    target,
    kind,
    due,
    gap,
    overdue,
    overdueOriginal,
    milestonesOverdue,
  };
}

function worstGap(targets: readonly TargetStanding[]): number | null {
  let worst: number | null = null;
  for (const { gap } of targets) if (gap !== null && (worst === null || gap < worst)) worst = gap;
  return worst;
}

function meanProgress(targets: readonly TargetStanding[]): number | null {
  let known = 0;
  let sum = 0;
  for (const { progress } of targets) {
    if (progress === null) continue;
    known += 1;
    sum += progress;
  }
  return known === 0 ? null : sum / known;
}

function expectedWithoutData(targets: readonly TargetStanding[]): number | null {
  let highest: number | null = null;
  for (const { missing, expected } of targets) {
    if (missing === 'reading' && expected !== null && (highest === null || expected > highest)) highest = expected;
  }
  return highest;
}

/** The nearest day, from the as-of date on, on which the task or an unmet target falls due. */
function nextDue(due: Due, targets: readonly TargetStanding[], asOf: CivilDate): CivilDate {
  let next = due.current;
  for (const target of targets) {
    const day = target.due.current;
    if (isUnmet(target) && day >= asOf && (next < asOf || day < next)) next = day;
  }
  return next;
}
