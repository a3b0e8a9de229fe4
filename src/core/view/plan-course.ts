import { type CivilDate, laterOf } from '../date.js';
import { endOfPeriod, periodOf, periodsBetween } from '../period.js';
import type { Plan } from '../plan.js';
import { rollup } from '../standing/rollup.js';
import type { Share } from '../standing/share.js';
import { standingOf, type TaskStanding } from '../standing/standing.js';
import { expectedOfPlan } from '../target/pace.js';

/** A month of the course of a whole plan: what was proven, and what was expected. Shares are 0 to 1. */
export interface PlanCoursePoint {
  /** `2020-11` */
  month: string;
  /** The day of the numbers: the end of the month, or the as-of day if the month has not ended by then. */
  day: CivilDate;
  /** Overall progress by that day; null where none was known, and after the as-of day. */
  progress: number | null;
  /** Of how many tasks it was known; null after the as-of day. */
  coverage: Share | null;
  /** Expected progress of the plan's period. */
  expected: number;
}

/**
 * Overall progress and expected progress over the months of a plan's period, and on to the as-of day if that is later.
 * Each month up to the as-of day is judged as on its last day, by what was reported of it until today.
 * @param chosen the tasks that it is about, as they stand on the as-of day
 */
export function planCourse(chosen: readonly TaskStanding[], plan: Plan, asOf: CivilDate): PlanCoursePoint[] {
  const { start, end } = plan.period;
  return periodsBetween(start, laterOf(end, asOf), 'month').map((month) => {
    const day = periodOf(asOf, 'month') === month ? asOf : (endOfPeriod(month) ?? end);
    const expected = expectedOfPlan(plan, day);
    if (day > asOf) return { month, day, progress: null, coverage: null, expected };
    const { progress, coverage } = rollup(standingsOn(chosen, plan, day, asOf), day);
    return { month, day, progress, coverage, expected };
  });
}

/** One by one, so that a large plan is not held twelve times. */
function* standingsOn(
  chosen: readonly TaskStanding[],
  plan: Plan,
  day: CivilDate,
  asOf: CivilDate,
): Iterable<TaskStanding> {
  for (const standing of chosen) {
    yield day === asOf ? standing : standingOf(standing.task, standing.section, plan, day);
  }
}
