import type { CivilDate } from '../date.js';
import { type Due, duesOf } from '../due.js';
import { dayReached, statusAt, stepsBy } from '../history.js';
import type { Plan, Section } from '../plan.js';
import { promisedBy } from '../target/amended.js';
import { expectedProgress, type PaceState, paceState } from '../target/pace.js';
import { isRequired, isUnmet } from '../target/unmet.js';
import { type Commitment, isFinished, isHalted, type Status, type StatusChange, type Task } from '../task.js';
import { hasBegun, timeGone } from './begun.js';
import { isOwed, type Light, type LightReason, lightOf } from './light.js';
import { isOnSchedule } from './on-schedule.js';
import { isOpen, taskOverdue } from './overdue.js';
import { coverageOf, taskProgress, wholes } from './progress.js';
import { type RecheckStanding, recheckStanding } from './recheck.js';
import { isReportMissing } from './reporting.js';
import type { Share } from './share.js';
import { type TargetStanding, targetStanding } from './target-standing.js';

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
  /** What is proven, 0 to 1, or null if nothing is known; and of how many targets their progress is. */
  progress: number | null;
  coverage: Share;
  expected: number;
  /** The paced target with the worst gap, and this gap in percentage points; null if no paced target has data. */
  worst: TargetStanding | null;
  gap: number | null;
  pace: PaceState | null;
  /** Whether it keeps to its schedule; null if it does not count there: see `isOnSchedule`. */
  onSchedule: boolean | null;
  light: Light;
  /** All reasons for the colour of the light; the first one decides. */
  reason: LightReason;
  reasons: readonly LightReason[];
  /** Whether it has a reading or a report by the day, whatever its status. */
  begun: boolean;
  /** The share of its time that is gone, 0 to 1, if it has not begun; else null. */
  idle: number | null;
  /** Whether it was completed after the due date in force. */
  late: boolean;
  completedOn: CivilDate | null;
  /** Days overdue against the due date in force, and against the original one. */
  overdue: number | null;
  overdueOriginal: number | null;
  /** The look back after its closure, or null if none is planned. */
  recheck: RecheckStanding | null;
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
    targetStanding({ target: promised.targets[index] ?? original, original }, status, start, dues, plan, asOf),
  );
  // Only of a submitted or finished task it matters when that was.
  const steps = status === 'submitted' || isFinished(status) ? stepsBy(task, asOf, timezone) : [];
  const completedOn = isFinished(status) ? dayReached(task, 'completed', asOf, timezone) : null;
  const inTime = isInTime(completedOn, due, steps);
  const counted = wholes(targets);
  const worst = isHalted(status) ? null : worstOf(counted);
  const gap = worst?.gap ?? null;
  const pace = gap === null ? null : paceState(gap);
  const overdue = taskOverdue(status, steps, due.current, asOf, timezone);
  const targetOverdue = targets.some((target) => isOpen(target.overdue) && isChased(target, promised, status));
  const expectedSilent = expectedWithoutData(counted);
  const begun = hasBegun(task, asOf, timezone);
  const idle = status === 'not_started' && !begun ? timeGone({ start, due: due.current }, asOf) : null;
  const lit = lightOf(
    {
      status,
      inTime,
      gap,
      taskOverdue: overdue !== null,
      targetOverdue,
      milestoneOverdue: counted.some(({ milestonesOverdue }) => milestonesOverdue.length > 0),
      nextDue: nextDue(due, targets, asOf),
      expectedWithoutData: expectedSilent,
      idle,
      reportMissing: isReportMissing(task, plan, asOf),
    },
    policy,
    asOf,
  );
  const isOverdue = overdue !== null || targetOverdue;
  return {
    task,
    section,
    status,
    start,
    due,
    commitment: promised.commitment ?? null,
    targets,
    progress: taskProgress(targets, isFinished(status)),
    coverage: coverageOf(targets),
    expected: expectedProgress({ start, due: due.current }, asOf, policy.pace),
    worst,
    gap,
    pace,
    onSchedule: isOnSchedule({ status, pace, lit, isOverdue, owes: isOwed(expectedSilent, policy) }),
    light: lit.light,
    reason: lit.reason,
    reasons: lit.reasons,
    begun,
    idle,
    late: inTime === false,
    completedOn,
    overdue,
    overdueOriginal: taskOverdue(status, steps, due.original, asOf, timezone),
    recheck: recheckStanding(task, asOf, timezone),
  };
}

/**
 * Whether a task was completed by its due date, or null if that cannot be said: its history does not have the day, or
 * it was never submitted.
 */
function isInTime(completedOn: CivilDate | null, due: Due, steps: readonly StatusChange[]): boolean | null {
  if (completedOn === null) return null;
  if (completedOn > due.current) return false;
  return steps.some(({ to }) => to === 'submitted') ? true : null;
}

/** A submitted task may leave unmet what the document only strives for; everything else is chased on. */
export function isChased(
  { target }: Pick<TargetStanding, 'target'>,
  promised: { commitment: Commitment | null | undefined },
  status: Status,
): boolean {
  return status !== 'submitted' || isRequired(target, promised);
}

function worstOf(targets: readonly TargetStanding[]): TargetStanding | null {
  let worst: TargetStanding | null = null;
  for (const target of targets) {
    if (target.gap !== null && (worst?.gap == null || target.gap < worst.gap)) worst = target;
  }
  return worst;
}

function expectedWithoutData(targets: readonly TargetStanding[]): number | null {
  let highest: number | null = null;
  for (const { missing, expected } of targets) {
    if (missing === 'reading' && expected !== null && (highest === null || expected > highest)) highest = expected;
  }
  return highest;
}

/** The nearest day, from the as-of date on, on which the task or an unmet target falls due. */
export function nextDue(due: Due, targets: readonly TargetStanding[], asOf: CivilDate): CivilDate {
  let next = due.current;
  for (const target of targets) {
    const day = target.due.current;
    if (isUnmet(target) && day >= asOf && (next < asOf || day < next)) next = day;
  }
  return next;
}
