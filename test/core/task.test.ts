import { describe, expect, it } from 'vitest';
import {
  changesBy,
  compareReadings,
  dayOfChange,
  dayReached,
  extensionsBy,
  isFinished,
  isHalted,
  type Reading,
  STATUSES,
  statusAt,
  weightOf,
} from '../../src/core/task.js';
import { aHistory, anExtension, aReading, aTarget, aTask, aTaskWith, only } from './build.js';

const ZONE = 'Asia/Shanghai';

describe('statuses', () => {
  it('come in the order of a task’s life', () => {
    expect(STATUSES).toEqual([
      'not_started',
      'in_progress',
      'submitted',
      'completed',
      'closed',
      'suspended',
      'cancelled',
    ]);
    expect(STATUSES.filter(isFinished)).toEqual(['completed', 'closed']);
    expect(STATUSES.filter(isHalted)).toEqual(['suspended', 'cancelled']);
  });
});

describe('weightOf', () => {
  it('is 1 unless the file says more', () => {
    expect(weightOf(aTask())).toBe(1);
    expect(weightOf(aTask({ weight: 2.5 }))).toBe(2.5);
  });
});

describe('statusAt', () => {
  const task = aTaskWith(
    aHistory(
      ['2020-03-02', 'in_progress'],
      ['2020-06-01', 'submitted'],
      ['2020-06-10', 'completed'],
      ['2020-09-01', 'in_progress', { note: '回头看' }],
    ),
  );

  it.each([
    ['2020-01-01', 'not_started'],
    ['2020-03-01', 'not_started'],
    ['2020-03-02', 'in_progress'],
    ['2020-05-31', 'in_progress'],
    ['2020-06-01', 'submitted'],
    ['2020-06-10', 'completed'],
    ['2020-08-31', 'completed'],
    ['2020-09-01', 'in_progress'],
    ['2030-01-01', 'in_progress'],
  ])('at the end of %s: %s', (asOf, status) => expect(statusAt(task, asOf, ZONE)).toBe(status));

  it('is the stored one without a history', () => {
    expect(statusAt(aTask({ status: 'suspended' }), '2020-01-01', ZONE)).toBe('suspended');
    expect(statusAt(aTask({ status: 'closed', history: [] }), '2020-01-01', ZONE)).toBe('closed');
  });

  it('before the first entry is what that entry starts from', () => {
    const history = aHistory(['2020-03-02', 'in_progress'], ['2020-06-01', 'submitted']).slice(1);
    expect(statusAt(aTaskWith(history), '2020-05-31', ZONE)).toBe('in_progress');
  });

  it('is the last of several changes on one day', () => {
    const history = aHistory(
      ['2020-03-02', 'in_progress'],
      ['2020-03-02', 'suspended', { at: '2020-03-02T10:00:01+08:00' }],
    );
    expect(statusAt(aTaskWith(history), '2020-03-02', ZONE)).toBe('suspended');
  });

  it('looks at the day it happened, not at the day it was recorded', () => {
    const history = aHistory(['2020-03-02', 'in_progress'], ['2020-06-05', 'submitted', { on: '2020-05-29' }]);
    const late = aTaskWith(history);
    expect(statusAt(late, '2020-05-28', ZONE)).toBe('in_progress');
    expect(statusAt(late, '2020-05-29', ZONE)).toBe('submitted');
  });

  it('reckons the day in the plan’s zone', () => {
    const history = aHistory(['2020-03-02', 'in_progress', { at: '2020-03-01T16:30:00Z' }]);
    expect(dayOfChange(only(history), ZONE)).toBe('2020-03-02');
    expect(dayOfChange(only(history), 'UTC')).toBe('2020-03-01');
    expect(statusAt(aTaskWith(history), '2020-03-01', ZONE)).toBe('not_started');
    expect(statusAt(aTaskWith(history), '2020-03-01', 'UTC')).toBe('in_progress');
  });
});

describe('changesBy and dayReached', () => {
  const task = aTaskWith(
    aHistory(
      ['2020-03-02', 'in_progress'],
      ['2020-06-01', 'submitted'],
      ['2020-06-10', 'completed'],
      ['2020-09-01', 'in_progress', { note: '回头看' }],
      ['2020-10-01', 'submitted'],
      ['2020-10-12', 'completed', { on: '2020-10-09' }],
    ),
  );

  it('keep what had happened, in its order', () => {
    expect(changesBy(task, '2020-06-10', ZONE).map((change) => change.to)).toEqual([
      'in_progress',
      'submitted',
      'completed',
    ]);
    expect(changesBy(aTask(), '2020-06-10', ZONE)).toEqual([]);
  });

  it.each([
    ['2020-06-09', null],
    ['2020-06-10', '2020-06-10'],
    ['2020-10-08', '2020-06-10'],
    ['2020-10-09', '2020-10-09'],
  ])('by %s it was last completed on %s', (asOf, day) => {
    expect(dayReached(task, 'completed', asOf, ZONE)).toBe(day);
  });
});

describe('extensionsBy', () => {
  const target = aTarget({ at_least: 1 });
  const task = aTask({
    targets: [target],
    extensions: [
      anExtension('2020-09-30', '2020-10-31', '2020-09-01'),
      anExtension('2020-08-31', '2020-12-20', '2020-09-05', 'target'),
      anExtension('2020-10-31', '2020-12-31', '2020-10-15'),
    ],
  });

  it.each([
    ['2020-08-31', []],
    ['2020-09-01', ['2020-10-31']],
    ['2020-10-14', ['2020-10-31']],
    ['2020-10-15', ['2020-10-31', '2020-12-31']],
  ])('of the task by %s: %j', (asOf, dates) => {
    expect(extensionsBy(task, null, asOf, ZONE).map((entry) => entry.to)).toEqual(dates);
  });

  it('of a target are its own only', () => {
    expect(extensionsBy(task, target, '2020-12-31', ZONE).map((entry) => entry.to)).toEqual(['2020-12-20']);
    expect(extensionsBy(task, { ...target, id: 'other' }, '2020-12-31', ZONE)).toEqual([]);
  });
});

describe('compareReadings', () => {
  const older = aReading('2020-06-30', 10, { at: '2020-07-02T09:00:00+08:00', by: '张三' });

  it.each<[string, Reading]>([
    ['a later as_of, though recorded earlier', { ...older, as_of: '2020-07-01', at: '2020-07-01T09:00:00+08:00' }],
    ['a later instant of recording', { ...older, at: '2020-07-02T09:00:01+08:00' }],
    ['a later instant, written with another offset', { ...older, at: '2020-07-02T01:00:01Z' }],
    ['a recorder later in the order of text', { ...older, by: '李四' }],
    ['a greater value', { ...older, value: 11 }],
  ])('newer is %s', (_, newer) => {
    expect(compareReadings(older, newer)).toBeLessThan(0);
    expect(compareReadings(newer, older)).toBeGreaterThan(0);
  });

  it('takes one instant in two offsets for the same', () => {
    expect(compareReadings(older, { ...older, at: '2020-07-02T01:00:00Z' })).toBe(0);
  });

  it('settles a tie of deliveries by the delivery', () => {
    expect(compareReadings(aReading('2020-06-30', false), aReading('2020-06-30', true))).toBeLessThan(0);
  });

  it('settles a tie of ratios by the ratio, not by the numerator', () => {
    expect(compareReadings(aReading('2020-06-30', [4, 8]), aReading('2020-06-30', [3, 4]))).toBeLessThan(0);
    expect(compareReadings(aReading('2020-06-30', [1, 4]), aReading('2020-06-30', [1, 2]))).toBeLessThan(0);
  });
});
