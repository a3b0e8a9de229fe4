import { describe, expect, it } from 'vitest';
import { knownReadings, unconfirmedReadings } from '../../../src/core/doubt/readings.js';
import type { Amendment, Target } from '../../../src/core/task.js';
import { aReading, aTarget, aTask, PLAN } from '../build.js';

const AT = '2020-05-06T09:00:00+08:00';
const amended = (from: number, to: number): Amendment => ({
  ...{ target: 'target', key: 'at_least', from, to },
  ...{ by: '张三', at: AT },
});

/** A task that promised `was` and now promises `is`, with one reading. */
function aTaskOf(was: number, is: number, value: number | null) {
  const target: Target = aTarget({
    at_least: was,
    ...(value === null ? {} : { readings: [aReading('2020-06-30', value)] }),
  });
  return { target, task: aTask({ targets: [target], amendments: [amended(was, is)] }) };
}

describe('a reading of a target whose bound was amended', () => {
  // Doubtful: above 3 × the bound, and 20 above it.
  it.each([
    ['25 is now 100: 90 is not above 300', 25, 100, 90, 0],
    ['100 is now 25: 90 is above 75, and 65 above 25', 100, 25, 90, 1],
  ])('is judged by the bound in force: %s', (_, was, is, value, doubts) => {
    const { task, target } = aTaskOf(was, is, null);
    expect(knownReadings(task, target, PLAN).of(aReading('2020-06-30', value))).toHaveLength(doubts);
  });

  it.each([
    ['25 is now 100: 90 was doubtful once, but is not', 25, 100, 90, []],
    ['100 is now 25: 90 was not when it was recorded', 100, 25, 90, []],
    ['25 is now 30: 100 is above 75 and above 90', 25, 30, 100, [0]],
  ])('is found by lint only if neither bound allows it: %s', (_, was, is, value, found) => {
    const { task, target } = aTaskOf(was, is, value);
    expect(unconfirmedReadings(task, target, PLAN).map(({ index }) => index)).toEqual(found);
  });
});
