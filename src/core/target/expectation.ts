import type { CivilDate } from '../date.js';
import type { Plan } from '../plan.js';
import type { Target } from '../task.js';
import { isPaced, isPercent, milestonesOf } from './bound.js';
import { goalOf, isLimit, startOf } from './goal.js';
import type { TargetValue } from './latest-value.js';
import { expectedMilestones } from './milestones.js';
import { expectedProgress, gapInPoints } from './pace.js';
import { perKeys } from './per.js';
import type { Span } from './span.js';
import { isCountedInWhole } from './whole-units.js';

/** What is expected of a target by a day. */
interface Expectation {
  /** In the target's unit, or null if the expected progress is not that of a value. */
  expectedValue: number | null;
  /** Expected progress, 0 to 1. */
  expected: number | null;
  /** Whether a step of the pace says so; else the time that has passed. */
  isStep: boolean;
}

/** Nothing is expected: the target is not paced, or not yet, or there is no baseline to expect it from. */
const NO_EXPECTATION: Expectation = { expectedValue: null, expected: null, isStep: false };

/**
 * What is expected of a target by a day. Linear: the same share of the way from its start (0, or its baseline) to its
 * goal as of its time has passed. Steps: the value of the last step whose day has come, capped at the goal. What is
 * counted in whole is rounded in favour of who owes it, down and for a limit up: nobody owes a part of one.
 * A delivery: its milestones. What organisations must each meet is paced for each of them, not as a whole.
 */
export function expectationOf(target: Target, plan: Plan, span: Span, asOf: CivilDate): Expectation {
  if (!isPaced(target)) return NO_EXPECTATION;
  const milestones = milestonesOf(target);
  if (milestones !== null)
    return { expectedValue: null, expected: expectedMilestones(milestones, span, asOf), isStep: false };
  if (target.per !== undefined && perKeys(target, plan, span) !== null) return ofEach(target, plan, span, asOf);
  if (Array.isArray(target.pace)) return ofSteps(target, target.pace, asOf);
  return ofTime(target, expectedProgress(span, asOf, plan.policy.pace));
}

/** Months and quarters that must each meet a target pass as time does; organisations do not. */
function ofEach(target: Target, plan: Plan, span: Span, asOf: CivilDate): Expectation {
  const isPeriodic = target.per === 'month' || target.per === 'quarter';
  if (!isPeriodic || Array.isArray(target.pace)) return NO_EXPECTATION;
  return { expectedValue: null, expected: expectedProgress(span, asOf, plan.policy.pace), isStep: false };
}

function ofTime(target: Target, time: number): Expectation {
  const [goal, start] = [goalOf(target), startOf(target)];
  if (goal === null || start === null) return { expectedValue: null, expected: time, isStep: false };
  const expectedValue = time >= 1 ? goal : inWhole(target, start + (goal - start) * time);
  const isRounded = time < 1 && isCountedInWhole(target.unit);
  return { expectedValue, expected: isRounded ? (expectedValue - start) / (goal - start) : time, isStep: false };
}

/** An expected value without the error of binary fractions, and in whole numbers of what is counted in whole. */
function inWhole(target: Target, value: number): number {
  const exact = Number(value.toPrecision(12));
  if (!isCountedInWhole(target.unit)) return exact;
  const rounded = isLimit(target) ? Math.ceil(exact) : Math.floor(exact);
  // Not beyond a start that is no whole number itself.
  const start = startOf(target);
  return start === null ? rounded : isLimit(target) ? Math.min(start, rounded) : Math.max(start, rounded);
}

type Steps = Extract<NonNullable<Target['pace']>, readonly unknown[]>;

function ofSteps(target: Target, steps: Steps, asOf: CivilDate): Expectation {
  let last: Steps[number] | null = null;
  for (const step of steps) if (step.by <= asOf && (last === null || step.by >= last.by)) last = step;
  const goal = goalOf(target);
  if (last === null || goal === null) return NO_EXPECTATION;
  const isAtGoal = isLimit(target) ? last.value <= goal : last.value >= goal;
  const expectedValue = isAtGoal ? goal : inWhole(target, last.value);
  return { expectedValue, expected: progressExpected(target, expectedValue, goal), isStep: true };
}

/**
 * A step as progress: from the start if there is one. Of a ratio without a baseline it is step ÷ goal, and of a limit
 * without one goal ÷ step, since it comes down to its goal.
 */
function progressExpected(target: Target, step: number, goal: number): number {
  const start = startOf(target);
  if (start !== null) return withinOne((step - start) / (goal - start));
  if (step === goal) return 1;
  return withinOne(isLimit(target) ? goal / step : step / goal);
}

function withinOne(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/**
 * How far a target is ahead of what is expected, in percentage points to 0.1, or null if either is not known.
 * Progress less expected progress; but a step on `%` is compared with the reading in points, and a step of a limit
 * without a baseline by the difference ÷ step. Beyond the goal nothing counts, and what is met is at the goal.
 */
export function gapOf(
  target: Target,
  { latest, met, progress }: { latest: TargetValue | null; met: boolean | null; progress: number | null },
  { expectedValue, expected, isStep }: Expectation,
): number | null {
  if (progress === null || expected === null) return null;
  const isDirect = isPercent(target) || (isLimit(target) && startOf(target) === null);
  if (!isStep || !isDirect || expectedValue === null) return gapInPoints(progress, expected);
  const value = met === true ? goalOf(target) : latest?.value;
  const ahead = (Number(value) - expectedValue) * (isLimit(target) ? -1 : 1);
  if (isPercent(target)) return gapInPoints(ahead / 100, 0);
  // A step of 0 is kept or not.
  return gapInPoints(expectedValue === 0 ? Math.sign(ahead) : ahead / expectedValue, 0);
}
