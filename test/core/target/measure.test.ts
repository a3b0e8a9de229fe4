import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/core/plan.js';
import { goalOf } from '../../../src/core/target/goal.js';
import { type Measure, measure } from '../../../src/core/target/measure.js';
import type { Reading, Target } from '../../../src/core/task.js';
import { aPlan, aReading, aTarget, PLAN } from '../build.js';

const YEAR = { start: '2020-01-01', due: '2020-12-31' };
const END = '2020-12-31';
const base = (value: number) => ({ baseline: { value } });

const measured = (target: Target, asOf = END, plan: Plan = PLAN): Measure => measure(target, plan, YEAR, asOf);
const withValue = (parts: Partial<Target>, value: number | boolean | [number, number]): Measure =>
  measured(aTarget({ ...parts, readings: [aReading('2020-06-30', value)] }));

interface Row {
  of: string;
  parts: Partial<Target>;
  value: number | boolean | [number, number];
  met: boolean;
  progress: number;
  surplus?: number;
}

const rows: Row[] = [
  { of: 'count, nothing yet', parts: { at_least: 25 }, value: 0, met: false, progress: 0 },
  { of: 'count', parts: { at_least: 25 }, value: 12, met: false, progress: 0.48 },
  { of: 'count, just met', parts: { at_least: 25 }, value: 25, met: true, progress: 1 },
  { of: 'count, capped, with a surplus', parts: { at_least: 25 }, value: 30, met: true, progress: 1, surplus: 5 },
  { of: 'bare value', parts: { equals: 40 }, value: 10, met: false, progress: 0.25 },
  { of: 'bare value, met from it on', parts: { equals: 40 }, value: 41, met: true, progress: 1, surplus: 1 },
  {
    of: 'count with a baseline: still actual ÷ target',
    parts: { at_least: 25, ...base(5) },
    value: 15,
    met: false,
    progress: 0.6,
  },
  { of: 'count to be eliminated', parts: { at_most: 0 }, value: 4, met: false, progress: 0 },
  { of: 'count eliminated', parts: { at_most: 0 }, value: 0, met: true, progress: 1 },
  { of: 'ratio, met or not', parts: { at_least: 50, unit: '%' }, value: 49.9, met: false, progress: 0 },
  { of: 'ratio met', parts: { at_least: 50, unit: '%' }, value: [1, 2], met: true, progress: 1 },
  {
    of: 'ratio with a baseline',
    parts: { at_least: 50, unit: '%', ...base(40) },
    value: 46,
    met: false,
    progress: 0.6,
  },
  {
    of: 'ratio below its baseline',
    parts: { at_least: 50, unit: '%', ...base(40) },
    value: 38,
    met: false,
    progress: 0,
  },
  { of: 'ratio at most', parts: { at_most: 1, unit: '%' }, value: 1.1, met: false, progress: 0 },
  { of: 'ratio at most, met at it', parts: { at_most: 1, unit: '%' }, value: 1, met: true, progress: 1 },
  {
    of: 'ratio at most with a baseline',
    parts: { at_most: 1, unit: '%', ...base(3) },
    value: 1.5,
    met: false,
    progress: 0.75,
  },
  { of: 'about, below its tolerance', parts: { about: 50_000 }, value: 40_000, met: false, progress: 0.8 },
  { of: 'about, just below the low edge', parts: { about: 50_000 }, value: 47_499, met: false, progress: 0.94998 },
  { of: 'about, met from the low edge', parts: { about: 50_000 }, value: 47_500, met: true, progress: 1 },
  { of: 'about, above', parts: { about: 50_000 }, value: 51_000, met: true, progress: 1, surplus: 1000 },
  { of: 'deliverable, not yet', parts: { deliver: 'document' }, value: false, met: false, progress: 0 },
  { of: 'deliverable', parts: { deliver: 'document' }, value: true, met: true, progress: 1 },
  { of: 'trend below', parts: { not_below: 'baseline', ...base(100) }, value: 99, met: false, progress: 0 },
  { of: 'trend not below', parts: { not_below: 'baseline', ...base(100) }, value: 100, met: true, progress: 1 },
  { of: 'range below', parts: { between: [4, 5] }, value: 1, met: false, progress: 0.25 },
  { of: 'range met from the low end', parts: { between: [3, 5] }, value: 3, met: true, progress: 1 },
  { of: 'range at its high end', parts: { between: [3, 5] }, value: 5, met: true, progress: 1 },
  { of: 'range above its high end', parts: { between: [3, 5] }, value: 6, met: true, progress: 1, surplus: 1 },
  {
    of: 'change by percentage points',
    parts: { increase_by: 1, unit: '%', ...base(95) },
    value: 95.25,
    met: false,
    progress: 0.25,
  },
  {
    // +1 % of 95 would be 95.95.
    of: 'change by points, not per cent',
    parts: { increase_by: 1, unit: '%', ...base(95) },
    value: 95.95,
    met: false,
    progress: 0.95,
  },
  { of: 'change met', parts: { increase_by: 1, unit: '%', ...base(95) }, value: 96, met: true, progress: 1 },
  { of: 'change downward', parts: { increase_by: 1, unit: '%', ...base(95) }, value: 94, met: false, progress: 0 },
  { of: 'parity, below', parts: { at_least: 100, unit: '%' }, value: [99, 100], met: false, progress: 0 },
  { of: 'parity', parts: { at_least: 100, unit: '%' }, value: [100, 100], met: true, progress: 1 },
  { of: 'multiple', parts: { multiply_by: 2, ...base(10) }, value: 15, met: false, progress: 0.5 },
  { of: 'multiple met', parts: { multiply_by: 2, ...base(10) }, value: 20, met: true, progress: 1 },
];

describe('measure, kind by kind', () => {
  it.each(rows.map((row) => [row.of, row] as const))('%s', (_, { parts, value, met, progress, surplus = null }) => {
    const found = withValue(parts, value);
    expect(found).toMatchObject({ met, missing: null, surplus, per: null });
    expect(found.progress).toBeCloseTo(progress, 12);
  });

  it('about takes its tolerance from the policy', () => {
    const target = aTarget({ about: 100, readings: [aReading('2020-06-30', 90)] });
    expect(measured(target, END, aPlan({ policy: { about_tolerance: 10 } })).met).toBe(true);
    expect(measured(target, END, aPlan({ policy: { about_tolerance: 0 } })).met).toBe(false);
  });

  it('allows for the error of binary fractions', () => {
    expect(withValue({ increase_by: 0.2, ...base(0.1) }, 0.3).met).toBe(true);
    expect(withValue({ at_least: 0.3 }, 0.1 + 0.2).met).toBe(true);
    expect(withValue({ at_most: 0.3 }, 0.1 + 0.2).met).toBe(true);
  });

  it('the error of binary fractions is no surplus', () => {
    // 7 ÷ 100 × 100 is 7.000000000000001 in binary fractions.
    expect(withValue({ at_least: 7, unit: '%' }, [7, 100]).surplus).toBeNull();
    expect(withValue({ at_least: 0.3 }, 0.1 + 0.2).surplus).toBeNull();
  });

  it('a surplus is free of it', () => {
    expect(withValue({ at_least: 50, unit: '%' }, 50.8).surplus).toBe(0.8);
  });

  it.each<[string, Partial<Target>, number]>([
    ['at least', { at_least: 50, unit: '%', ...base(60) }, 40],
    ['at most', { at_most: 1, unit: '%', ...base(0.5) }, 2],
  ])('%s: an unmet target whose baseline was beyond it is not at 100 %', (_, parts, value) => {
    const found = withValue(parts, value);
    expect(found.met).toBe(false);
    expect(found.progress).toBeLessThan(1);
  });

  it('a baseline equal to the target leaves met or not', () => {
    expect(withValue({ at_least: 50, unit: '%', ...base(50) }, 49)).toMatchObject({ met: false, progress: 0 });
  });
});

describe('measure without data', () => {
  it.each<Partial<Target>>([
    { at_least: 25 },
    { at_least: 50, unit: '%' },
    { deliver: 'document' },
    { increase_by: 1, ...base(95) },
  ])('no reading of %j is no data, never zero', (parts) => {
    expect(measured(aTarget(parts))).toMatchObject({ latest: null, met: null, progress: null, missing: 'reading' });
  });

  it.each<Partial<Target>>([
    { not_below: 'baseline' },
    { increase_by: 1 },
    { multiply_by: 2 },
  ])('%j cannot be judged without its baseline, but the value is shown', (parts) => {
    const found = withValue(parts, 95);
    expect(found).toMatchObject({ met: null, progress: null, missing: 'baseline' });
    expect(found.latest?.value).toBe(95);
  });

  it('a baseline of 0 is one', () => {
    expect(withValue({ increase_by: 2, ...base(0) }, 1)).toMatchObject({ met: false, progress: 0.5 });
  });
});

describe('goalOf', () => {
  it.each<[Partial<Target>, number | null]>([
    [{ at_least: 25 }, 25],
    [{ at_most: 0 }, 0],
    [{ between: [3, 5] }, 3],
    [{ not_below: 'baseline', ...base(7) }, 7],
    [{ not_below: 'baseline' }, null],
    [{ increase_by: 1, ...base(95) }, 96],
    [{ increase_by: 1 }, null],
    [{ multiply_by: 2, ...base(10) }, 20],
    [{ multiply_by: 2 }, null],
    [{ deliver: 'event' }, null],
  ])('the goal of %j is %s', (parts, goal) => expect(goalOf(aTarget(parts))).toBe(goal));
});

describe('measure of what each must meet', () => {
  const of = (org: string, value: number, day = '2020-06-30'): Reading => aReading(day, value, { org });
  const perCounty = (...readings: Reading[]) => aTarget({ between: [1, 2], per: 'county', readings });

  it('counts those that meet it, never their sum', () => {
    const found = measured(perCounty(of('boluo', 6), of('huidong', 0)));
    expect(found).toMatchObject({ latest: null, met: false, progress: 1 / 3, missing: null });
    expect(found.per?.map((one) => [one.key, one.met])).toEqual([
      ['boluo', true],
      ['huidong', false],
      ['zhongkai', null],
    ]);
  });

  it('is unmet with one that fails; with some missing and none that fails it is neither', () => {
    expect(measured(perCounty(of('boluo', 1), of('huidong', 0)))).toMatchObject({ met: false, provisional: false });
    expect(measured(perCounty(of('boluo', 1), of('huidong', 2)))).toMatchObject({
      met: null,
      progress: 2 / 3,
      missing: 'units',
      provisional: true,
    });
  });

  it('is met when each meets it', () => {
    expect(measured(perCounty(of('boluo', 1), of('huidong', 2), of('zhongkai', 3)))).toMatchObject({
      met: true,
      progress: 1,
    });
  });

  it('falls back with one of them', () => {
    const target = perCounty(of('boluo', 1), of('huidong', 1), of('zhongkai', 1), of('boluo', 0, '2020-09-30'));
    expect(measured(target, '2020-09-29').met).toBe(true);
    expect(measured(target, '2020-09-30').met).toBe(false);
  });

  it('may list the organisations', () => {
    const target = aTarget({
      at_least: 2,
      per: ['boluo', 'municipal'],
      readings: [of('municipal', 2), of('boluo', 2)],
    });
    expect(measured(target)).toMatchObject({ met: true, progress: 1 });
  });

  it('is no data where none of them reported', () => {
    const nobody = { met: null, progress: null, missing: 'reading' };
    expect(measured(perCounty())).toMatchObject(nobody);
    expect(measured(perCounty()).per).toHaveLength(3);
  });

  it('is no data, not a missing baseline, where only others reported', () => {
    expect(measured(perCounty(aReading('2020-06-30', 9))).missing).toBe('reading');
    expect(measured(perCounty(of('municipal', 1))).missing).toBe('reading');
  });

  it('is a missing baseline where there are values to compare with it', () => {
    const target = aTarget({ not_below: 'baseline', per: 'county', readings: [of('boluo', 1)] });
    expect(measured(target).missing).toBe('baseline');
  });

  it('judges each ratio by itself', () => {
    const ratio = (org: string, parts: [number, number]) => aReading('2020-06-30', parts, { org });
    const target = aTarget({
      at_least: 50,
      unit: '%',
      per: ['boluo', 'huidong'],
      readings: [ratio('boluo', [90, 100]), ratio('huidong', [1, 10])],
    });
    expect(measured(target)).toMatchObject({ met: false, progress: 0.5 });
  });

  it('of schools that the plan does not name is decided by the city alone, and never summed', () => {
    const own = [of('first-school', 1), of('second-school', 1)];
    const target = aTarget({ at_least: 2, per: 'school', readings: own });
    expect(measured(target)).toMatchObject({ met: null, latest: null, per: null, missing: 'reading' });
    expect(measured({ ...target, unit: '%' })).toMatchObject({ met: null, reported: null, missing: 'reading' });
    expect(measured({ ...target, readings: [...own, aReading('2020-03-31', 2)] })).toMatchObject({
      met: true,
      latest: { value: 2, asOf: '2020-03-31', later: null },
    });
  });

  it('of schools that the plan names is decided by their own readings', () => {
    const schools = ['first-school', 'second-school'].map((id) => ({ id, name: id, kind: 'school' as const }));
    const plan = aPlan({ orgs: schools });
    const target = aTarget({
      at_least: 2,
      per: 'school',
      readings: [of('first-school', 2), aReading('2020-09-30', 9)],
    });
    expect(measured(target, END, plan)).toMatchObject({ met: null, progress: 0.5, missing: 'units' });
    const both = { ...target, readings: [of('first-school', 2), of('second-school', 1)] };
    expect(measured(both, END, plan)).toMatchObject({ met: false, progress: 0.5 });
  });
});

describe('measure of each month and quarter', () => {
  const monthly = (...days: string[]) =>
    aTarget({ at_least: 1, per: 'month', readings: days.map((day) => aReading(day, 1)) });
  const span = { start: '2020-11-15', due: '2021-02-10' };

  it('runs over the months of the span, also the turn of the year', () => {
    const found = measure(monthly('2020-11-20', '2021-01-31'), PLAN, span, '2021-01-31');
    expect(found.per?.map((one) => [one.key, one.met])).toEqual([
      ['2020-11', true],
      ['2020-12', null],
      ['2021-01', true],
      ['2021-02', null],
    ]);
    expect(found).toMatchObject({ met: false, progress: 0.5, provisional: true });
  });

  it('the newest of a month decides it', () => {
    const target = aTarget({
      at_least: 1,
      per: 'month',
      readings: [aReading('2020-11-20', 1), aReading('2020-11-30', 0)],
    });
    expect(measure(target, PLAN, span, '2020-11-29').per?.[0]?.met).toBe(true);
    expect(measure(target, PLAN, span, '2020-11-30').per?.[0]?.met).toBe(false);
  });

  it('quarters likewise', () => {
    const target = aTarget({
      at_least: 1,
      per: 'quarter',
      readings: [aReading('2020-03-31', 1), aReading('2020-04-01', 1), aReading('2020-12-31', 1)],
    });
    expect(measured(target).per?.map((one) => [one.key, one.met])).toEqual([
      ['2020-Q1', true],
      ['2020-Q2', true],
      ['2020-Q3', null],
      ['2020-Q4', true],
    ]);
  });

  const own = (org: string, asOf: string, value: number) => aReading(asOf, value, { org });
  const inNovember = (parts: Partial<Target>, ...readings: Reading[]) =>
    measure(aTarget({ ...parts, per: 'month', readings }), PLAN, span, '2021-02-10').per?.[0];

  it('the city’s own value of a month is not that of one county', () => {
    const readings = [aReading('2020-11-30', 3), own('boluo', '2020-11-30', 1)];
    expect(inNovember({ at_least: 3 }, ...readings)).toMatchObject({ met: true, latest: { value: 3 } });
    expect(inNovember({ at_least: 3 }, ...readings.toReversed())).toMatchObject({ met: true });
  });

  it('what counties reported of a month is put together', () => {
    const readings = [own('boluo', '2020-11-30', 1), own('huidong', '2020-11-20', 2), own('zhongkai', '2020-12-01', 9)];
    expect(inNovember({ at_least: 3 }, ...readings)).toMatchObject({
      met: true,
      latest: { value: 3, reported: { count: 2, of: 3 } },
    });
  });
});

describe('measure while some have not reported', () => {
  const [boluo, huidong, zhongkai] = ['boluo', 'huidong', 'zhongkai'].map((org) => aReading('2020-06-30', 2, { org }));
  const limit = (...readings: (Reading | undefined)[]) =>
    measured(aTarget({ at_most: 6, unit: '起', readings: readings.filter((reading) => reading !== undefined) }));

  it('a limit is not known to be kept: their values may exceed it', () => {
    expect(limit(boluo, huidong)).toMatchObject({
      met: null,
      progress: null,
      missing: 'units',
      latest: { value: 4 },
    });
    expect(limit(boluo, huidong, zhongkai)).toMatchObject({ met: true, latest: { value: 6 } });
  });

  it('a limit is broken where the sum exceeds it already', () => {
    expect(limit({ ...aReading('2020-06-30', 7), org: 'boluo' })).toMatchObject({ met: false });
  });

  it('a limit is judged by the city’s own value', () => {
    expect(limit(boluo, aReading('2020-06-30', 5))).toMatchObject({ met: true });
  });

  it('a limit that is exceeded by two of three is at 0 %, although its baseline was under it', () => {
    const readings = ['boluo', 'huidong'].map((org) => aReading('2020-06-30', 12, { org }));
    const target = aTarget({ at_most: 12.5, unit: '件', ...base(10), pace: 'linear', readings });
    expect(measured(target)).toMatchObject({ met: false, progress: 0, provisional: false, gap: -100 });
    // On % the two cannot be added up at all.
    expect(measured({ ...target, unit: '%' })).toMatchObject({
      met: null,
      progress: null,
      missing: 'parts',
      reported: { count: 2, of: 3 },
    });
  });

  it('a count is met where the others cannot change it, else unmet so far', () => {
    const count = (goal: number) =>
      measured(aTarget({ at_least: goal, unit: '所', readings: [boluo, huidong].flatMap((one) => one ?? []) }));
    expect(count(4)).toMatchObject({ met: true, progress: 1, provisional: false });
    expect(count(5)).toMatchObject({ met: false, progress: 0.8, missing: null, provisional: true });
  });

  it.each<Partial<Target>>([
    { at_most: 1 },
    { at_least: 0.4 },
    { at_least: 50 },
  ])('a ratio of one of three is neither met nor unmet: %j', (bound) => {
    const readings = [aReading('2020-06-30', [1, 200], { org: 'boluo' })];
    expect(measured(aTarget({ ...bound, unit: '%', readings }))).toMatchObject({
      met: null,
      progress: null,
      missing: 'units',
      latest: { value: 0.5, reported: { count: 1, of: 3 } },
    });
  });

  it('a delivery of all is unmet with one that has not delivered, else neither', () => {
    const delivered = (...done: boolean[]) =>
      measured(
        aTarget({
          deliver: 'facility',
          readings: done.map((value, index) =>
            aReading('2020-06-30', value, { org: ['boluo', 'huidong', 'zhongkai'][index] ?? '' }),
          ),
        }),
      );
    expect(delivered(true, true)).toMatchObject({ met: null, progress: null, missing: 'units', provisional: true });
    expect(delivered(true, false)).toMatchObject({ met: false, progress: 0, provisional: false });
    expect(delivered(true, true, true)).toMatchObject({ met: true, progress: 1 });
  });
});
