import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/core/canonical-text.js';
import { isEqual } from '../../src/core/equal.js';
import { MAX_DEPTH } from '../../src/store/yaml/max-depth.js';

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
    ['numbers beyond all numbers', [Number.POSITIVE_INFINITY], [Number.NEGATIVE_INFINITY], false],
    ['a number beyond all numbers and a large one', Number.POSITIVE_INFINITY, 1e22, false],
    ['no number and a large one', Number.NaN, 1e21, false],
    ['a key that every object inherits', { constructor: {} }, {}, false],
    ['the same value of such a key', { constructor: { a: 1 } }, { constructor: { a: 1 } }, true],
    ['a key that JSON asks for', { toJSON: 'a' }, { toJSON: 'b' }, false],
    ['a key that is the prototype’s', JSON.parse('{"__proto__":{}}'), {}, false],
    ['two values of such a key', JSON.parse('{"__proto__":{"a":1}}'), JSON.parse('{"__proto__":{"a":2}}'), false],
    ['the same value of such a key', JSON.parse('{"__proto__":{"a":1}}'), JSON.parse('{"__proto__":{"a":1}}'), true],
    ['a map without a prototype', Object.assign(Object.create(null), { a: 1 }), { a: 1 }, true],
  ])('%s', (_, a, b, equal) => {
    expect([isEqual(a, b), isEqual(b, a), canonicalText(a) === canonicalText(b)]).toEqual([equal, equal, equal]);
  });

  it('have equal texts in any order of keys, however many there are and however deep', () => {
    const keys = Array.from({ length: 5000 }, (_, index) => `${index % 2 ? 'Ä' : '键'}${(index * 7919) % 5000}`);
    const nested = (names: readonly string[]) => {
      let value: unknown = Object.fromEntries(names.map((name) => [name, { [name]: 0 }]));
      for (let depth = 0; depth < MAX_DEPTH; depth++) value = { list: [value] };
      return value;
    };
    const [one, other] = [nested(keys), nested(keys.toReversed())];
    expect(isEqual(one, other)).toBe(true);
    expect(canonicalText(one) === canonicalText(other)).toBe(true);
    expect(canonicalText(one) === canonicalText(nested(keys.slice(1)))).toBe(false);
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
