import { describe, expect, it } from 'vitest';
import { dueSoon, overdueItems } from '../../../src/core/standing/due-list.js';
import { aReading, aTarget, aTask, standing } from '../build.js';

const DAY = '2020-11-30';

describe('what is overdue', () => {
  const target = (id: string, due: string, ...readings: [day: string, value: number][]) =>
    aTarget({ id, at_least: 10, due, readings: readings.map(([day, value]) => aReading(day, value)) });
  const partial = aTarget({
    id: 'partial',
    at_most: 10,
    due: '2020-10-31',
    readings: [aReading('2020-10-20', 1, { org: 'boluo' })],
  });
  const order = (...tasks: Parameters<typeof aTask>[0][]) =>
    overdueItems(
      tasks.map((task) => standing(aTask(task), DAY)),
      DAY,
    ).map(({ standing: { task }, target: one, state, days }) => [task.id, one?.target.id ?? null, state, days]);

  it('comes with the most days first, whatever its state; what was met late comes after all that is open', () => {
    const late = target('late', '2020-01-31', ['2020-03-31', 10]);
    const later = target('later', '2020-01-31', ['2020-06-30', 10]);
    const targets = [
      late,
      later,
      target('short', '2020-11-20', ['2020-06-30', 5]),
      partial,
      target('silent', '2020-11-29'),
    ];
    expect(order({ id: 3, due: '2020-11-10', targets })).toEqual([
      [3, 'partial', 'partial', 30],
      [3, null, null, 20],
      [3, 'short', 'unmet', 10],
      [3, 'silent', 'no_data', 1],
      // From the due date to the day on which it was met.
      [3, 'later', 'met_late', 151],
      [3, 'late', 'met_late', 60],
    ]);
  });

  it('of equal days comes by number, a task before its targets', () => {
    const targets = [target('short', '2020-11-20', ['2020-06-30', 5])];
    expect(
      order({ id: 4, due: '2020-11-20', targets }, { id: 2, due: '2020-11-20' }).map((item) => item.slice(0, 2)),
    ).toEqual([
      [2, null],
      [4, null],
      [4, 'short'],
    ]);
  });
});

it('holds milestones that are past due and not reached, which light at least yellow', () => {
  const target = aTarget({
    id: 'school',
    deliver: 'facility',
    milestones: [
      { id: 'start', name: '开工', due: '2020-03-31' },
      { id: 'roof', name: '主体封顶', due: '2020-11-20' },
      { id: 'tests', name: '分项验收', due: '2020-12-05' },
      { id: 'fitting', name: '装修', due: '2020-12-10' },
      { id: 'done', name: '竣工', due: '2020-12-20' },
    ],
    readings: [aReading('2020-03-20', true, { milestone: 'start' })],
  });
  const found = standing(aTask({ id: 14, status: 'in_progress', targets: [target] }), DAY);
  // 1 of 5 reached, 2 of 5 due: 20 points behind.
  expect(found).toMatchObject({ progress: 0.2, gap: -20, light: 'yellow', reasons: ['behind', 'milestone_overdue'] });
  const [item, ...others] = overdueItems([found], DAY);
  expect([item?.milestone?.id, item?.state, item?.days, others.length]).toEqual(['roof', 'unmet', 10, 0]);
  expect(dueSoon([found], DAY, 10).map(({ milestone, days }) => [milestone?.id, days])).toEqual([
    ['tests', 5],
    ['fitting', 10],
  ]);
});

it('has the original date of a milestone beside the one in force', () => {
  const milestones = [{ id: 'roof', name: '主体封顶', due: '2020-09-30' }] as const;
  const extension = { target: 'school', milestone: 'roof', from: '2020-09-30', to: '2020-11-20' };
  const by = { note: '雨季', approver: '周九', by: '张三', at: '2020-09-20T10:00:00+08:00' };
  const target = aTarget({ id: 'school', deliver: 'facility', milestones: [...milestones] });
  const found = standing(
    aTask({ status: 'in_progress', targets: [target], extensions: [{ ...extension, ...by }] }),
    DAY,
  );
  expect(overdueItems([found], DAY).map(({ due }) => due)).toEqual([{ original: '2020-09-30', current: '2020-11-20' }]);
});
