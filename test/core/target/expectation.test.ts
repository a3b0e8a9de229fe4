import { describe, expect, it } from 'vitest';
import { expectationOf } from '../../../src/core/target/expectation.js';
import { measure } from '../../../src/core/target/measure.js';
import type { Target } from '../../../src/core/task.js';
import { aPlan, aReading, aTarget, PLAN } from '../build.js';

const YEAR = { start: '2020-01-01', due: '2020-12-31' };
const NONE = { expectedValue: null, expected: null };

const expected = (parts: Partial<Target>, asOf = '2020-11-30', plan = PLAN) =>
  expectationOf(aTarget(parts), plan, YEAR, asOf);
const measured = (parts: Partial<Target>, value: number | [number, number] | null, asOf = '2020-06-30') =>
  measure(aTarget({ ...parts, ...(value === null ? {} : { readings: [aReading(asOf, value)] }) }), PLAN, YEAR, asOf);
const steps = (...list: [by: string, value: number][]): Partial<Target> => {
  const [first = { by: '', value: 0 }, ...more] = list.map(([by, value]) => ({ by, value }));
  return { pace: [first, ...more] };
};
const june = (value: number) => steps(['2020-06-30', value]);

describe('what is expected as time passes', () => {
  it('is the share of the target that the time is of its span, by the policy of the plan', () => {
    expect(expected({ at_least: 2.4, unit: '亿元' })).toMatchObject({
      expectedValue: 2.2,
      expected: expect.closeTo(11 / 12, 12),
    });
    expect(expected({ at_least: 366, unit: '所' }, '2020-11-30', aPlan({ policy: { pace: 'day' } }))).toMatchObject({
      expectedValue: 335,
      expected: 335 / 366,
    });
  });

  it.each<[Partial<Target>, string, number, number]>([
    // 25 × 11 ÷ 12 = 22.9; 24 × 11 ÷ 12 = 22 exactly.
    [{ at_least: 25, unit: '所' }, '2020-11-30', 22, 22 / 25],
    [{ equals: 24, unit: '个' }, '2020-11-30', 22, 22 / 24],
    [{ between: [3, 5], unit: '名' }, '2020-06-30', 1, 1 / 3],
    [{ about: 50_000, unit: '个' }, '2020-01-31', 4166, 4166 / 50_000],
    [{ at_least: 1, unit: '期' }, '2020-11-30', 0, 0],
    [{ at_least: 1, unit: '期' }, '2020-12-31', 1, 1],
    // A rise from 10 by 5: 10 + 5 × 6 ÷ 12 = 12.5.
    [{ increase_by: 5, unit: '所', baseline: { value: 10 }, pace: 'linear' }, '2020-06-30', 12, 2 / 5],
    // A limit comes down from 10 to 5: 7.5 are allowed, so 8 are.
    [{ at_most: 5, unit: '件', baseline: { value: 10 }, pace: 'linear' }, '2020-06-30', 8, 2 / 5],
  ])('nobody owes a part of what is counted in whole: %j on %s', (parts, asOf, value, share) => {
    const found = expected(parts, asOf);
    expect(found.expectedValue).toBe(value);
    expect(found.expected).toBeCloseTo(share, 12);
  });

  it('is not rounded for a multiple or a measure', () => {
    expect(expected({ at_least: 3, unit: '万人' }, '2020-06-30')).toMatchObject({ expectedValue: 1.5, expected: 0.5 });
  });

  it('of a ratio goes from its baseline; without one it is the time alone', () => {
    const ratio: Partial<Target> = { at_least: 50, unit: '%', pace: 'linear' };
    expect(expected({ ...ratio, baseline: { value: 40 } }, '2020-06-30')).toMatchObject({
      expectedValue: 45,
      expected: 0.5,
    });
    expect(expected(ratio, '2020-06-30')).toMatchObject({ expectedValue: null, expected: 0.5 });
  });

  it.each<Partial<Target>>([
    { deliver: 'document' },
    { deliver: 'facility', pace: 'linear' },
    { at_least: 1, pace: 'none' },
    { at_least: 50, unit: '%' },
    { at_most: 5, unit: '件' },
    { increase_by: 1, unit: '%', baseline: { value: 95 } },
    { not_below: 'baseline', baseline: { value: 95 }, pace: 'linear' },
    // Each county is paced by itself.
    { at_least: 2, unit: '所', per: 'county' },
    { at_least: 2, unit: '所', per: 'county', pace: 'linear' },
  ])('is nothing for %j', (parts) => expect(expected(parts)).toMatchObject(NONE));

  it('of what each month must meet is that months pass', () => {
    expect(expected({ at_least: 2, unit: '次', per: 'month', pace: 'linear' }, '2020-06-30')).toMatchObject({
      expectedValue: null,
      expected: 0.5,
    });
  });
});

describe('what a step of the pace expects', () => {
  it.each([
    ['2020-06-29', null, null],
    ['2020-06-30', 600, 0.3],
    ['2020-09-29', 600, 0.3],
    ['2020-09-30', 1400, 0.7],
    ['2020-12-31', 2000, 1],
  ])('on %s is %s, in whatever order they are listed', (asOf, expectedValue, share) => {
    const list = steps(['2020-09-30', 1400], ['2020-12-31', 2100], ['2020-06-30', 600]);
    expect(expected({ equals: 2000, unit: '名', ...list }, asOf)).toMatchObject({ expectedValue, expected: share });
  });

  it('of a percentage is not 0 %', () => {
    expect(expected({ at_least: 80, unit: '%', ...june(60) }, '2020-06-30')).toMatchObject({
      expectedValue: 60,
      expected: 0.75,
    });
  });

  it('of a limit is capped at the limit', () => {
    expect(expected({ at_most: 5, unit: '件', ...june(2) }, '2020-06-30')).toMatchObject({
      expectedValue: 5,
      expected: 1,
    });
  });

  it('of a change is nothing without its baseline', () => {
    expect(expected({ increase_by: 1, ...june(95.5) }, '2020-06-30')).toMatchObject(NONE);
  });
});

describe('the gap', () => {
  it.each<[string, Partial<Target>, number | [number, number], number]>([
    // 12 ÷ 25 − 12 ÷ 25; without rounding 12.5 would be expected.
    ['of a count', { at_least: 25, unit: '所' }, 12, 0],
    ['of a count behind', { at_least: 25, unit: '所' }, 10, -8],
    ['of a step: both ÷ target', { equals: 2000, unit: '名', ...june(600) }, 500, -5],
    ['of a step, what is above the target left out', { equals: 2000, unit: '名', ...june(600) }, 2600, 70],
    ['of a step from the baseline', { increase_by: 10, unit: '万元', baseline: { value: 50 }, ...june(54) }, 52, -20],
    ['of a step on %: in points', { at_least: 80, unit: '%', ...june(60) }, 58, -2],
    ['of a step on %, recomputed', { at_least: 80, unit: '%', ...june(60) }, [13, 20], 5],
    ['of a step on %, capped at the target', { at_least: 80, unit: '%', ...june(60) }, 95, 20],
    ['of a step on % with a baseline', { at_least: 80, unit: '%', baseline: { value: 40 }, ...june(60) }, 58, -2],
    ['of a step of a limit on %: reversed', { at_most: 1, unit: '%', ...june(1.5) }, 1.8, -0.3],
    ['of a step of a limit on %, kept', { at_most: 1, unit: '%', ...june(1.5) }, 0.4, 0.5],
    ['of a step of a limit: by the difference ÷ step', { at_most: 5, unit: '件', ...june(10) }, 12, -20],
    ['of a step of a limit, ahead of it', { at_most: 5, unit: '件', ...june(10) }, 8, 20],
    ['of a step of a limit, capped at the limit', { at_most: 5, unit: '件', ...june(10) }, 1, 50],
    ['of a step of nothing', { at_most: 0, unit: '件', ...june(0) }, 3, -100],
    ['of a step of a limit from its baseline', { at_most: 5, baseline: { value: 15 }, ...june(10) }, 12, -20],
    // Met from 47,500 on: met is at the target, as the progress says.
    ['of a step of about, met', { about: 50_000, unit: '个', ...june(50_000) }, 48_000, 0],
  ])('%s', (_, parts, value, gap) => expect(measured(parts, value).gap).toBe(gap));

  it('is none before the first step, and none without data', () => {
    expect(measured({ equals: 2000, ...june(600) }, 500, '2020-06-29').gap).toBeNull();
    expect(measured({ equals: 2000, ...june(600) }, null)).toMatchObject({ expected: 0.3, gap: null });
  });
});
