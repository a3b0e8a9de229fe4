import { describe, expect, it } from 'vitest';
import { inOrder, keyOrderAt } from '../../../src/core/file/key-order.js';
import { schemaKeysOf } from './schema-refs.js';

const ORDER = ['id', 'title', 'status', 'history'];

describe('the canonical order of keys', () => {
  it.each([
    [
      ['id', 'title', 'history'],
      ['id', 'title', 'history'],
    ],
    [
      ['history', 'id', 'status', 'title'],
      ['id', 'title', 'status', 'history'],
    ],
    [[], []],
  ])('of %j is %j', (keys, expected) => {
    expect(inOrder(keys, ORDER)).toEqual(expected);
  });

  it('keeps a key of a user’s own behind the one that it stood behind', () => {
    expect(inOrder(['x-first', 'status', 'x-a', 'x-b', 'id', 'x-c'], ORDER)).toEqual([
      'x-first',
      'id',
      'x-c',
      'status',
      'x-a',
      'x-b',
    ]);
  });

  it.each(['task', 'plan'] as const)('is that of the schema, of every map: %s', (kind) => {
    const maps = schemaKeysOf(kind).filter(({ keys }) => keys.length > 0);
    expect(maps.length).toBeGreaterThan(5);
    for (const { way, keys } of maps) {
      const path = way
        .split(/\.|(?=\[\])/)
        .filter((step) => step !== '')
        .map((step) => (step === '[]' ? 0 : step));
      // A list of entries of several forms has the keys of all.
      expect(
        keyOrderAt(kind, path).filter((key) => keys.includes(key)),
        way,
      ).toEqual(keys);
      expect(inOrder(keys.toReversed(), keys)).toEqual(keys);
    }
  });

  it('is none where the schema knows no keys', () => {
    const paths: (string | number)[][] = [['x-own'], ['title'], ['targets', 0, 'allocation'], ['constructor']];
    for (const path of paths) {
      expect(keyOrderAt('task', path)).toEqual([]);
    }
  });
});
