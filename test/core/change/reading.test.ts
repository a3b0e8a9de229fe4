import { describe, expect, it } from 'vitest';
import { task as validate } from '#generated/validators';
import { planReading, type ReadingReason, type ReadingWish } from '../../../src/core/change/reading.js';
import type { Reading } from '../../../src/core/task.js';
import { aPlan, aReading, aTarget, aTask, PLAN } from '../build.js';

const NOW = new Date('2020-07-02T01:00:00Z');
const AT = '2020-07-02T09:00:00+08:00';

const TASK = aTask({
  targets: [
    aTarget({ id: 'count', at_least: 25, unit: '所', readings: [aReading('2020-06-30', 12, { note: '含改扩建' })] }),
    aTarget({ id: 'share', at_least: 50, unit: '%', readings: [aReading('2020-06-30', [12, 25])] }),
    aTarget({ id: 'document', deliver: 'document' }),
    aTarget({ id: 'counties', between: [1, 2], unit: '所', per: 'county' }),
    aTarget({ id: 'named', at_least: 1, per: ['boluo'] }),
    aTarget({ id: 'schools', at_least: 1, per: 'school' }),
    aTarget({ id: 'kin', at_least: 9, readings: [aReading('2020-06-30', 1, { org: 'town' })] }),
  ],
});

/** The village belongs to the town, and the town to the county. */
const WITH_KIN = aPlan({
  orgs: [
    ...PLAN.orgs,
    { id: 'town', name: '镇', kind: 'other', parent: 'huidong' },
    { id: 'village', name: '村', kind: 'other', parent: 'town' },
  ],
});

function plan(target: string, amount: string, parts: Partial<ReadingWish> = {}) {
  return planReading({ task: TASK, plan: WITH_KIN, target, amount, by: '张三', now: NOW, ...parts });
}

describe('planReading', () => {
  const common = { by: '张三', at: AT };
  it.each<[string, ReturnType<typeof plan>, Reading]>([
    ['a number as of today', plan('count', '0.0032万'), { as_of: '2020-07-02', value: 32, ...common }],
    [
      'one organisation’s number of another day',
      plan('count', '5', { asOf: '2020-06-30', org: 'boluo', note: ' 初步 ' }),
      { as_of: '2020-06-30', value: 5, org: 'boluo', note: '初步', ...common },
    ],
    ['a ratio', plan('share', '13/25'), { as_of: '2020-07-02', numerator: 13, denominator: 25, ...common }],
    [
      'a ratio with its denominator apart',
      plan('share', '13', { of: '26' }),
      { as_of: '2020-07-02', numerator: 13, denominator: 26, ...common },
    ],
    ['a delivery', plan('document', '已印发'), { as_of: '2020-07-02', done: true, ...common }],
    [
      'a county’s own',
      plan('counties', '1', { org: 'zhongkai' }),
      { as_of: '2020-07-02', value: 1, org: 'zhongkai', ...common },
    ],
    ['what the city says of all schools', plan('schools', '1'), { as_of: '2020-07-02', value: 1, ...common }],
    [
      'a correction of the same day, which is doubtful because it falls',
      plan('count', '11', { asOf: '2020-06-30', note: '重复计算' }),
      { as_of: '2020-06-30', value: 11, confirmed: true, note: '重复计算', ...common },
    ],
    [
      'the same figure of another day',
      plan('count', '12', { note: '含改扩建' }),
      { as_of: '2020-07-02', value: 12, note: '含改扩建', ...common },
    ],
  ])('%s', (_, result, reading) => {
    if ('refused' in result) throw new Error(result.refused.join());
    expect(result.reading).toStrictEqual(reading);
    expect(Object.keys(result.reading)).toEqual(Object.keys(reading));
    const changed = { ...TASK, targets: [{ ...result.target, readings: [result.reading] }] };
    expect(validate(changed), JSON.stringify(validate.errors)).toBe(true);
  });

  it('names the doubts of a reading, and marks it', () => {
    const result = plan('count', '−3', { asOf: '2020-07-03' });
    expect(result).toMatchObject({ reading: { value: -3, confirmed: true } });
    expect('doubts' in result && result.doubts.map(({ id }) => id)).toEqual(['negative', 'future', 'fall']);
  });

  it('is recorded after the last reading of its target', () => {
    const target = aTarget({ at_least: 5, readings: [aReading('2020-06-30', 1, { at: '2020-07-02T09:00:00+08:00' })] });
    const result = plan('target', '2', { task: aTask({ targets: [target] }) });
    expect(result).toMatchObject({ target, reading: { at: '2020-07-02T09:00:01+08:00' } });
  });

  it.each<[string, ReturnType<typeof plan>, ReadingReason[]]>([
    ['an unknown target', plan('none', '1'), ['unknown_target']],
    ['an unknown organisation', plan('count', '1', { org: 'nowhere' }), ['unknown_org']],
    ['a figure of the city where each county must meet it', plan('counties', '1'), ['org_needed']],
    ['a figure of none that must meet it', plan('counties', '1', { org: 'municipal' }), ['org_outside']],
    ['a figure of another than those named', plan('named', '1', { org: 'huidong' }), ['org_outside']],
    ['a value of a unit that belongs to one with readings', plan('kin', '1', { org: 'village' }), ['org_kin']],
    ['a value of a unit that one with readings belongs to', plan('kin', '1', { org: 'huidong' }), ['org_kin']],
    ['a figure that is not understood', plan('count', '十二'), ['chinese_numeral']],
    ['a number for a delivery', plan('document', '1'), ['number_for_delivery']],
    ['what is recorded', plan('count', '12', { asOf: '2020-06-30', note: '含改扩建' }), ['same']],
    ['the ratio that is recorded', plan('share', '12/25', { asOf: '2020-06-30' }), ['same']],
    ['all at once', plan('count', '1,2', { org: 'nowhere' }), ['ambiguous_comma', 'unknown_org']],
    ['all without a target', plan('none', '', { org: 'nowhere' }), ['unknown_target', 'unknown_org']],
  ])('refuses %s', (_, result, refused) => expect(result).toStrictEqual({ refused }));

  it('accepts an old value again that was corrected in between', () => {
    const corrected = { at: '2020-07-01T09:00:00+08:00' };
    const readings = [aReading('2020-06-30', 12), aReading('2020-06-30', 13, corrected)];
    const task = aTask({ targets: [aTarget({ at_least: 25, readings })] });
    expect(plan('target', '12', { task, asOf: '2020-06-30' })).toHaveProperty('reading');
    expect(plan('target', '13', { task, asOf: '2020-06-30' })).toStrictEqual({ refused: ['same'] });
  });
});
