import { describe, expect, it } from 'vitest';
import { measureShare } from '../../../src/core/target/share.js';
import type { Target } from '../../../src/core/task.js';
import { aPlan, aReading, aTarget, PLAN } from '../build.js';

const YEAR = { start: '2020-01-01', due: '2020-12-31' };
const of = (org: string, value: number | boolean | [number, number], day = '2020-06-30') =>
  aReading(day, value, { org });
const share = (target: Partial<Target>, org: string, asOf = '2020-06-30') =>
  measureShare(aTarget(target), org, PLAN, YEAR, asOf);

const KINDERGARTENS: Partial<Target> = {
  at_least: 25,
  unit: '所',
  allocation: { boluo: 5, huidong: 6, zhongkai: 0 },
  readings: [of('boluo', 3), of('boluo', 5, '2020-09-30'), aReading('2020-06-30', 20)],
};

describe('one unit’s share of a count', () => {
  it('is measured by its own readings alone', () => {
    // 5 × 6 ÷ 12 = 2.5, so 2 are expected; 3 ÷ 5 − 2 ÷ 5 is 20 points.
    expect(share(KINDERGARTENS, 'boluo')).toMatchObject({
      org: 'boluo',
      share: 5,
      latest: { value: 3, asOf: '2020-06-30', reported: null, later: null },
      met: false,
      progress: 0.6,
      missing: null,
      expectedValue: 2,
      expected: 0.4,
      gap: 20,
    });
  });

  it('knows nothing of later readings', () => {
    expect(share(KINDERGARTENS, 'boluo', '2020-09-29')).toMatchObject({ met: false, readings: [{ value: 3 }] });
    expect(share(KINDERGARTENS, 'boluo', '2020-09-30')).toMatchObject({ met: true, progress: 1 });
    expect(share(KINDERGARTENS, 'boluo', '2020-06-29')).toMatchObject({ latest: null, met: null, readings: [] });
  });

  it('is not reported where only others reported', () => {
    expect(share(KINDERGARTENS, 'huidong')).toMatchObject({
      latest: null,
      met: null,
      progress: null,
      missing: 'reading',
      expectedValue: 3,
      expected: 0.5,
      gap: null,
    });
  });

  it('is none for a share of 0, which owes nothing, and for a unit without one', () => {
    expect(share(KINDERGARTENS, 'zhongkai')).toBeNull();
    expect(share(KINDERGARTENS, 'municipal')).toBeNull();
    expect(share({ at_least: 25, readings: [of('boluo', 3)] }, 'boluo')).toBeNull();
  });

  it('of a limit may be 0: there must be none', () => {
    const limit: Partial<Target> = { at_most: 3, unit: '件', allocation: { boluo: 0, huidong: 3 } };
    expect(share({ ...limit, readings: [of('boluo', 1)] }, 'boluo')).toMatchObject({ share: 0, met: false });
    expect(share({ ...limit, readings: [of('boluo', 0)] }, 'boluo')).toMatchObject({ share: 0, met: true });
  });

  it('does not take the city’s baseline, nor its figure as the document writes it', () => {
    const target: Partial<Target> = { increase_by: 10, baseline: { value: 100 }, allocation: { boluo: 4 } };
    expect(share({ ...target, readings: [of('boluo', 3)] }, 'boluo')).toMatchObject({ met: null, missing: 'baseline' });
  });

  it('has the steps of the pace, by share ÷ target', () => {
    const pace: Target['pace'] = [{ by: '2020-06-30', value: 10 }];
    // 10 × 5 ÷ 25 = 2.
    expect(share({ ...KINDERGARTENS, pace }, 'boluo')).toMatchObject({ expectedValue: 2, expected: 0.4, gap: 20 });
    // 10 × 6 ÷ 25 = 2.4, and nobody owes a part of one.
    expect(share({ ...KINDERGARTENS, pace }, 'huidong')).toMatchObject({ expectedValue: 2, expected: 1 / 3 });
    expect(share({ ...KINDERGARTENS, pace }, 'boluo', '2020-06-29')).toMatchObject({ expectedValue: null, gap: null });
  });

  it('of a range is met from its low end', () => {
    const range: Partial<Target> = { between: [10, 20], unit: '所', allocation: { boluo: 2 } };
    expect(share({ ...range, readings: [of('boluo', 4)] }, 'boluo')).toMatchObject({ met: true, surplus: null });
    expect(share({ ...range, readings: [of('boluo', 5)] }, 'boluo')).toMatchObject({ met: true, surplus: 1 });
  });

  it('of a delivery is whether the unit has delivered', () => {
    const target: Partial<Target> = { deliver: 'facility', allocation: { boluo: 1, huidong: 1 } };
    expect(share({ ...target, readings: [of('boluo', true)] }, 'boluo')).toMatchObject({ met: true, progress: 1 });
    expect(share({ ...target, readings: [of('boluo', true)] }, 'huidong')).toMatchObject({ missing: 'reading' });
  });
});

describe('one unit’s level of a ratio', () => {
  const ratio: Partial<Target> = { at_least: 50, unit: '%', allocation: { boluo: 55, huidong: 45 } };

  it('is its own, from a bare percentage too', () => {
    const readings = [of('boluo', 50), of('huidong', [9, 20])];
    expect(share({ ...ratio, readings }, 'boluo')).toMatchObject({ share: 55, met: false, progress: 0 });
    expect(share({ ...ratio, readings }, 'huidong')).toMatchObject({ share: 45, met: true, progress: 1 });
  });

  it('is measured from the baseline that the target has', () => {
    const readings = [of('boluo', 50)];
    expect(share({ ...ratio, baseline: { value: 45 }, readings }, 'boluo')).toMatchObject({ progress: 0.5 });
  });
});

describe('what each unit must meet', () => {
  const each: Partial<Target> = { between: [2, 4], unit: '所', per: 'county' };

  it('is the target itself, paced for each unit', () => {
    // 2 × 6 ÷ 12 = 1.
    expect(share({ ...each, readings: [of('boluo', 1)] }, 'boluo')).toMatchObject({
      share: null,
      met: false,
      progress: 0.5,
      expectedValue: 1,
      expected: 0.5,
      gap: 0,
    });
    expect(share(each, 'huidong')).toMatchObject({ missing: 'reading', expected: 0.5 });
    expect(share(each, 'municipal')).toBeNull();
  });

  it('has no shares', () => {
    const target = { ...each, allocation: { boluo: 1, municipal: 1 }, readings: [of('boluo', 1)] };
    expect(share(target, 'boluo')).toMatchObject({ share: null, progress: 0.5 });
    expect(share(target, 'municipal')).toBeNull();
  });

  it('is asked of the schools that the plan names', () => {
    const plan = aPlan({ orgs: [{ id: 'first-school', name: '一中', kind: 'school' }] });
    const target = aTarget({ at_least: 2, per: 'school', readings: [of('first-school', 2)] });
    expect(measureShare(target, 'first-school', plan, YEAR, '2020-06-30')).toMatchObject({ met: true });
    expect(measureShare(target, 'first-school', PLAN, YEAR, '2020-06-30')).toBeNull();
  });

  it('is not what each month must meet', () => {
    expect(share({ at_least: 1, per: 'month', allocation: { boluo: 1 } }, 'boluo')).toBeNull();
  });
});
