import { type CivilDate, daysBetween } from '../date.js';
import type { Policy } from '../plan.js';
import { isFinished, isHalted, type Status } from '../task.js';

/** From the best to the worst that needs attention; gray stands apart. */
export const LIGHTS = ['green', 'yellow', 'red', 'gray'] as const;
export type Light = (typeof LIGHTS)[number];

/** Why a light is what it is, in the order in which reasons are looked for. */
export const LIGHT_REASONS = [
  'halted',
  'finished',
  'finished_late',
  /** Nothing shows on which day it was completed, or that it was ever submitted. */
  'finished_unproven',
  'overdue',
  'target_overdue',
  'far_behind',
  'behind',
  'milestone_overdue',
  'near_due',
  'no_data',
  'not_started',
  'no_report',
  'well',
] as const;
export type LightReason = (typeof LIGHT_REASONS)[number];

/** Of a unit's share also that the city has what the target asks for, whatever this unit has. */
const SHARE_REASONS = [...LIGHT_REASONS, 'city_met'] as const;
export type ShareReason = (typeof SHARE_REASONS)[number];

/** A light and all reasons for its colour; the first one decides. */
export interface Lit {
  light: Light;
  reason: LightReason;
  reasons: readonly LightReason[];
}

/** What a light is derived from. */
export interface LightFacts {
  status: Status;
  /** Whether a finished task was completed by its due date, as far as its history supports it; null if nothing does. */
  inTime: boolean | null;
  /** Whether the task, or while it is being worked on one of its targets, is overdue. */
  taskOverdue: boolean;
  targetOverdue: boolean;
  /** Whether a milestone that is past due is not reached. */
  milestoneOverdue: boolean;
  /** Gap of the worst paced target in percentage points, or null if no gap is known. */
  gap: number | null;
  /** The next due date of the task or of a target that is not met yet; null if nothing is awaited. */
  nextDue: CivilDate | null;
  /** The highest expected progress, 0 to 1, of the paced targets that have no reading, or null if there is none. */
  expectedWithoutData: number | null;
  /** The share of its time that is gone, 0 to 1, of a task that has not begun; null if it has. */
  idle: number | null;
  /** Whether its report for the last period is missing. */
  reportMissing: boolean;
}

/**
 * The light of a task on a day and its reasons. Thresholds come from the policy.
 */
export function lightOf(facts: LightFacts, policy: Policy, asOf: CivilDate): Lit {
  if (isHalted(facts.status)) return lit('gray', ['halted']);
  if (isFinished(facts.status)) return lit('green', [finishedReason(facts)]);
  const red = redReasons(facts, policy);
  if (red.length > 0) return lit('red', red);
  const yellow = yellowReasons(facts, policy, asOf);
  return yellow.length > 0 ? lit('yellow', yellow) : lit('green', ['well']);
}

function lit(light: Light, reasons: readonly LightReason[]): Lit {
  return { light, reason: reasons[0] ?? 'well', reasons };
}

function finishedReason({ inTime }: LightFacts): LightReason {
  if (inTime === null) return 'finished_unproven';
  return inTime ? 'finished' : 'finished_late';
}

function redReasons(facts: LightFacts, policy: Policy): LightReason[] {
  const reasons: LightReason[] = [];
  if (facts.taskOverdue) reasons.push('overdue');
  if (facts.targetOverdue) reasons.push('target_overdue');
  if (behindBy(facts) > policy.red_gap) reasons.push('far_behind');
  if (idlePercent(facts) > policy.not_started_red) reasons.push('not_started');
  return reasons;
}

function yellowReasons(facts: LightFacts, policy: Policy, asOf: CivilDate): LightReason[] {
  const reasons: LightReason[] = [];
  const behind = behindBy(facts);
  if (behind > 0 && behind >= policy.yellow_gap) reasons.push('behind');
  if (facts.milestoneOverdue) reasons.push('milestone_overdue');
  if (isNear(facts.nextDue, policy, asOf)) reasons.push('near_due');
  if (isOwed(facts.expectedWithoutData, policy)) reasons.push('no_data');
  if (idlePercent(facts) > policy.not_started_yellow) reasons.push('not_started');
  if (facts.reportMissing) reasons.push('no_report');
  return reasons;
}

function isNear(due: CivilDate | null, policy: Policy, asOf: CivilDate): boolean {
  const left = due === null ? -1 : daysBetween(asOf, due);
  return left >= 0 && left <= policy.near_due_days;
}

/** Points behind; 0 or less if it is not behind. */
function behindBy({ gap }: LightFacts): number {
  return gap === null ? 0 : -gap;
}

function idlePercent({ idle }: LightFacts): number {
  return inPercent(idle ?? 0);
}

/** Whether a value that nobody reported is owed by now. @param expected its expected progress, 0 to 1 */
export function isOwed(expected: number | null, policy: Policy): boolean {
  return expected !== null && inPercent(expected) > policy.no_data_after;
}

/** A share in per cent, without the error of binary fractions: 0.29 is 29 %, not 28.999999999999996 %. */
function inPercent(share: number): number {
  return Number((share * 100).toPrecision(12));
}

/** The light of a group: its worst; gray only where all are gray, null where the group is empty. */
export function worstLight(lights: readonly Light[]): Light | null {
  for (const light of ['red', 'yellow', 'green', 'gray'] as const) {
    if (lights.includes(light)) return light;
  }
  return null;
}

/** What most of the things with a light have as its reason, and how many these are. */
export interface CommonReason<R> {
  reason: R | null;
  count: number;
}

/** How often each reason is that of a light. */
export class ReasonCounts<R extends ShareReason> {
  private readonly byLight = new Map<Light, Map<R, number>>();

  add({ light, reason }: { light: Light; reason: R }): void {
    const counts = this.byLight.get(light);
    if (counts === undefined) this.byLight.set(light, new Map([[reason, 1]]));
    else counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }

  /** The commonest reason of a light; of equally common ones the first that is looked for. */
  commonest(light: Light | null): CommonReason<R> {
    const counts = light === null ? undefined : this.byLight.get(light);
    let common: CommonReason<R> = { reason: null, count: 0 };
    for (const [reason, count] of counts ?? []) {
      const isEarlier = count === common.count && placeOf(reason) < placeOf(common.reason);
      if (count > common.count || isEarlier) common = { reason, count };
    }
    return common;
  }
}

function placeOf(reason: ShareReason | null): number {
  return reason === null ? SHARE_REASONS.length : SHARE_REASONS.indexOf(reason);
}
