import { expect, it } from 'vitest';
import { pick, pickAny } from '../../../src/store/merge/pick.js';

it.each<[string | null, string, string, string | null]>([
  ['a', 'a', 'a', 'a'],
  ['a', 'b', 'a', 'b'],
  ['a', 'a', 'b', 'b'],
  ['a', 'b', 'b', 'b'],
  [null, 'b', 'b', 'b'],
  ['a', 'b', 'c', null],
  [null, 'b', 'c', null],
])('of %s, %s and %s the changed one is %s', (base, ours, theirs, picked) => {
  expect(pick(base, ours, theirs)).toBe(picked);
  expect(pickAny(base, ours, theirs)).toBe(picked ?? 'b');
  expect(pickAny(base, theirs, ours)).toBe(picked ?? 'b');
});
