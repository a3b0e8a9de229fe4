import { describe, expect, it } from 'vitest';
import { isExtended, isUnclear, rollup } from '../../../src/core/standing/rollup.js';
import type { Status, Task } from '../../../src/core/task.js';
import { aHistory, anExtension, aReading, aTarget, aTask, aTaskWith, standing } from '../build.js';

const NOVEMBER = '2020-11-30';
const sum = (tasks: readonly Task[], asOf = NOVEMBER) =>
  rollup(
    tasks.map((task) => standing(task, asOf)),
    asOf,
  );
const withStatus = (status: Status, parts: Partial<Task> = {}) => aTask({ status, ...parts });
const completedOn = (day: string, due: string) =>
  aTaskWith(aHistory(['2020-02-03', 'in_progress'], ['2020-03-02', 'submitted'], [day, 'completed']), { due });
const reached = (value: number, parts: Partial<Task> = {}) =>
  withStatus('in_progress', {
    targets: [aTarget({ at_least: 100, readings: [aReading('2020-11-30', value)] })],
    ...parts,
  });

describe('rollup of nothing', () => {
  it('has no percentage to print: every denominator is 0', () => {
    const nothing = { count: 0, of: 0 };
    expect(sum([])).toMatchObject({
      tasks: 0,
      counted: 0,
      light: null,
      completion: nothing,
      closed: nothing,
      onTime: nothing,
      onSchedule: nothing,
      targets: { total: 0, met: 0, unmet: 0, noData: 0 },
      progress: null,
      coverage: nothing,
      lightReason: null,
    });
  });

  it('of cancelled tasks alone is likewise, though they are counted as tasks', () => {
    expect(sum([withStatus('cancelled', { targets: [aTarget({ at_least: 1 })] })])).toMatchObject({
      tasks: 1,
      counted: 0,
      light: 'gray',
      completion: { count: 0, of: 0 },
      targets: { total: 0 },
      progress: null,
    });
  });
});

describe('rollup: shares', () => {
  it('N leaves the cancelled out; completion is completed and closed, closed is closed', () => {
    const found = sum([
      withStatus('not_started'),
      withStatus('in_progress'),
      withStatus('submitted'),
      withStatus('completed'),
      withStatus('closed'),
      withStatus('closed'),
      withStatus('suspended'),
      withStatus('cancelled'),
    ]);
    expect(found).toMatchObject({
      tasks: 8,
      counted: 7,
      completion: { count: 3, of: 7 },
      closed: { count: 2, of: 7 },
      byStatus: {
        not_started: 1,
        in_progress: 1,
        submitted: 1,
        completed: 1,
        closed: 2,
        suspended: 1,
        cancelled: 1,
      },
      // At the end of November 335 of 366 days are gone: what has not begun is red.
      byLight: { green: 5, yellow: 0, red: 1, gray: 2 },
      light: 'red',
      lightReason: 'not_started',
      lightReasonTasks: 1,
    });
  });

  it('on time is completed by due ÷ tasks due so far', () => {
    const found = sum([
      completedOn('2020-06-30', '2020-06-30'),
      completedOn('2020-07-01', '2020-06-30'),
      withStatus('in_progress', { due: '2020-10-31' }),
      withStatus('in_progress', { due: NOVEMBER }),
      // Not due so far, so in neither count, though it is completed.
      completedOn('2020-06-30', '2020-12-01'),
      withStatus('cancelled', { due: '2020-06-30' }),
    ]);
    expect(found.onTime).toEqual({ count: 1, of: 4 });
  });

  it('a suspended task is not due', () => {
    expect(sum([withStatus('suspended', { due: '2020-06-30' })]).onTime).toEqual({ count: 0, of: 0 });
  });

  it('on time goes by the date in force', () => {
    const late = completedOn('2020-07-01', '2020-06-30');
    const extended = { ...late, extensions: [anExtension('2020-06-30', '2020-07-31', '2020-06-15')] };
    expect(sum([extended]).onTime).toEqual({ count: 1, of: 1 });
  });

  it('on schedule counts the tasks whose pace is measurable, that are finished, or that owe a value', () => {
    const found = sum([
      reached(100),
      reached((11 / 12) * 100),
      reached(50), // behind
      withStatus('completed'),
      withStatus('closed'),
      reached(50, { status: 'completed' }), // finished, and reported behind
      withStatus('in_progress', { targets: [aTarget({ at_least: 1 })] }), // owes a value
      withStatus('in_progress'), // nothing measurable
      reached(10, { status: 'suspended' }),
      reached(10, { status: 'cancelled' }),
    ]);
    expect(found.onSchedule).toEqual({ count: 4, of: 7 });
  });
});

describe('rollup: overall progress', () => {
  it('weighs the measurable tasks only', () => {
    const found = sum([reached(100, { weight: 3 }), reached(20), withStatus('in_progress', { weight: 50 })]);
    expect(found).toMatchObject({ progress: (3 * 1 + 1 * 0.2) / 4, coverage: { count: 2, of: 3 } });
    expect(found).not.toHaveProperty('gap');
  });

  it('leaves the cancelled out', () => {
    expect(sum([reached(50), reached(100, { status: 'cancelled', weight: 9 })])).toMatchObject({
      progress: 0.5,
      coverage: { count: 1, of: 1 },
    });
  });

  it('nothing reached is 0, not “no data”', () => {
    expect(sum([reached(0)])).toMatchObject({ progress: 0, coverage: { count: 1, of: 1 } });
  });
});

describe('rollup: targets and overdue', () => {
  const due = '2020-10-31';
  const done = (id: string, day: string, value = true) =>
    aTarget({ id, deliver: 'document', readings: [aReading(day, value)] });
  const tasks = [
    withStatus('in_progress', {
      due,
      targets: [
        done('in-time', '2020-10-01'),
        done('late', '2020-11-10'),
        done('not', '2020-10-01', false),
        aTarget({ deliver: 'event' }),
      ],
    }),
    withStatus('in_progress', {
      due,
      targets: [done('not', '2020-10-01', false)],
      extensions: [anExtension(due, '2020-12-31', '2020-10-20')],
    }),
    withStatus('suspended', { due, targets: [done('not', '2020-10-01', false)] }),
    withStatus('cancelled', { due, targets: [done('not', '2020-10-01', false)] }),
  ];

  it('counts both tasks and targets, by both dates', () => {
    expect(sum(tasks)).toMatchObject({
      counted: 3,
      targets: { total: 6, met: 2, unmet: 3, noData: 1 },
      overdue: { tasks: 1, tasksOriginal: 2, targets: 2, targetsOriginal: 3, targetsNoData: 1 },
      extended: 1,
    });
  });
});

describe('isExtended and isUnclear', () => {
  it('a moved date of the task or of a target', () => {
    const target = aTarget({ deliver: 'event' });
    const moved = (id?: string) =>
      aTask({ targets: [target], extensions: [anExtension('2020-12-31', '2021-01-31', '2020-11-10', id)] });
    expect(isExtended(standing(aTask({ targets: [target] }), NOVEMBER))).toBe(false);
    expect(isExtended(standing(moved(), NOVEMBER))).toBe(true);
    expect(isExtended(standing(moved('target'), NOVEMBER))).toBe(true);
    expect(isExtended(standing(moved('target'), '2020-11-09'))).toBe(false);
  });

  it('what the document leaves open, on the task or on a target', () => {
    expect(isUnclear(standing(aTask(), NOVEMBER))).toBe(false);
    expect(isUnclear(standing(aTask({ unclear: '没有写明' }), NOVEMBER))).toBe(true);
    const target = aTarget({ multiply_by: 2, unclear: '没有写明基期' });
    expect(isUnclear(standing(aTask({ targets: [target] }), NOVEMBER))).toBe(true);
  });
});
