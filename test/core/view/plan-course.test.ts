import { describe, expect, it } from 'vitest';
import type { Task } from '../../../src/core/task.js';
import { planCourse } from '../../../src/core/view/plan-course.js';
import { aReading, aTarget, aTask, PLAN, standing } from '../build.js';

const course = (tasks: readonly Task[], asOf: string) =>
  planCourse(
    tasks.map((task) => standing(task, asOf)),
    PLAN,
    asOf,
  );

describe('the course of a plan', () => {
  const half = aTask({
    targets: [aTarget({ at_least: 10, readings: [aReading('2020-02-10', 1), aReading('2020-03-31', 5)] })],
  });

  it('has each month of the period: progress up to the day, and what is expected to its end', () => {
    const points = course([half], '2020-04-15');
    expect(points.map(({ month }) => month)).toHaveLength(12);
    expect(points.slice(0, 5).map(({ day, progress }) => [day, progress])).toEqual([
      ['2020-01-31', null],
      ['2020-02-29', 0.1],
      ['2020-03-31', 0.5],
      ['2020-04-15', 0.5],
      ['2020-05-31', null],
    ]);
    expect(points[2]?.expected).toBeCloseTo(3 / 12);
    expect(points.at(-1)).toMatchObject({ progress: null, coverage: null, expected: 1 });
  });

  it('counts of how many tasks progress was known', () => {
    const silent = aTask({ id: 2, targets: [aTarget({ at_least: 3 })] });
    expect(course([half, silent], '2020-03-31')[2]?.coverage).toEqual({ count: 1, of: 2 });
  });

  it('goes on after the end of the period, and has no progress before its beginning', () => {
    expect(course([half], '2021-02-10').at(-1)).toMatchObject({ month: '2021-02', day: '2021-02-10', progress: 0.5 });
    expect(course([half], '2019-12-10').every(({ progress }) => progress === null)).toBe(true);
  });
});
