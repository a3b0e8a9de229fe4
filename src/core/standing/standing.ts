import type { CivilDate } from '../date.js';
import { type Due, duesOf } from '../due.js';
import { dayReached, statusAt, stepsBy } from '../history.js';
import type { Plan, Section } from '../plan.js';
import { type Promised, promisedBy } from '../target/amended.js';
import { isPaced, kindOf, type TargetKind } from '../target/bound.js';
import { type Measure, measure } from '../target/measure.js';
import { expectedOfTarget, expectedProgress, gapInPoints, type PaceState, paceState } from '../target/pace.js';
import { isRequired, isUnmet } from '../target/unmet.js';
import { type Commitment, isFinished, isHalted, type Status, type Target, type Task } from '../task.js';
import { type Light, type LightReason, lightOf } from './light.js';
import { type TargetOverdue, targetOverdue, taskOverdue } from './overdue.js';

/** How a target stands on a day. */
export interface TargetStanding extends Measure {
  /** As it is promised on the day; where nothing is amended the same object as `original`, which the file has. */
  target: Target;
  original: Target;
  kind: TargetKind;
  due: Due;
  /** Expected progress, 0 to 1, or null if the target is not paced. */
  expected: number | null;
  /** Progress less expected progress, in percentage points. */
  gap: number | null;
  /** Against the due date in force, and against the original one. */
  overdue: TargetOverdue | null;
  overdueOriginal: TargetOverdue | null;
}

/** How a task stands on a day: everything that is derived and never stored. */
export interface TaskStanding {
  task: Task;
  section: Section;
  status: Status;
  start: CivilDate;
  due: Due;
  /** The commitment of the whole task that is in force, or null if there is none. */
  commitment: Commitment | null;
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
  const promised = promisedBy(task, plan, asOf);
  const targets = (task.targets ?? []).map((original, index) =>
    targetStanding(
      promised.targets[index] ?? original,
      status,
      { start, due: dues.of(original), original },
      plan,
      asOf,
    ),
  );
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
      targetOverdue: targets.some((target) => isOpen(target.overdue) && isChased(target, promised, status)),
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
    commitment: promised.commitment ?? null,
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
function isChased({ target }: TargetStanding, promised: Promised, status: Status): boolean {
  return status !== 'submitted' || isRequired(target, promised);
}

function targetStanding(
  target: Target,
  status: Status,
  { start, due, original }: { start: CivilDate; due: Due; original: Target },
  plan: Plan,
  asOf: CivilDate,
): TargetStanding {
  const span = { start, due: due.current };
  const measured = measure(target, plan, span, asOf);
  const expected = isPaced(target) ? expectedOfTarget(target, plan, span, asOf) : null;
  const gap = measured.progress === null || expected === null ? null : gapInPoints(measured.progress, expected);
  const overdue = targetOverdue(target, status, plan, span, asOf, measured);
  const isOriginal = due.original === due.current && original === target;
  const overdueOriginal = isOriginal
    ? overdue
    : targetOverdue(original, status, plan, { start, due: due.original }, asOf);
  const { latest, met, progress, missing, surplus, per } = measured;
  const kind = kindOf(target);
  // Written out: a spread takes as long as everything before it.
  return {
    latest,
    met,
    progress,
    missing,
    surplus,
    per,
    target,
    original,
    kind,
    due,
    expected,
    gap,
    overdue,
    overdueOriginal,
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
