import { describe, expect, it } from 'vitest';
import type { Reading, Target } from '../../../src/core/task.js';
import { recordedView } from '../../../src/core/view/recorded-view.js';
import { aReading, aTarget, aTask, PLAN, standing } from '../build.js';

const DAY = '2020-11-30';
const before = aReading('2020-06-30', 2);
const recorded = (added: Reading, readings: Reading[] = [before]) => {
  const standingWith = (all: Reading[]) =>
    standing(aTask({ id: 9, status: 'in_progress', targets: [aTarget({ at_least: 2, readings: all })] }), DAY);
  return recordedView(PLAN, 0, added, standingWith(readings), standingWith([...readings, added]));
};

describe('recordedView', () => {
  it('says that a met target fell back', () => {
    expect(recorded(aReading('2020-07-01', 1))).toMatchObject({
      task: 9,
      decides: true,
      fellBack: true,
      isReady: false,
      target: { state: 'unmet', progress: 0.5 },
    });
  });

  it('says that an older reading does not decide', () => {
    expect(recorded(aReading('2020-06-29', 1))).toMatchObject({ decides: false, fellBack: false });
  });

  it('says that the task can be submitted now', () => {
    expect(recorded(aReading('2020-07-01', 2), [aReading('2020-06-30', 1)])).toMatchObject({ isReady: true });
    expect(recorded(aReading('2020-07-01', 3))).toMatchObject({ isReady: false, target: { state: 'met' } });
  });

  it.each([
    ['the first of the first unit', [], {}, { isFirst: true, newer: null, count: 1, of: 3, by: 'units', city: null }],
    [
      'the second unit',
      [aReading('2020-06-30', 1, { org: 'boluo' })],
      {},
      { isFirst: true, count: 2, of: 3, by: 'units' },
    ],
    [
      'beside a newer one',
      [aReading('2020-10-31', 3, { org: 'huidong' })],
      {},
      { isFirst: false, newer: '2020-10-31' },
    ],
    [
      'beside the city’s own of that day',
      [aReading('2020-09-30', 9)],
      {},
      { isFirst: true, by: 'city', city: { value: 9, asOf: '2020-09-30' } },
    ],
    ['of a share in per cent', [], { unit: '%' }, { isFirst: true, by: 'none' }],
    ['where each must meet it', [], { per: ['boluo', 'huidong'] }, { count: 1, of: 2, by: 'each' }],
  ] as const)('says what a reading of a unit means: %s', (_, readings, parts, unit) => {
    const target = aTarget({ at_least: 9, ...parts } as Partial<Target>);
    const added = aReading('2020-09-30', 2, { org: 'huidong' });
    const at = (all: readonly Reading[]) => standing(aTask({ targets: [{ ...target, readings: [...all] }] }), DAY);
    expect(recordedView(PLAN, 0, added, at(readings), at([...readings, added]))).toMatchObject({ unit });
  });

  it('is nothing where there is no such target', () => {
    const none = standing(aTask(), DAY);
    expect(recordedView(PLAN, 0, before, none, none)).toBeNull();
  });
});
