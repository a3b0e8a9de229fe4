import { describe, expect, it } from 'vitest';
import type { TargetValue } from '../../src/core/target/latest-value.js';
import type { Target } from '../../src/core/task.js';
import { boundWords, perWords, valueWords, withUnit } from '../../src/render/bound.js';
import { aTarget, PLAN } from '../core/build.js';
import { en, zh } from './draw.js';

describe('boundWords', () => {
  it.each<[Partial<Target>, string, string]>([
    [{ at_least: 25, unit: '所' }, '不少于 25 所', 'at least 25 所'],
    [{ at_least: 96.5, unit: '%' }, '不低于 96.5%', 'at least 96.5%'],
    [{ at_most: 0, unit: '个' }, '不超过 0 个', 'at most 0 个'],
    [{ equals: 50_000 }, '达到 50,000', 'reach 50,000'],
    [{ between: [12.5, 20], unit: '个' }, '12.5 至 20 个', '12.5 to 20 个'],
    [{ about: 3, unit: '万人' }, '3 万人左右', 'about 3 万人'],
    [{ increase_by: 1200, unit: '个' }, '比基期提高 1,200 个', '1,200 个 above the baseline'],
    [{ increase_by: 1, unit: '%' }, '比基期提高 1 个百分点', '1 percentage point above the baseline'],
    [{ increase_by: 1.5, unit: '%' }, '比基期提高 1.5 个百分点', '1.5 percentage points above the baseline'],
    [{ multiply_by: 2, unit: '所' }, '达到基期的 2 倍', '2 times the baseline'],
    [{ not_below: 'baseline' }, '不低于基期', 'not below the baseline'],
    [{ deliver: 'document' }, '制定出台', 'draw up'],
  ])('%j', (parts, chinese, english) => {
    expect([boundWords(aTarget(parts), zh()), boundWords(aTarget(parts), en())]).toEqual([chinese, english]);
  });
});

describe('withUnit', () => {
  it.each<[number, string | undefined, number | null, string]>([
    [12, '所', null, '12 所'],
    [12, undefined, null, '12'],
    [12, '所\u0007', null, '12 所'],
    [48.123, '%', null, '48.12%'],
    [49.996, '%', 50, '49.996%'],
    [0.123_45, '亿元', null, '0.1235 亿元'],
    [0.999_99, '亿元', 1, '0.99999 亿元'],
  ])('%d in %s beside %s', (value, unit, limit, text) => {
    expect(withUnit(value, aTarget(unit === undefined ? {} : { unit }), limit)).toBe(text);
  });
});

describe('valueWords', () => {
  const value = (parts: Partial<TargetValue>): TargetValue => ({
    value: 48,
    numerator: null,
    denominator: null,
    asOf: '2020-06-30',
    reported: null,
    later: null,
    ...parts,
  });

  it('shows the parts of a ratio', () => {
    const share = aTarget({ at_least: 50, unit: '%' });
    expect(valueWords(value({}), share, zh())).toBe('48%');
    expect(valueWords(value({ numerator: 1200, denominator: 2500 }), share, zh())).toBe('48%（1,200/2,500）');
    expect(valueWords(value({ value: 49.998, numerator: null }), share, en())).toBe('49.998%');
  });

  it('says whether a delivery is done; of an unknown kind, as of an action', () => {
    const words = (done: boolean, target: Target) =>
      [zh(), en()].map((screen) => valueWords(value({ value: done }), target, screen));
    expect(words(true, aTarget({ deliver: 'document' }))).toEqual(['已制定出台', 'done (draw up)']);
    expect(words(false, aTarget({ deliver: 'platform' }))).toEqual(['未上线', 'not done (launch)']);
    expect(words(true, aTarget({}))).toEqual(['已办成', 'done (do)']);
  });
});

it('perWords names who must each meet a target', () => {
  const words = (per: NonNullable<Target['per']>) =>
    [zh(), en()].map((screen) => perWords(aTarget({ per }), PLAN, screen));
  expect(words('county')).toEqual(['各县区逐个达标', 'each county']);
  expect(words('school')).toEqual(['各校逐个达标', 'each school']);
  expect(words('month')).toEqual(['每月达标', 'each month']);
  expect(words('quarter')).toEqual(['每季度达标', 'each quarter']);
  expect(words(['boluo', 'unknown'])).toEqual(['博罗县、unknown 逐个达标', 'each of 博罗县, unknown']);
  expect(perWords(aTarget({}), PLAN, zh())).toBe('');
});
