import { type CivilDate, laterOf } from '../date.js';
import { endOfPeriod, periodOf, periodsBetween } from '../period.js';
import type { Plan } from '../plan.js';
import { standingOf, type TaskStanding } from '../standing/standing.js';
import type { TargetStanding } from '../standing/target-standing.js';
import { isPaced } from '../target/bound.js';
import { expectationOf } from '../target/expectation.js';
import { startOf } from '../target/goal.js';
import { tellingBy } from '../target/readings.js';
import type { Target } from '../task.js';

/** The course of a paced number over the months of its task: what was reached, and what was expected. */
export interface CourseView {
  /** As it is promised on the day of the page. */
  target: Target;
  /** The value from which progress is measured if it is not 0, with its day if that is known; else null. */
  baseline: { value: number; asOf: CivilDate | null } | null;
  /** From old to new, up to the due date. */
  points: readonly CoursePoint[];
}

/** A month of a course. */
export interface CoursePoint {
  /** `2020-11` */
  month: string;
  /** The day of the numbers: the end of the month, or the day of the page if the month has not ended by then. */
  day: CivilDate;
  /** The newest value by that day, in the target's unit; null if none was known, and after the day of the page. */
  value: number | null;
  /** The value expected by that day, by the bound and the date in force on it; null if none was. */
  expected: number | null;
  /** The gap in percentage points as it was printed on that day, or null if there was none. */
  gap: number | null;
}

/** The most months that are worked out: of a longer course every second one is left out, or more. */
const MOST_MONTHS = 60;

/**
 * The courses of the targets of a task, in their order: of each number that is paced and whose values were reported for
 * two days, or for one if there is a baseline. Each month up to the day of the page is judged as on its last day.
 * Later months have what is expected by what is in force on the day of the page.
 */
export function courseViews(standing: TaskStanding, plan: Plan, asOf: CivilDate): CourseView[] {
  const courses = standing.targets.flatMap((target, index) => (hasCourse(target, asOf) ? [{ target, index }] : []));
  if (courses.length === 0) return [];
  const days = monthsOf(standing, courses, asOf);
  const past = days.map(({ day }) =>
    day <= asOf ? standingOf(standing.task, standing.section, plan, day).targets : null,
  );
  return courses.flatMap(({ target, index }) => {
    const span = { start: standing.start, due: target.due.current };
    const points = days.map(({ month, day }, at): CoursePoint => {
      const then = past[at]?.[index];
      if (then) return { month, day, value: numberOf(then), expected: then.expectedValue, gap: then.gap };
      const { expectedValue } = expectationOf(target.target, plan, span, day);
      return { month, day, value: null, expected: expectedValue, gap: null };
    });
    const course = { target: target.target, baseline: baselineOf(target.target), points };
    return points.some(({ value }) => value !== null) ? [course] : [];
  });
}

function hasCourse({ target }: TargetStanding, asOf: CivilDate): boolean {
  if (target.deliver !== undefined || target.per !== undefined || !isPaced(target)) return false;
  const days = new Set(tellingBy(target, asOf).map((reading) => reading.as_of));
  return days.size >= 2 || (days.size === 1 && target.baseline !== undefined);
}

function numberOf({ latest }: TargetStanding): number | null {
  return typeof latest?.value === 'number' ? latest.value : null;
}

function baselineOf(target: Target): CourseView['baseline'] {
  const { baseline } = target;
  // What is counted up begins at 0, whatever there was before.
  if (baseline === undefined || startOf(target) === 0) return null;
  return { value: baseline.value, asOf: baseline.as_of ?? null };
}

/** The months from the task's start, or an earlier value, to its last due date, or a later value; each with its day. */
function monthsOf(
  { start, due }: TaskStanding,
  courses: readonly { target: TargetStanding }[],
  asOf: CivilDate,
): { month: string; day: CivilDate }[] {
  const told = courses.flatMap(({ target }) => tellingBy(target.target, asOf).map((reading) => reading.as_of));
  const first = told.reduce((earliest, day) => (day < earliest ? day : earliest), start);
  const dues = courses.map(({ target }) => target.due.current);
  const last = [...dues, ...told].reduce(laterOf, due.current);
  const months = periodsBetween(first, last, 'month').map((month) => {
    const end = endOfPeriod(month) ?? last;
    return { month, day: periodOf(asOf, 'month') === month ? asOf : end };
  });
  const step = Math.ceil(months.length / MOST_MONTHS);
  // Counted from the newest value, which is never left out.
  const newest = months.findLastIndex(({ day }) => day <= asOf);
  return months.filter((_, index) => (index - newest) % step === 0);
}

/** The lowest and the highest value of the chart of a course: it begins at 0, or at the baseline and what lies below it. */
export function courseScale({ baseline, points }: CourseView): { base: number; top: number } {
  const values = points.flatMap(({ value, expected }) => [value, expected]).filter((value) => value !== null);
  const base = baseline === null ? 0 : Math.min(baseline.value, ...values);
  return { base, top: Math.max(base, ...values) };
}
