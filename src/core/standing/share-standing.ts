import { type CivilDate, daysBetween } from '../date.js';
import { type Plan, perOrgs } from '../plan.js';
import { measureShare, type ShareMeasure } from '../target/share.js';
import { isFinished, isHalted } from '../task.js';
import { type Light, lightOf, type ShareReason } from './light.js';
import { isPart } from './progress.js';
import { isChased, type TaskStanding } from './standing.js';
import type { TargetStanding } from './target-standing.js';

/** How one unit stands on a day with its own share of a target. */
export interface ShareStanding {
  org: string;
  /** The task, and the target of the whole city. */
  task: TaskStanding;
  target: TargetStanding;
  /** Its allocated value, its own readings, and how far it is by them. */
  own: ShareMeasure;
  light: Light;
  reason: ShareReason;
  /** Days since the due date, if the share is not met; else null. */
  overdue: number | null;
  /** Whether it is met or on schedule. A unit that has not reported is not. */
  onSchedule: boolean;
  /** Whether it counts in the rank and the progress of its unit: its task goes on, and it is no part of another target. */
  isRanked: boolean;
}

/** How each unit stands that holds a share of a target of a task, or must meet one by itself; in the order of the file. */
export function sharesOf(standing: TaskStanding, plan: Plan, asOf: CivilDate): ShareStanding[] {
  return standing.targets.flatMap((target) => {
    const orgs = perOrgs(target.target, plan) ?? Object.keys(target.target.allocation ?? {});
    const span = { start: standing.start, due: target.due.current };
    return orgs.flatMap((org) => {
      const own = measureShare(target.target, org, plan, span, asOf);
      if (own === null) return [];
      // Nobody is behind while a task is halted.
      const paced = isHalted(standing.status) ? { ...own, gap: null } : own;
      return [shareStanding(standing, target, paced, plan, asOf)];
    });
  });
}

function shareStanding(
  task: TaskStanding,
  target: TargetStanding,
  own: ShareMeasure,
  plan: Plan,
  asOf: CivilDate,
): ShareStanding {
  const halted = isHalted(task.status);
  const isOverdue = !halted && own.met !== true && asOf > target.due.current;
  const { light, reason } = lightOfShare(task, target, own, isOverdue, plan, asOf);
  return {
    org: own.org,
    task,
    target,
    own,
    light,
    reason,
    overdue: isOverdue ? daysBetween(target.due.current, asOf) : null,
    onSchedule: own.met === true || (own.gap !== null && own.gap >= 0),
    isRanked: !halted && !isPart(target),
  };
}

function lightOfShare(
  task: TaskStanding,
  target: TargetStanding,
  own: ShareMeasure,
  isOverdue: boolean,
  plan: Plan,
  asOf: CivilDate,
): Pick<ShareStanding, 'light' | 'reason'> {
  const { status, light, reason } = task;
  // Of a task that is finished or halted nobody is chased.
  if (isFinished(status) || isHalted(status)) return { light, reason };
  if (target.met === true) return { light: 'green', reason: own.met === true ? 'well' : 'city_met' };
  return lightOf(
    {
      status,
      inTime: null,
      taskOverdue: false,
      targetOverdue: isOverdue && isChased(target, task, status),
      milestoneOverdue: false,
      gap: own.gap,
      nextDue: own.met === true ? null : target.due.current,
      expectedWithoutData: own.missing === 'reading' ? own.expected : null,
      idle: own.latest === null ? task.idle : null,
      reportMissing: false,
    },
    plan.policy,
    asOf,
  );
}
