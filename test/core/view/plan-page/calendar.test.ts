import { describe, expect, it } from 'vitest';
import type { Task } from '../../../../src/core/task.js';
import { calendarView } from '../../../../src/core/view/plan-page/calendar.js';
import { aPlan, aTarget, aTask, PLAN, standing } from '../../build.js';

const calendar = (tasks: readonly Task[], asOf: string, plan = PLAN) =>
  calendarView(
    plan,
    tasks.map((task) => standing(task, asOf, plan)),
    asOf,
  );

describe('the calendar of a page', () => {
  const tasks = [
    aTask({ id: 1, due: '2020-12-10', targets: [aTarget({ at_least: 3 })] }),
    aTask({ id: 2, targets: [aTarget({ id: 'early', at_least: 3, due: '2020-12-10' })] }),
    aTask({ id: 3, due: '2021-03-01' }),
    aTask({ id: 4, due: '2020-10-31' }),
    aTask({ id: 5, status: 'closed', due: '2020-12-10' }),
  ];

  it('has the days of three months on which something falls due, each by task', () => {
    const { days } = calendar(tasks, '2020-11-30');
    expect(
      days.map(({ date, weekday, left, groups }) => [date, weekday, left, groups.map(({ task }) => task.id)]),
    ).toEqual([
      ['2020-12-10', 3, 10, [1, 2]],
      ['2020-12-31', 3, 31, [2]],
    ]);
    const [first, second] = days[0]?.groups ?? [];
    expect([first?.own?.kind, second?.own, second?.rows[0]?.target?.name]).toEqual(['task', null, '目标']);
  });

  it('lays months out in weeks from Monday to Sunday', () => {
    const { months } = calendar(tasks, '2020-11-30');
    expect(months.map(({ month }) => month)).toEqual(['2020-11', '2020-12', '2021-01']);
    const [november, december] = months;
    expect(november?.weeks.map((week) => week.map((day) => day?.date.slice(8) ?? '').join(' '))).toEqual([
      '      01',
      '02 03 04 05 06 07 08',
      '09 10 11 12 13 14 15',
      '16 17 18 19 20 21 22',
      '23 24 25 26 27 28 29',
      '30      ',
    ]);
    expect(november?.weeks.at(-1)?.[0]).toMatchObject({ isToday: true, count: 0 });
    expect(december?.weeks.flat().filter((day) => day !== null && day.count > 0)).toMatchObject([
      { date: '2020-12-10', count: 2 },
      { date: '2020-12-31', count: 1 },
    ]);
  });

  it('names the days by which reports must be in', () => {
    const monthly = aPlan({ policy: { reports: 'monthly' } });
    const { days } = calendar([], '2020-11-30', monthly);
    expect(days.map(({ date, report, groups }) => [date, report, groups])).toEqual([
      ['2020-12-07', '2020-11', []],
      ['2021-01-08', '2020-12', []],
    ]);
  });

  it('ends at the last day that can be written', () => {
    const months = calendar([], '9999-12-30').months.map(({ month, weeks }) => [month, weeks.flat().length % 7]);
    expect(months[0]).toEqual(['9999-12', 0]);
  });
});
