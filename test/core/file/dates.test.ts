import { describe, expect, it } from 'vitest';
import { datesOf } from '../../../src/core/file/dates.js';
import { PLAN, TASK } from '../../rules/key-plan.js';
import { schemaKeysOf } from './schema-refs.js';

const wayOf = (path: readonly (string | number)[]) =>
  path.reduce<string>(
    (way, step) => (typeof step === 'number' ? `${way}[]` : way === '' ? step : `${way}.${step}`),
    '',
  );

describe('the dates of a file', () => {
  it.each([
    ['task', TASK],
    ['plan', PLAN],
  ] as const)('are what the schema calls a date or an instant: %s', (kind, record) => {
    const dated = schemaKeysOf(kind).filter(({ ref }) => /\/(date|instant)$/.test(ref));
    const found = new Set(datesOf(kind, record).map(({ path }) => wayOf(path)));
    expect([...found].sort()).toEqual([...new Set(dated.map(({ way }) => way))].sort());
  });

  it('stand in the order of the schema, however the file is written', () => {
    const task = { due: '2020-12-31', start: '2020-01-01' };
    expect(datesOf('task', task)).toEqual([
      { path: ['start'], value: '2020-01-01' },
      { path: ['due'], value: '2020-12-31' },
    ]);
  });

  it('are none of the texts in a user’s own keys, nor a text that only looks like one', () => {
    const own = { date: '2020-02-30', due: '2020-02-30', readings: [{ as_of: '2020-02-30' }] };
    const target = { id: 'a', name: '2020-02-30', 'x-own': own };
    expect(datesOf('task', { title: '2020-02-30', 'x-own': own, targets: [target] })).toEqual([]);
    expect(datesOf('plan', { 'x-own': own, 'x-end': '2020-02-30' })).toEqual([]);
  });
});
