import { type CivilDate, daysBetween } from '../date.js';
import type { Policy } from '../plan.js';
import { isOwed } from '../standing/light.js';
import { isOpen } from '../standing/overdue.js';
import { isPart } from '../standing/progress.js';
import type { ShareStanding } from '../standing/share-standing.js';
import type { TaskStanding } from '../standing/standing.js';
import type { TargetStanding } from '../standing/target-standing.js';
import type { Measure } from '../target/measure.js';
import type { MilestoneStanding } from '../target/milestones.js';
import { isRequired } from '../target/unmet.js';

/** What one unit is chased for in one task, because it is overdue, behind or not begun. */
export interface Concern {
  standing: TaskStanding;
  /** Whether the lead of the task is chased, or nobody leads it; else only the unit's own parts of its targets are meant. */
  isLed: boolean;
  /** Days by which the task itself is overdue; null if it is not, or if only the unit's own shares are meant. */
  overdue: number | null;
  /** Whether the task has not begun, though it is overdue or much of its time is gone. */
  isIdle: boolean;
  points: readonly Point[];
}

/** A target that gives cause to chase, or one unit's own share of it. */
export interface Point {
  target: TargetStanding;
  /** How the unit stands with its own share; null if the whole target is meant. */
  share: ShareStanding | null;
  /** Days overdue, or null if it is not. */
  overdue: number | null;
  /** Percentage points behind schedule, above 0; null if it is less than the policy's yellow gap. */
  behind: number | null;
  /** Its milestones that are past due and not reached. */
  milestones: readonly OverdueMilestone[];
}

interface OverdueMilestone {
  milestone: MilestoneStanding;
  days: number;
}

/** Whether a task is still worked on: what is submitted waits for its verifier, what is halted or closed for nobody. */
export function isWorkedOn({ status }: TaskStanding): boolean {
  return status === 'not_started' || status === 'in_progress';
}

/**
 * What the lead of a task is chased for, or null if there is nothing. Of a completed task only overdue targets that are
 * not met and had to be: what the document only strives for may stay unmet.
 */
export function concernOfLead(standing: TaskStanding, policy: Policy, asOf: CivilDate): Concern | null {
  if (standing.status === 'completed') {
    const points = standing.targets
      .filter((target) => isOpen(target.overdue) && isRequired(target.target, standing))
      .map((target) => ({ target, share: null, overdue: target.overdue?.days ?? null, behind: null, milestones: [] }));
    return points.length === 0 ? null : { standing, isLed: true, overdue: null, isIdle: false, points };
  }
  if (!isWorkedOn(standing)) return null;
  const { overdue, idle, reasons, light, targets } = standing;
  const points = targets
    .map((target) => pointOf(target, policy, asOf))
    .filter((point) => !isSilent(point) || owesValue(point.target, policy));
  const isLit = light === 'red' || light === 'yellow';
  const isIdle = idle !== null && (overdue !== null || (isLit && reasons.includes('not_started')));
  return overdue === null && !isIdle && points.length === 0 ? null : { standing, isLed: true, overdue, isIdle, points };
}

function pointOf(target: TargetStanding, policy: Policy, asOf: CivilDate): Point {
  return {
    target,
    share: null,
    overdue: isOpen(target.overdue) ? (target.overdue?.days ?? null) : null,
    behind: isPart(target) ? null : pointsBehind(target.gap, policy),
    milestones: target.milestonesOverdue.map((milestone) => ({
      milestone,
      days: daysBetween(milestone.due, asOf),
    })),
  };
}

/**
 * What the units with a part of their own in the targets of a task are chased for, each for its own part only.
 * @param shares these parts, without those that nobody waits for: see `isWaiting`
 */
export function concernsOfUnits(
  standing: TaskStanding,
  shares: readonly ShareStanding[],
  policy: Policy,
): ReadonlyMap<string, Concern> {
  const concerns = new Map<string, Concern>();
  for (const share of shares) {
    const point = pointOfShare(share, policy);
    if (point === null) continue;
    const points = [...(concerns.get(share.org)?.points ?? []), point];
    concerns.set(share.org, { standing, isLed: false, overdue: null, isIdle: false, points });
  }
  return concerns;
}

function pointOfShare(share: ShareStanding, policy: Policy): Point | null {
  const { target, own, overdue } = share;
  const behind = isPart(target) ? null : pointsBehind(own.gap, policy);
  const point = { target, share, overdue, behind, milestones: [] };
  return isSilent(point) && !owesValue(own, policy) ? null : point;
}

/** Whether a point is neither overdue nor behind: all that it can lack is a value. */
export function isSilent({ overdue, behind, milestones }: Point): boolean {
  return overdue === null && behind === null && milestones.length === 0;
}

/** Whether a target, or a share of one, has no value although one is expected by now. */
function owesValue({ missing, expected }: Pick<Measure, 'missing' | 'expected'>, policy: Policy): boolean {
  return missing === 'reading' && isOwed(expected, policy);
}

/** Whether a unit's own part is not met, while the city does not have what the target asks for either. */
export function isWaiting({ own, target }: ShareStanding): boolean {
  return own.met !== true && target.met !== true;
}

function pointsBehind(gap: number | null, { yellow_gap }: Policy): number | null {
  return gap !== null && gap < 0 && -gap >= yellow_gap ? -gap : null;
}

/** The most days by which something of a concern is overdue, or null if nothing is. */
export function daysOf({ overdue, points }: Concern): number | null {
  const days = points.flatMap((point) => [point.overdue ?? [], point.milestones.map((one) => one.days)].flat());
  if (overdue !== null) days.push(overdue);
  return days.length === 0 ? null : Math.max(...days);
}
