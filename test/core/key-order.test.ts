import { describe, expect, it } from 'vitest';
import { inOrder, KEY_ORDER } from '../../src/core/key-order.js';

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

  it('is that of the schema', () => {
    expect(inOrder(KEY_ORDER.task.toReversed(), KEY_ORDER.task)).toEqual(KEY_ORDER.task);
  });
});
