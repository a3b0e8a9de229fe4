import { describe, expect, it } from 'vitest';
import type { DoubtId } from '../../../src/core/doubt/doubt.js';
import { ReadingDoubts } from '../../../src/core/doubt/reading.js';
import type { Reading, Target } from '../../../src/core/task.js';
import { aPlan, aReading, aTarget, aTask, PLAN } from '../build.js';

/** The doubts about the last of some readings. */
function doubtsOf(target: Partial<Target>, ...readings: Reading[]): DoubtId[] {
  const known = new ReadingDoubts(aTask(), aTarget(target), PLAN);
  for (const reading of readings.slice(0, -1)) known.add(reading);
  return known.of(readings.at(-1) as Reading).map(({ id }) => id);
}

const at = (value: number, parts: Partial<Reading> = {}, day = '2020-06-30') => aReading(day, value, parts);
const earlier = (value: number, parts: Partial<Reading> = {}) => at(value, parts, '2020-05-31');

describe('a value by itself', () => {
  it.each<[string, Partial<Target>, number, DoubtId[]]>([
    ['0', { at_least: 25, unit: '所' }, 0, []],
    ['below 0', { at_least: 25, unit: '所' }, -1, ['negative']],
    ['a limit below 0', { at_most: 1, unit: '%' }, -0.5, ['negative']],
    ['a whole value', { at_least: 25, unit: '所' }, 25, []],
    ['a fraction of what is counted in whole', { at_least: 25, unit: '所' }, 25.5, ['fraction']],
    ['a fraction of a limit that is counted in whole', { at_most: 2, unit: '件' }, 0.5, ['fraction']],
    ['a fraction of ten thousands', { about: 5, unit: '万个' }, 2.5, []],
    ['a fraction of a measure', { at_least: 25, unit: '公里' }, 2.5, []],
    ['a fraction without a unit', { at_least: 25 }, 2.5, []],
    ['3 times the target', { at_least: 25, unit: '所' }, 75, []],
    ['above 3 times the target', { at_least: 25, unit: '所' }, 76, ['target']],
    ['above 3 times the target, 20 above it', { at_least: 9, unit: '所' }, 29, ['target']],
    ['above 3 times the target, 19 above it', { at_least: 9, unit: '所' }, 28, []],
    ['20 above the target, 3 times as much', { at_least: 10, unit: '所' }, 30, []],
    ['20 above the target, not 3 times as much', { at_least: 100, unit: '所' }, 120, []],
    ['above 3 times the high end of a range', { between: [3, 10], unit: '所' }, 31, ['target']],
    ['3 times the high end of a range', { between: [3, 10], unit: '所' }, 30, []],
    ['above 3 times what a rise leads to', { increase_by: 10, baseline: { value: 20 } }, 91, ['target']],
    ['a rise without a baseline', { increase_by: 10 }, 1000, []],
    ['a limit', { at_most: 10, unit: '起' }, 1000, []],
    ['a rate', { at_least: 20, unit: '%' }, 95, []],
  ])('%s', (_, target, value, doubts) => expect(doubtsOf(target, at(value))).toEqual(doubts));

  it('judges no value of a delivery, but its day', () => {
    expect(doubtsOf({ deliver: 'document' }, aReading('2020-06-30', true))).toEqual([]);
    expect(doubtsOf({ deliver: 'document' }, aReading('2019-06-30', true))).toEqual(['early']);
  });
});

describe('the day', () => {
  it.each<[string, Partial<Reading>, DoubtId[]]>([
    ['the first of the period', { as_of: '2020-01-01' }, []],
    ['the day before', { as_of: '2019-12-31' }, ['early']],
    ['the day of recording', { as_of: '2020-07-01', at: '2020-07-01T00:00:00+08:00' }, []],
    ['the day after', { as_of: '2020-07-02', at: '2020-07-01T23:59:59+08:00' }, ['future']],
  ])('%s', (_, parts, doubts) => expect(doubtsOf({ at_least: 25 }, at(5, parts))).toEqual(doubts));

  it('may be before the period in a task that began earlier', () => {
    const known = new ReadingDoubts(aTask({ start: '2019-09-01' }), aTarget({ at_least: 5 }), PLAN);
    expect(known.of(at(1, {}, '2019-12-31'))).toEqual([]);
    expect(known.of(at(1, {}, '2019-08-31'))).toHaveLength(1);
  });
});

describe('a unit', () => {
  const shared: Partial<Target> = { at_least: 25, unit: '所', allocation: { boluo: 3, huidong: 7 } };
  it.each<[string, Partial<Target>, Partial<Reading>, number, DoubtId[]]>([
    ['above 3 times its share, 20 above it', shared, { org: 'boluo' }, 23, ['share']],
    ['above 3 times its share, 19 above it', shared, { org: 'boluo' }, 22, []],
    ['3 times its share, or less', shared, { org: 'huidong' }, 21, []],
    ['without a share, above 3 times the target', shared, { org: 'zhongkai' }, 76, ['target']],
    ['without a share, not above it', shared, { org: 'zhongkai' }, 75, []],
    ['what each must meet', { at_least: 3, per: ['boluo'] }, { org: 'boluo' }, 30, ['target']],
    ['a share in per cent', { at_least: 3, unit: '%', allocation: { boluo: 3 } }, { org: 'boluo' }, 90, []],
  ])('%s', (_, target, parts, value, doubts) => expect(doubtsOf(target, at(value, parts))).toEqual(doubts));

  it('names the share and the unit', () => {
    const [first] = new ReadingDoubts(aTask(), aTarget(shared), PLAN).of(at(1000, { org: 'boluo' }));
    expect(first).toEqual({ id: 'share', args: { name: '目标', value: '1,000 所', share: '3 所', org: '博罗县' } });
  });
});

describe('the readings before', () => {
  const target: Partial<Target> = { at_least: 1000, unit: '人次' };
  it.each<[string, Partial<Target>, Reading[], DoubtId[]]>([
    ['10 times the last', target, [earlier(12), at(120)], []],
    ['above 10 times the last', target, [earlier(12), at(121)], ['last']],
    ['above 10 times the last, 20 above it', target, [earlier(2), at(22)], ['last']],
    ['above 10 times the last, 19 above it', target, [earlier(2), at(21)], []],
    ['20 above the last, not 10 times as much', target, [earlier(100), at(120)], []],
    ['above 10 times a rate', { at_least: 50, unit: '%' }, [earlier(2), at(48)], []],
    ['above 10 times a limit', { at_most: 1000, unit: '起' }, [earlier(2), at(48)], []],
    ['another unit’s', target, [earlier(2, { org: 'boluo' }), at(48, { org: 'huidong' })], []],
    ['as much as the last', target, [earlier(12), at(12)], []],
    ['below the last', target, [earlier(12), at(11)], ['fall']],
    ['below the last of the same day', target, [at(12), at(11)], ['fall']],
    ['a rate that falls', { at_least: 50, unit: '%' }, [earlier(48), at(40)], []],
    ['a limit that falls', { at_most: 10, unit: '起' }, [earlier(12), at(11)], []],
    ['a delivery undone', { deliver: 'facility' }, [aReading('2020-05-31', true), aReading('2020-06-30', false)], []],
    ['below another unit’s', target, [earlier(12, { org: 'boluo' }), at(11, { org: 'huidong' })], []],
    ['an earlier day with less', target, [at(12), earlier(11)], []],
    ['an earlier day with more', target, [at(12), earlier(13)], ['later']],
    ['an earlier day whose later day was put right', target, [at(12), at(20), earlier(13)], []],
    ['another month of what each month must meet', { at_least: 1, per: 'month' }, [earlier(3), at(1)], []],
    ['the same month of it', { at_least: 1, per: 'month' }, [at(3), at(1)], ['fall']],
  ])('%s', (_, parts, readings, doubts) => expect(doubtsOf(parts, ...readings)).toEqual(doubts));
});

describe('the city and its units', () => {
  const shared: Partial<Target> = { at_least: 25, unit: '所', allocation: { boluo: 12, huidong: 13, zhongkai: 0 } };
  const boluo = (value: number, day?: string) => at(value, { org: 'boluo' }, day);
  const huidong = (value: number, day?: string) => at(value, { org: 'huidong' }, day);
  it.each<[string, Partial<Target>, Reading[], DoubtId[]]>([
    ['all reported, 5 % more', shared, [boluo(10), huidong(10), at(21)], []],
    ['all reported, more than 5 % more', shared, [boluo(10), huidong(10), at(22)], ['city']],
    ['all reported, 5 % less', shared, [boluo(10), huidong(10), at(19)], []],
    ['all reported, more than 5 % less', shared, [boluo(10), huidong(10), at(18)], ['city']],
    ['one of two reported, less', shared, [boluo(5), at(24)], []],
    ['one of two reported, more', shared, [boluo(12), at(10)], ['city']],
    ['none reported by that day', shared, [boluo(10), huidong(10), earlier(5)], []],
    ['a rate', { at_least: 50, unit: '%' }, [boluo(40), huidong(60), at(99)], []],
    ['what each must meet', { at_least: 2, per: ['boluo', 'huidong'] }, [boluo(1), huidong(1)], []],
    ['a unit that makes the sum another', shared, [boluo(10), at(24), huidong(10)], ['sum']],
    ['a unit that makes the sum the same', shared, [boluo(10), at(24), huidong(14)], []],
    ['a unit with more than the city', shared, [at(4), boluo(10)], ['sum']],
    ['a unit that grew since', shared, [earlier(4), boluo(10)], []],
    ['all units later, with less', shared, [earlier(24), boluo(10), huidong(10)], ['sum']],
    ['all units later, with more', shared, [earlier(4), boluo(10), huidong(10)], []],
    ['one unit later, with less', shared, [earlier(24), boluo(10)], []],
  ])('%s', (_, parts, readings, doubts) => expect(doubtsOf(parts, ...readings)).toEqual(doubts));

  it('compares counties and zones where there are no shares', () => {
    const target: Partial<Target> = { at_least: 25, unit: '所' };
    expect(doubtsOf(target, boluo(10), huidong(10), at(22))).toEqual([]);
    expect(doubtsOf(target, boluo(10), huidong(10), at(1, { org: 'zhongkai' }), at(24))).toEqual(['city']);
  });

  it('knows the tolerance of the plan, and says what it compares', () => {
    const plan = aPlan({ policy: { about_tolerance: 20 } });
    const known = new ReadingDoubts(aTask(), aTarget(shared), plan);
    for (const reading of [boluo(10), huidong(10)]) known.add(reading);
    expect(known.of(at(24))).toEqual([]);
    expect(known.of(at(25))).toEqual([
      { id: 'city', args: { name: '目标', value: '25 所', sum: '20 所', count: 2, of: 2, tolerance: 20 } },
    ]);
  });

  it('tells a difference that is no doubt', () => {
    const known = new ReadingDoubts(aTask(), aTarget(shared), PLAN);
    known.add(boluo(5));
    expect(known.differenceWith(at(26))).toEqual({
      city: 26,
      date: '2020-06-30',
      sum: 5,
      count: 1,
      of: 2,
      isDoubtful: false,
    });
    expect(known.differenceWith(at(5))).toBeNull();
  });
});
