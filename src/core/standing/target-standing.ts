import type { CivilDate } from '../date.js';
import type { Due, Dues } from '../due.js';
import type { Plan } from '../plan.js';
import { kindOf, type TargetKind } from '../target/bound.js';
import { type Measure, measure } from '../target/measure.js';
import { type MilestoneStanding, overdueMilestones } from '../target/milestones.js';
import { isHalted, type Status, type Target } from '../task.js';
import { type TargetOverdue, targetOverdue } from './overdue.js';

/** How a target stands on a day. */
export interface TargetStanding extends Measure {
  /** As it is promised on the day; where nothing is amended the same object as `original`, which the file has. */
  target: Target;
  original: Target;
  kind: TargetKind;
  due: Due;
  /** The milestones that are past their due dates in force and not reached; none of a halted task. */
  milestonesOverdue: readonly MilestoneStanding[];
  /** Against the due date in force, and against the original one. */
  overdue: TargetOverdue | null;
  overdueOriginal: TargetOverdue | null;
}

/** A target as it is promised on a day, and as the file has it. */
type Amended = Pick<TargetStanding, 'target' | 'original'>;

/** Works out how a target of a task with a status stands at the end of a civil day. */
export function targetStanding(
  { target, original }: Amended,
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
  const isOriginal = due.original === due.current && original === target;
  const overdueOriginal = isOriginal
    ? overdue
    : targetOverdue(original, status, plan, { start, due: due.original }, asOf);
  const { latest, reported, met, progress, missing, provisional, surplus, per, expectedValue, expected } = measured;
  const { milestones } = measured;
  const milestonesOverdue = isHalted(status) ? [] : overdueMilestones(milestones, met, asOf);
  const kind = kindOf(target);
  const gap = isHalted(status) ? null : measured.gap;
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
    milestonesOverdue,
    target,
    original,
    kind,
    due,
    gap,
    overdue,
    overdueOriginal,
  };
}
