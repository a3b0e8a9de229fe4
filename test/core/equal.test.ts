import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, isEqual } from '../../src/core/equal.js';

describe('two values', () => {
  it.each<[string, unknown, unknown, boolean]>([
    ['maps in another order of keys', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }, true],
    ['lists in another order', [1, 2], [2, 1], false],
    ['a list and its beginning', [1, 2], [1], false],
    ['a missing key and undefined', { a: 1 }, { a: 1, b: undefined }, true],
    ['a missing key and null', { a: 1 }, { a: 1, b: null }, false],
    ['a list and a map of its indices', ['a'], { 0: 'a' }, false],
    ['0 and -0', 0, -0, true],
    ['no number twice', Number.NaN, Number.NaN, true],
    ['no number and nothing', Number.NaN, null, false],
    ['a number and its text', 1, '1', false],
    ['a key that every object inherits', { constructor: {} }, {}, false],
    ['a key that is the prototype’s', JSON.parse('{"__proto__":{}}'), {}, false],
  ])('%s', (_, a, b, equal) => {
    expect([isEqual(a, b), isEqual(b, a), canonicalText(a) === canonicalText(b)]).toEqual([equal, equal, equal]);
  });

  it('say the same where their texts do', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (a, b) => {
        expect(isEqual(a, b)).toBe(canonicalText(a) === canonicalText(b));
        expect(isEqual(a, JSON.parse(canonicalText(a)))).toBe(true);
      }),
    );
  });
});
