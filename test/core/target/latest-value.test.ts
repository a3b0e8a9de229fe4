import { describe, expect, it } from 'vitest';
import { recorded } from '../../../src/core/file/counting.js';
import { cityValue, valueOfReading } from '../../../src/core/target/latest-value.js';
import { newestByOrg, readingsBy } from '../../../src/core/target/readings.js';
import type { Reading, Target } from '../../../src/core/task.js';
import { aPlan, aReading, aTarget, PLAN } from '../build.js';

const count = (...readings: Reading[]) => aTarget({ at_least: 25, unit: '所', readings });
const ratio = (...readings: Reading[]) => aTarget({ at_least: 50, unit: '%', readings });
const org = (id: string, parts: Partial<Reading> = {}): Partial<Reading> => ({ org: id, ...parts });
const END = '2020-12-31';

const valueIn = (target: Target, asOf = END) => cityValue(target, PLAN, asOf)?.value ?? null;

describe('readingsBy', () => {
  it('looks at as_of alone, the day itself included, and goes from old to new', () => {
    const target = count(
      aReading('2020-09-30', 20),
      aReading('2020-06-30', 12, { at: '2020-12-01T09:00:00+08:00' }),
      aReading('2020-10-01', 21),
    );
    expect(readingsBy(target, '2020-09-30').map((reading) => reading.value)).toEqual([12, 20]);
    expect(readingsBy(aTarget({ at_least: 1 }), END)).toEqual([]);
  });

  it('leaves the file’s own order alone', () => {
    const target = count(aReading('2020-09-30', 20), aReading('2020-06-30', 12));
    readingsBy(target, END);
    expect(recorded(target.readings).map((reading) => reading.value)).toEqual([20, 12]);
  });
});

describe('newestByOrg', () => {
  it('keeps the last of each organisation and of the city', () => {
    const newest = newestByOrg([
      aReading('2020-06-30', 1, org('boluo')),
      aReading('2020-06-30', 9),
      aReading('2020-09-30', 2, org('boluo')),
    ]);
    expect([...newest].map(([id, reading]) => [id, reading.value])).toEqual([
      ['boluo', 2],
      [null, 9],
    ]);
  });
});

describe('valueOfReading', () => {
  it('a percentage is the ratio × 100, any other unit the plain ratio', () => {
    expect(valueOfReading(ratio(), aReading('2020-06-30', [1, 4]))).toEqual({
      value: 25,
      asOf: '2020-06-30',
      numerator: 1,
      denominator: 4,
      reported: null,
      later: null,
    });
    expect(valueOfReading(count(), aReading('2020-06-30', [1, 4]))?.value).toBe(0.25);
  });

  it('is null where the reading is of another sort than the target', () => {
    expect(valueOfReading(count(), aReading('2020-06-30', true))).toBeNull();
    expect(valueOfReading(aTarget({ deliver: 'document' }), aReading('2020-06-30', 1))).toBeNull();
  });

  it('zero and not done are values', () => {
    expect(valueOfReading(count(), aReading('2020-06-30', 0))?.value).toBe(0);
    expect(valueOfReading(aTarget({ deliver: 'document' }), aReading('2020-06-30', false))?.value).toBe(false);
  });
});

describe('cityValue: the newest reading', () => {
  it('is none where nobody reported, never zero', () => {
    expect(cityValue(count(), PLAN, END)).toBeNull();
    expect(cityValue(count(aReading('2020-06-30', 12)), PLAN, '2020-06-29')).toBeNull();
  });

  it('has the greatest as_of, wherever it stands in the file', () => {
    expect(valueIn(count(aReading('2020-09-30', 20), aReading('2020-06-30', 12)))).toBe(20);
  });

  it('may fall back', () => {
    const target = count(aReading('2020-06-30', 26), aReading('2020-09-30', 24));
    expect(valueIn(target, '2020-06-30')).toBe(26);
    expect(valueIn(target)).toBe(24);
  });

  const first = aReading('2020-06-30', 12, { at: '2020-07-02T09:00:00+08:00', by: '张三' });
  it.each<[string, Reading]>([
    ['recorded later', { ...first, value: 11, at: '2020-07-03T09:00:00+08:00' }],
    ['of a recorder later in the order of text', { ...first, value: 11, by: '李四' }],
    ['of a greater value', { ...first, value: 13 }],
  ])('of one as_of is the one %s, in either order of the file', (_, newer) => {
    expect(valueIn(count(first, newer))).toBe(newer.value);
    expect(valueIn(count(newer, first))).toBe(newer.value);
  });
});

describe('a reading of another sort than the target', () => {
  it('hides no value that was reported', () => {
    expect(valueIn(count(aReading('2020-06-30', 12), aReading('2020-09-30', true)))).toBe(12);
    const delivery = aTarget({
      deliver: 'document',
      readings: [aReading('2020-06-30', true), aReading('2020-09-30', 0)],
    });
    expect(valueIn(delivery)).toBe(true);
  });

  it('counts for no organisation', () => {
    const target = count(aReading('2020-06-30', 5, org('boluo')), aReading('2020-09-30', true, org('boluo')));
    expect(cityValue(target, PLAN, END)).toMatchObject({ value: 5, reported: { count: 1, of: 3 } });
  });
});

describe('cityValue: the city and its organisations', () => {
  const boluo = aReading('2020-06-30', 5, org('boluo'));
  const huidong = aReading('2020-09-30', 6, org('huidong'));

  it('sums the newest of each, with k of n reported', () => {
    const target = count(aReading('2020-03-31', 2, org('boluo')), boluo, huidong);
    expect(cityValue(target, PLAN, END)).toEqual({
      value: 11,
      asOf: '2020-09-30',
      numerator: null,
      denominator: null,
      reported: { count: 2, of: 3 },
      later: null,
    });
    expect(valueIn(target, '2020-06-29')).toBe(2);
  });

  it.each([
    ['an equal as_of', '2020-09-30', 9],
    ['a later as_of', '2020-10-31', 9],
    ['an earlier as_of, while one of the three has a later one', '2020-09-29', 9],
  ])('the city’s own at %s', (_, asOf, value) => {
    const target = count(boluo, huidong, aReading(asOf, 9, { at: '2020-01-01T09:00:00+08:00' }));
    expect(valueIn(target)).toBe(value);
  });

  const zhongkai = (day: string) => aReading(day, 7, org('zhongkai'));

  it('an older value of the city stands until every county has a later one; until then k of n is said', () => {
    const city = aReading('2020-05-31', 30);
    const later = (target: Target) => {
      const value = cityValue(target, PLAN, END);
      return [value?.value, value?.asOf, value?.later, value?.reported];
    };
    const two = { count: 2, of: 3 };
    expect(later(count(city, boluo, huidong))).toEqual([30, '2020-05-31', two, null]);
    // On the same day is not later.
    expect(later(count(city, boluo, huidong, zhongkai('2020-05-31')))).toEqual([30, '2020-05-31', two, null]);
    const three = { count: 3, of: 3 };
    expect(later(count(city, boluo, huidong, zhongkai('2020-06-01')))).toEqual([18, '2020-09-30', null, three]);
  });

  it('asks the holders of shares, where there are shares; a share of 0 owes nothing', () => {
    const city = aReading('2020-05-31', 30);
    const allocation = { boluo: 5, huidong: 6, zhongkai: 0 };
    expect(cityValue({ ...count(city, boluo), allocation }, PLAN, END)).toMatchObject({
      value: 30,
      later: { count: 1, of: 2 },
    });
    expect(cityValue({ ...count(city, boluo, huidong), allocation }, PLAN, END)).toMatchObject({
      value: 11,
      reported: { count: 2, of: 2 },
    });
  });

  it('a later value of a unit that need not report does not replace the city’s', () => {
    const office = aReading('2020-09-30', 1, org('municipal'));
    const target = count(aReading('2020-05-31', 30), office);
    expect(cityValue(target, PLAN, END)).toMatchObject({ value: 30, later: null });
    expect(cityValue(target, aPlan({ orgs: [] }), END)).toMatchObject({ value: 30, later: { count: 1, of: 1 } });
  });

  it('the city’s own is not “put together”', () => {
    expect(cityValue(count(boluo, aReading('2020-06-30', 9)), PLAN, END)?.reported).toBeNull();
  });

  it.each([
    ['the allocation', { boluo: 5, huidong: 6 }, { count: 2, of: 2 }],
    ['the allocation and who else reported', { boluo: 5 }, { count: 2, of: 2 }],
    ['an allocation of which one did not report', { boluo: 5, huidong: 6, zhongkai: 1 }, { count: 2, of: 3 }],
  ])('n comes from %s', (_, allocation, reported) => {
    expect(cityValue({ ...count(boluo, huidong), allocation }, PLAN, END)?.reported).toEqual(reported);
  });

  it('without allocation and counties n is those that reported', () => {
    expect(cityValue(count(boluo), aPlan({ orgs: [] }), END)?.reported).toEqual({ count: 1, of: 1 });
  });
});

describe('cityValue: ratios', () => {
  const boluo = aReading('2020-06-30', [1, 50], org('boluo'));
  const huidong = aReading('2020-06-30', [5, 950], org('huidong'));

  it('are recomputed from numerators and denominators, never averaged', () => {
    const value = cityValue(ratio(boluo, huidong), PLAN, END);
    expect(value).toMatchObject({ numerator: 6, denominator: 1000, reported: { count: 2, of: 3 } });
    expect(value?.value).toBeCloseTo(0.6, 12);
  });

  it('are no data where an organisation reported only its percentage', () => {
    expect(cityValue(ratio(boluo, aReading('2020-06-30', 40, org('huidong'))), PLAN, END)).toBeNull();
    expect(cityValue(ratio(aReading('2020-06-30', 40, org('huidong'))), PLAN, END)).toBeNull();
  });

  const all = (value: number | [number, number]) =>
    ['boluo', 'huidong', 'zhongkai'].map((id) => aReading('2020-06-30', value, org(id)));
  const january = aReading('2020-01-31', 90);

  it('the city’s 90 % of January stands beside bare percentages, however many there are', () => {
    expect(cityValue(ratio(january, ...all(10)), PLAN, END)).toMatchObject({
      value: 90,
      asOf: '2020-01-31',
      later: { count: 3, of: 3 },
    });
  });

  it('the city’s 90 % of January gives way to numerators and denominators of all, not of some', () => {
    const target = ratio(january, ...all([1, 10]));
    expect(cityValue(target, PLAN, END)).toMatchObject({ value: 10, numerator: 3, denominator: 30, later: null });
    expect(cityValue(ratio(january, ...all([1, 10]).slice(1)), PLAN, END)).toMatchObject({
      value: 90,
      later: { count: 2, of: 3 },
    });
    const mixed = ratio(january, ...all([1, 10]).slice(1), aReading('2020-06-30', 10, org('boluo')));
    expect(cityValue(mixed, PLAN, END)).toMatchObject({ value: 90, later: { count: 3, of: 3 } });
  });
});

describe('cityValue: deliveries', () => {
  const delivery = (...readings: Reading[]) =>
    aTarget({ deliver: 'event', allocation: { boluo: 1, huidong: 1 }, readings });
  const boluo = aReading('2020-06-30', true, org('boluo'));

  it('of organisations are done when each has delivered', () => {
    expect(cityValue(delivery(boluo), PLAN, END)).toMatchObject({ value: false, reported: { count: 1, of: 2 } });
    expect(valueIn(delivery(boluo, aReading('2020-06-30', false, org('huidong'))))).toBe(false);
    expect(valueIn(delivery(boluo, aReading('2020-06-30', true, org('huidong'))))).toBe(true);
  });

  it('may be taken back', () => {
    expect(valueIn(delivery(aReading('2020-06-30', true), aReading('2020-09-30', false)))).toBe(false);
  });
});
