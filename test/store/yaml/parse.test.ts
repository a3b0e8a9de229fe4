import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../src/store/yaml/parse.js';

describe('what is no plan file', () => {
  it.each<[string, string, string[]]>([
    ['an empty file', '', ['empty']],
    ['only a comment', '# nothing\n', ['empty']],
    ['a null', 'null\n', ['not-a-map']],
    ['a list instead of a map', '- id: 1\n', ['not-a-map']],
    ['a text', 'id\n', ['not-a-map']],
    ['two documents', 'id: 1\n---\nid: 2\n', ['documents']],
    ['an alias', 'a: *x\n', ['alias']],
    ['an anchor and its alias', 'a: &x 1\nb: *x\n', ['anchor', 'alias']],
    ['a tag', 'a: !!str 1\n', ['tag']],
    ['a tag of one’s own', 'a: !secret 1\n', ['tag']],
    ['a key twice', 'a: 1\na: 2\n', ['duplicate-key']],
    ['a tab as indent', 'a:\n\tb: 1\n', ['tab']],
    ['uneven indents', 'a:\n  b: 1\n c: 2\n', ['indent']],
    ['an open quote', 'a: "x\n', ['missing-character']],
    ['an open bracket', 'a: [1, 2\n', ['indent']],
    ['a colon in a value', 'a: b: c\n', ['colon']],
    ['a per cent sign in a flow map', 'a: { unit: % }\n', ['quote']],
    ['a backslash in quotes', 'a: "\\q"\n', ['escape']],
    ['text after a quote', 'a: "x" y\n', ['token']],
    ['a colon without a space', 'a:1\nb: 2\n', ['other']],
    ['a full-width colon', 'id：1\ntitle: x\n', ['other']],
    ['a list as a key', '? [a]\n: 1\n', ['other']],
    ['conflict markers', '<<<<<<< a\n', ['conflict-marker']],
    ['deep nesting', '['.repeat(100_000), ['depth']],
    ['more than the parser is given', '\n'.repeat(200_000), ['parts']],
  ])('%s', (_, text, expected) => {
    const parsed = parseRecord('f.yaml', text);
    const problems = 'problems' in parsed ? parsed.problems : [];
    expect(problems.map(({ rule, variant }) => variant ?? rule)).toEqual(expected);
    for (const { place } of problems) {
      expect(place.offset ?? 0).toBeGreaterThanOrEqual(0);
      expect(place.offset ?? 0).toBeLessThanOrEqual(text.length);
    }
  });

  it('does not expand aliases that would explode', () => {
    const levels = Array.from(
      { length: 30 },
      (_, n) => `a${n + 1}: &a${n + 1} [${'*aN,'.repeat(9).replaceAll('N', String(n))}]`,
    );
    const parsed = parseRecord('f.yaml', `a0: &a0 [x]\n${levels.join('\n')}\n`);
    expect('problems' in parsed && new Set(parsed.problems.map(({ variant }) => variant))).toEqual(
      new Set(['anchor', 'alias']),
    );
  });
});

describe('what is read', () => {
  it.each<[string, string, unknown]>([
    ['a date as text', 'a: 2020-01-01\n', { a: '2020-01-01' }],
    ['words of YAML 1.1 as text', 'a: [yes, on, 12:30:45]\n', { a: ['yes', 'on', '12:30:45'] }],
    ['a merge key as a key', '<<: { a: 1 }\n', { '<<': { a: 1 } }],
    ['a number as a key', '1: x\n', { 1: 'x' }],
    ['Windows line ends', 'a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
    ['a document that is marked', '---\na: 1\n...\n', { a: 1 }],
  ])('%s', (_, text, record) => {
    expect(parseRecord('f.yaml', text)).toEqual({ record });
  });

  it('keeps __proto__ an ordinary key', () => {
    const parsed = parseRecord('f.yaml', '__proto__: { polluted: 1 }\n');
    expect('record' in parsed && Object.keys(parsed.record as object)).toEqual(['__proto__']);
    expect('polluted' in {}).toBe(false);
  });
});

it.each([
  ['tags', '!a '.repeat(30_000)],
  ['quotes', '"'.repeat(60_000)],
  ['keys', Array.from({ length: 30_000 }, (_, n) => `k${n}: 1`).join('\n')],
  ['lines', '\n'.repeat(200_000)],
])('comes to an end with many %s', (_, text) => {
  expect(parseRecord('f.yaml', text)).toBeDefined();
});
