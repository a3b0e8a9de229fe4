import { describe, expect, it } from 'vitest';
import { type AskedAhead, overdueView } from '../../../src/core/view/overdue-view.js';
import { aPlan, aReading, aTarget, aTask, PLAN, PRESCHOOL, standing } from '../build.js';

const DAY = '2020-11-30';
const TASK = aTask({
  id: 3,
  title: '建园',
  lead: 'boluo',
  due: '2020-09-30',
  targets: [
    aTarget({ id: 'silent', name: '未报的', at_least: 10 }),
    aTarget({ id: 'short', at_least: 10, readings: [aReading('2020-06-30', 5)] }),
    aTarget({ id: 'none', at_least: 10, readings: [aReading('2020-06-30', 0)] }),
    aTarget({ id: 'late', at_least: 1, readings: [aReading('2020-10-10', 1)] }),
  ],
});
const SOON = aTask({ id: 4, due: '2020-12-10' });
const STANDINGS = [standing(TASK, DAY), standing(SOON, DAY)];

describe('overdueView', () => {
  const { overdue, counts, ahead } = overdueView(PLAN, STANDINGS, { within: 10 }, DAY);

  it('counts tasks apart from targets, and these by how they stand', () => {
    expect(counts).toEqual({
      tasks: 1,
      targets: 3,
      unmet: 2,
      noData: 1,
      partial: 0,
      metLate: 1,
      milestones: 0,
      rechecks: 0,
    });
    expect(overdue).toHaveLength(5);
  });

  it('shows in each row the task, its target, who leads it, its days', () => {
    expect(overdue[0]).toEqual({
      kind: 'task',
      task: { id: 3, title: '建园', status: 'not_started', due: { original: '2020-09-30', current: '2020-09-30' } },
      target: null,
      milestone: null,
      section: PRESCHOOL,
      leads: [{ id: 'boluo', name: '博罗县' }],
      state: null,
      days: 61,
      due: { original: '2020-09-30', current: '2020-09-30' },
    });
    expect(overdue[1]).toMatchObject({ target: { id: 'silent', name: '未报的' }, state: 'no_data' });
    expect(overdue.at(-1)).toMatchObject({ target: { id: 'late' }, state: 'met_late', days: 10 });
  });

  it('shows what falls due, and from when until when, where that is asked', () => {
    expect(ahead).toMatchObject({
      from: DAY,
      until: '2020-12-10',
      soon: [{ task: { id: 4 }, leads: [], days: 10 }],
      fallen: [],
      counts: { task: 1, target: 0, milestone: 0, recheck: 0 },
    });
    expect(overdueView(PLAN, STANDINGS, { within: 9 }, DAY).ahead?.soon).toEqual([]);
    expect(overdueView(PLAN, STANDINGS, null, DAY).ahead).toBeNull();
  });

  it('shows of a month what fell due in it, and how it stands', () => {
    const { ahead: september } = overdueView(PLAN, STANDINGS, { period: '2020-09' }, DAY);
    expect(september).toMatchObject({
      from: '2020-09-01',
      until: '2020-09-30',
      soon: [],
      counts: { task: 1, target: 4, milestone: 0, recheck: 0 },
      done: 1,
      late: 4,
      report: null,
    });
    expect(september?.fallen.map(({ kind, state, days }) => [kind, state, days])).toEqual([
      ['task', null, 61],
      ['target', 'no_data', 61],
      ['target', 'unmet', 61],
      ['target', 'unmet', 61],
      ['target', 'met_late', 10],
    ]);
  });

  it('parts a month that goes on: what has fallen due, and what is still to come', () => {
    const tasks = [
      aTask({ id: 1, due: '2020-11-29' }),
      aTask({ id: 2, due: '2020-11-30' }),
      aTask({ id: 3, due: '2020-12-01' }),
    ];
    const { ahead: november } = overdueView(
      PLAN,
      tasks.map((task) => standing(task, DAY)),
      { period: '2020-11' },
      DAY,
    );
    expect(november?.fallen.map(({ task, days }) => [task.id, days])).toEqual([[1, 1]]);
    // The due day itself is not overdue.
    expect(november?.soon.map(({ task, days }) => [task.id, days])).toEqual([[2, 0]]);
  });

  it.each([
    ['2020-02', '2020-02-29'],
    ['2021-02', '2021-02-28'],
    ['2020-04', '2020-04-30'],
    ['2020-12', '2020-12-31'],
    ['2020-Q3', '2020-09-30'],
    ['2020', '2020-12-31'],
  ])('knows the last day of %s', (period, until) => {
    const on = (due: string) => overdueView(PLAN, [standing(aTask({ due }), '2020-01-01')], { period }, '2020-01-01');
    expect(on(until).ahead?.soon).toHaveLength(1);
    expect(on(until).ahead?.until).toBe(until);
    expect(on('2022-01-01').ahead?.soon).toEqual([]);
  });

  describe('the next report deadline', () => {
    const reporting = aPlan({ policy: { reports: 'monthly', report_days: 5 } });
    const deadline = (asked: AskedAhead, asOf: string) => overdueView(reporting, [], asked, asOf).ahead?.report;

    it('is named where it lies in the days that are asked for', () => {
      // Five working days after Monday 30 November.
      expect(deadline({ within: 7 }, DAY)).toEqual({ period: '2020-11', deadline: '2020-12-07', days: 7 });
      expect(deadline({ within: 6 }, DAY)).toBeNull();
      expect(deadline({ period: '2020-12' }, DAY)).toMatchObject({ period: '2020-11' });
      expect(deadline({ within: 3 }, '2020-12-07')).toMatchObject({ deadline: '2020-12-07', days: 0 });
      expect(deadline({ period: '2020-10' }, DAY)).toBeNull();
    });

    it('is unknown where the policy asks for no reports', () => {
      expect(overdueView(PLAN, [], { within: 90 }, DAY).ahead?.report).toBeNull();
    });
  });
});
