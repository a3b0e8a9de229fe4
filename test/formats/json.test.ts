import { expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.js';
import { findJson } from '../../src/formats/find-json.js';
import { findingJson, toJson } from '../../src/formats/json.js';

const FINDING: Finding = {
  rule: 'unknown-key',
  variant: null,
  level: 'error',
  file: 'a.yaml',
  line: 3,
  column: 5,
  endLine: 3,
  endColumn: 9,
  source: '    leed: x',
  fixable: false,
  args: { key: 'leed' },
};

it('a command says its version, kind and day first, and what it left out last', () => {
  const text = toJson('list', '2020-11-30', [FINDING], { of: 1 });
  expect(Object.keys(JSON.parse(text))).toEqual(['schemaVersion', 'kind', 'asOf', 'of', 'leftOut']);
  expect(JSON.parse(text)).toMatchObject({ schemaVersion: 2, kind: 'list', asOf: '2020-11-30', of: 1 });
  expect(toJson('rules', null, [], {})).toBe(
    '{\n  "schemaVersion": 2,\n  "kind": "rules",\n  "asOf": null,\n  "leftOut": []\n}\n',
  );
});

it('numbers have no error of binary fractions, wherever they stand', () => {
  const body = { gap: 0.1 + 0.2, list: [{ gap: 79.99999999999972 }], text: '0.30000000000000004' };
  expect(JSON.parse(toJson('x', null, [], body))).toMatchObject({
    gap: 0.3,
    list: [{ gap: 80 }],
    text: '0.30000000000000004',
  });
});

it.each([
  '1234567890123456',
  '12345678901.25',
  '0.00001234567890125',
])('a value of a reading keeps its digits: %s', (digits) => {
  expect(JSON.parse(toJson('x', null, [], { value: Number(digits) }))).toMatchObject({ value: Number(digits) });
});

it('a finding has its place and its arguments, but no words', () => {
  const { source: _source, ...told } = FINDING;
  expect(findingJson(FINDING)).toEqual({ ...told, url: 'urn:plan-ledger:rule:unknown-key' });
});

it('where a text was found', () => {
  const hits = [{ task: 1, field: 'title', text: '园' }];
  expect(findJson({ people: [], units: [], text: '园', hits, tasks: 1 })).toEqual({
    text: '园',
    people: [],
    units: [],
    hits,
  });
});
