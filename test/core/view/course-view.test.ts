import * as fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Task } from '../../../src/core/task.js';
import { courseViews } from '../../../src/core/view/course-view.js';
import { run, SAMPLE } from '../../run.js';
import { aReading, aTarget, aTask, only, PLAN, standing } from '../build.js';

const DAY = '2020-11-30';
const course = (task: Task, asOf = DAY) => courseViews(standing(task, asOf), PLAN, asOf);
const numbers = (task: Task, asOf = DAY) =>
  only(course(task, asOf)).points.map(({ value, expected }) => [value, expected]);

describe('the course of a number', () => {
  it('has each month: the newest value by its end, and what was expected by then', () => {
    const target = aTarget({ at_least: 12, readings: [aReading('2020-02-10', 1), aReading('2020-04-30', 5)] });
    expect(numbers(aTask({ due: '2020-06-30', targets: [target] }), '2020-05-15')).toEqual([
      [null, 2],
      [1, 4],
      [1, 6],
      [5, 8],
      [5, 8],
      [null, 12],
    ]);
  });

  it('is there from the second day with a value on, or the first with a baseline', () => {
    const once = [aReading('2020-02-10', 1)];
    expect(course(aTask({ targets: [aTarget({ at_least: 12 })] }))).toEqual([]);
    expect(course(aTask({ targets: [aTarget({ at_least: 12, readings: once })] }))).toEqual([]);
    expect(course(aTask({ targets: [aTarget({ at_least: 12, readings: once })] }), '2019-12-31')).toEqual([]);
    const fallen = aTarget({
      at_most: 4,
      pace: 'linear',
      baseline: { value: 16 },
      readings: [aReading('2020-06-30', 12)],
    });
    const view = only(course(aTask({ targets: [fallen] })));
    expect(view.baseline).toEqual({ value: 16, asOf: null });
    expect(view.points.slice(5, 7).map(({ value, expected }) => [value, expected])).toEqual([
      [12, 10],
      [12, 9],
    ]);
  });

  it('falls with a correction, and knows nothing of what was taken back', () => {
    const wrong = aReading('2020-02-29', 9);
    const readings = [
      aReading('2020-01-31', 3),
      wrong,
      { void: wrong.at, of: wrong.by, note: '录错', by: '张三', at: '2020-03-09T09:00:00+08:00' },
      aReading('2020-03-31', 2),
    ];
    const target = aTarget({ at_least: 12, readings });
    expect(numbers(aTask({ due: '2020-03-31', targets: [target] }))).toEqual([
      [3, 4],
      [3, 8],
      [2, 12],
    ]);
  });

  it('goes by the date and the bound in force on each day', () => {
    const target = aTarget({ at_least: 12, readings: [aReading('2020-01-31', 1), aReading('2020-02-29', 2)] });
    const extended = aTask({
      due: '2020-03-31',
      targets: [target],
      extensions: [
        {
          from: '2020-03-31',
          to: '2020-06-30',
          note: '疫情',
          approver: '李四',
          by: '张三',
          at: '2020-02-15T09:00:00+08:00',
        },
      ],
    });
    expect(numbers(extended, '2020-02-29').map(([, expected]) => expected)).toEqual([4, 4, 6, 8, 10, 12]);
  });

  it('says for each task of a year what the readings of the file add up to', async () => {
    const file = `${SAMPLE}/05-preschool/028-public-kindergartens.yaml`;
    const { targets } = parse(fs.readFileSync(file, 'utf8'), { schema: 'core' });
    const readings: {
      as_of: string;
      org: string;
      value: number;
      at: string;
      void?: string;
      of?: string;
      by: string;
    }[] = targets[0].readings;
    const voided = new Set(readings.flatMap((one) => (one.void ? [`${one.void} ${one.of}`] : [])));
    const counted = readings.filter((one) => !one.void && !voided.has(`${one.at} ${one.by}`));
    const sumBy = (day: string) => {
      const newest = new Map<string, { day: string; value: number }>();
      for (const { as_of, org, value } of counted) {
        if (as_of <= day && as_of >= (newest.get(org)?.day ?? '')) newest.set(org, { day: as_of, value });
      }
      return newest.size === 0 ? null : [...newest.values()].reduce((sum, one) => sum + one.value, 0);
    };
    const { out } = await run(['show', '28', '--json'], { cwd: SAMPLE });
    const [shown] = JSON.parse(out).tasks[0].course;
    expect(shown.points).toHaveLength(12);
    for (const [index, point] of shown.points.entries()) {
      expect(point.value, point.month).toBe(index === 11 ? null : sumBy(point.day));
      expect(point.expected, point.month).toBe(Math.floor((25 * (index + 1)) / 12));
    }
  });
});
