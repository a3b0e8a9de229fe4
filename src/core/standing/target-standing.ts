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
  target: Target;
  kind: TargetKind;
  due: Due;
  /** The milestones that are past their due dates in force and not reached; none of a halted task. */
  milestonesOverdue: readonly MilestoneStanding[];
  /** Against the due date in force, and against the original one. */
  overdue: TargetOverdue | null;
  overdueOriginal: TargetOverdue | null;
}

/** Works out how a target of a task with a status stands at the end of a civil day. */
export function targetStanding(
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
    kind,
    due,
    gap,
    overdue,
    overdueOriginal,
  };
}
