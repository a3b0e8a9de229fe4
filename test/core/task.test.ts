import { describe, expect, it } from 'vitest';
import { compareReadings, isFinished, isHalted, type Reading, STATUSES, weightOf } from '../../src/core/task.js';
import { aReading, aTask } from './build.js';

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
