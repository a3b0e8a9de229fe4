import { describe, expect, it } from 'vitest';
import { validatePlan, validateTask } from '../../../src/store/read/validate.js';

type Keys = Record<string, unknown>;

const AT = { by: '张三', at: '2020-07-01T09:00:00+08:00' };
const READING: Keys = { as_of: '2020-06-30', value: 1, ...AT };
const EVIDENCE: Keys = { type: 'file', title: '甲', path: 'evidence/a.txt', ...AT };

const task = (parts: Keys = {}): Keys => ({
  id: 1,
  status: 'not_started',
  title: '甲',
  source: { document: 'work-plan', item: 1 },
  ...parts,
});
const target = (parts: Keys) => task({ targets: [{ id: 'a', name: '甲', at_least: 1, ...parts }] });
const reading = (parts: Keys) => target({ readings: [{ ...READING, ...parts }] });
const evidence = (parts: Keys) => task({ evidence: [{ ...EVIDENCE, ...parts }] });
const plan = (parts: Keys = {}): Keys => ({
  format: 1,
  id: 'p',
  title: '甲',
  period: { start: '2020-01-01', end: '2020-12-31' },
  sections: [{ number: 1, id: 'a', title: '甲' }],
  ...parts,
});

/** What is wrong with a record: rule, variant and where. */
function problems(validate: typeof validateTask | typeof validatePlan, record: unknown): string[] {
  const validated = validate('f.yaml', record);
  if ('value' in validated) return [];
  return validated.problems.map(({ rule, variant, place }) => `${rule}/${variant} ${(place.path ?? []).join('.')}`);
}

describe('a mutant of a task for each keyword', () => {
  it.each<[string, unknown, string]>([
    ['type', task({ title: 1 }), 'shape/type title'],
    ['type of a date', task({ due: 2020 }), 'shape/date due'],
    ['required', { ...task(), status: undefined }, 'shape/required '],
    ['additionalProperties, near', task({ tittle: 1 }), 'unknown-key/near tittle'],
    ['additionalProperties, far', task({ 标题: 1 }), 'unknown-key/far 标题'],
    ['a key of an allocation', target({ allocation: { '博罗 县': 1 } }), 'shape/org targets.0.allocation.博罗 县'],
    ['enum', task({ status: 'done' }), 'shape/enum status'],
    ['const', target({ at_least: undefined, not_below: '2019' }), 'shape/enum targets.0.not_below'],
    ['pattern of a date', task({ due: '2020/12/31' }), 'shape/date due'],
    ['pattern of an instant', reading({ at: '2020-07-01 09:00' }), 'shape/instant targets.0.readings.0.at'],
    ['pattern of an id', task({ lead: 'Boluo' }), 'shape/org lead'],
    ['pattern of a line', task({ title: '甲\n乙' }), 'shape/line title'],
    ['pattern of a text', task({ scope: ' \n' }), 'shape/blank scope'],
    ['pattern of a path', evidence({ path: '/etc/passwd' }), 'shape/path evidence.0.path'],
    ['pattern of an address', evidence({ path: undefined, url: 'ftp://x' }), 'shape/url evidence.0.url'],
    ['pattern of a checksum', evidence({ sha256: 'x' }), 'shape/sha256 evidence.0.sha256'],
    [
      'pattern of a period',
      task({ reports: [{ period: '3月', next: '甲', ...AT }] }),
      'shape/report-period reports.0.period',
    ],
    ['minimum', task({ id: 0 }), 'shape/range id'],
    ['maximum', task({ id: 100_000 }), 'shape/range id'],
    ['exclusiveMinimum', task({ weight: 0 }), 'shape/range weight'],
    ['minItems', task({ related: [] }), 'shape/too-few related'],
    ['minProperties', target({ allocation: {} }), 'shape/too-few targets.0.allocation'],
    ['maxItems', target({ at_least: undefined, between: [1, 2, 3] }), 'shape/too-many targets.0.between'],
    ['maxLength', task({ title: '长'.repeat(10_001) }), 'shape/too-long title'],
    ['uniqueItems', task({ related: [2, 3, 2] }), 'shape/doubled related'],
    ['oneOf bounds, none', target({ at_least: undefined }), 'one-bound/none targets.0'],
    ['oneOf bounds, several', target({ deliver: 'event' }), 'one-bound/several targets.0'],
    ['oneOf figures, none', reading({ value: undefined }), 'shape/choice-none targets.0.readings.0'],
    ['oneOf figures, several', reading({ done: true }), 'shape/choice-several targets.0.readings.0'],
    ['anyOf parts of a report', task({ reports: [{ period: '2020-03', ...AT }] }), 'shape/choice-none reports.0'],
    ['anyOf per', target({ per: 'week' }), 'shape/per targets.0.per'],
    ['anyOf pace', target({ pace: [{ by: '2020-06-30' }] }), 'shape/pace targets.0.pace'],
    ['dependencies', reading({ denominator: 1 }), 'shape/required targets.0.readings.0'],
    ['a day that does not exist', task({ due: '2021-02-29' }), 'date-real/undefined due'],
    [
      'an instant on such a day',
      reading({ at: '2020-06-31T00:00:00Z' }),
      'date-real/undefined targets.0.readings.0.at',
    ],
  ])('%s', (_, record, expected) => {
    expect(problems(validateTask, JSON.parse(JSON.stringify(record)))).toEqual([expected]);
  });

  it.each<[string, unknown, string]>([
    ['a target', task({ targets: ['甲'] }), 'shape/type targets.0'],
    ['a target, a list', task({ targets: [['甲']] }), 'shape/type targets.0'],
    ['a reading', target({ readings: [12] }), 'shape/type targets.0.readings.0'],
    ['a report', task({ reports: [null] }), 'shape/type reports.0'],
    ['a piece of evidence', task({ evidence: ['a.txt'] }), 'shape/type evidence.0'],
  ])('%s that is no map', (_, record, expected) => {
    expect(problems(validateTask, record)).toEqual([expected]);
  });

  it('takes the record that they were made of', () => {
    expect(problems(validateTask, reading({}))).toEqual([]);
    expect(problems(validateTask, evidence({}))).toEqual([]);
  });

  it('takes keys that begin with x-, and no inherited ones', () => {
    expect(problems(validateTask, task({ 'x-note': { any: [1] } }))).toEqual([]);
    const own = { date: '2020-02-30', due: '2021-02-29', at: '2020-04-31T09:00:00+08:00' };
    expect(problems(validateTask, task({ 'x-own': own }))).toEqual([]);
    expect(problems(validateTask, target({ 'x-own': [own] }))).toEqual([]);
    expect(problems(validatePlan, plan({ 'x-own': { end: '2020-02-30' } }))).toEqual([]);
    expect(problems(validateTask, JSON.parse('{"__proto__": {"id": 1}}'))).toContain('unknown-key/far __proto__');
  });

  it('tells all that is wrong at once', () => {
    expect(problems(validateTask, {})).toHaveLength(4);
  });
});

describe('a mutant of plan.yaml', () => {
  it.each<[string, unknown, string]>([
    ['format', plan({ format: 2 }), 'shape/enum format'],
    ['code', plan({ orgs: [{ id: 'a', name: '甲', kind: 'county', code: '4413' }] }), 'shape/code orgs.0.code'],
    ['timezone', plan({ timezone: '北京' }), 'shape/timezone timezone'],
    ['period', plan({ period: { start: '2020-01-01', end: '2020-12-32' } }), 'shape/date period.end'],
    ['policy', plan({ policy: { red_gap: 101 } }), 'shape/range policy.red_gap'],
  ])('%s', (_, record, expected) => {
    expect(problems(validatePlan, record)).toEqual([expected]);
  });

  it('takes the record that they were made of', () => {
    expect(problems(validatePlan, plan())).toEqual([]);
  });
});
