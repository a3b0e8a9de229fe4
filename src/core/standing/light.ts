import { type CivilDate, daysBetween } from '../date.js';
import type { Policy } from '../plan.js';
import { isFinished, isHalted, type Status } from '../task.js';

/** From the best to the worst that needs attention; gray stands apart. */
export const LIGHTS = ['green', 'yellow', 'red', 'gray'] as const;
export type Light = (typeof LIGHTS)[number];

/** Why a light is what it is. */
export type LightReason =
  | 'halted'
  | 'finished'
  | 'finished_late'
  | 'overdue'
  | 'target_overdue'
  | 'far_behind'
  | 'behind'
  | 'near_due'
  | 'no_data'
  | 'well';

/** What a light is derived from. */
export interface LightFacts {
  status: Status;
  /** Whether the task was completed after its due date. */
  late: boolean;
  /** Whether the task, or while it is being worked on one of its targets, is overdue. */
  taskOverdue: boolean;
  targetOverdue: boolean;
  /** Gap of the worst paced target in percentage points, or null if no gap is known. */
  gap: number | null;
  /** The next due date of the task or of a target that is not met yet. */
  nextDue: CivilDate;
  /** The highest expected progress, 0 to 1, of the paced targets that have no reading, or null if there is none. */
  expectedWithoutData: number | null;
}

/** The light of a task on a day and its reason: the first that matches wins. Thresholds come from the policy. */
export function lightOf(facts: LightFacts, policy: Policy, asOf: CivilDate): { light: Light; reason: LightReason } {
  if (isHalted(facts.status)) return { light: 'gray', reason: 'halted' };
  if (isFinished(facts.status)) return { light: 'green', reason: facts.late ? 'finished_late' : 'finished' };
  return redLight(facts, policy) ?? yellowLight(facts, policy, asOf) ?? { light: 'green', reason: 'well' };
}

function redLight(facts: LightFacts, policy: Policy): { light: Light; reason: LightReason } | null {
  if (facts.taskOverdue) return { light: 'red', reason: 'overdue' };
  if (facts.targetOverdue) return { light: 'red', reason: 'target_overdue' };
  if (facts.gap !== null && -facts.gap > policy.red_gap) return { light: 'red', reason: 'far_behind' };
  return null;
}

function yellowLight(facts: LightFacts, policy: Policy, asOf: CivilDate): { light: Light; reason: LightReason } | null {
  const { gap, expectedWithoutData } = facts;
  if (gap !== null && gap < 0 && -gap >= policy.yellow_gap) return { light: 'yellow', reason: 'behind' };
  const left = daysBetween(asOf, facts.nextDue);
  if (left >= 0 && left <= policy.near_due_days) return { light: 'yellow', reason: 'near_due' };
  if (expectedWithoutData !== null && expectedWithoutData * 100 > policy.no_data_after) {
    return { light: 'yellow', reason: 'no_data' };
  }
  return null;
}

/** The light of a group: its worst; gray only where all are gray, null where the group is empty. */
export function worstLight(lights: readonly Light[]): Light | null {
  for (const light of ['red', 'yellow', 'green', 'gray'] as const) {
    if (lights.includes(light)) return light;
  }
  return null;
}
