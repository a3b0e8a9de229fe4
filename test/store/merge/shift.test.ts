import { expect, it } from 'vitest';
import { shift } from '../../../src/store/merge/shift.js';
import { Unmergeable } from '../../../src/store/merge/unmergeable.js';

it.each([
  ['id: k\n  name: x\n', 0, 'id: k\n  name: x\n'],
  ['id: k\n  name: x\n\n  unit: y\n', 2, 'id: k\n    name: x\n\n    unit: y\n'],
  ['id: k\n    name: x\n', -2, 'id: k\n  name: x\n'],
  ['id: k\n  \n    # x\n # y\n', -4, 'id: k\n  \n# x\n# y\n'],
])('%j by %i', (text, by, shifted) => expect(shift(text, by)).toBe(shifted));

it('does not move a value out of its block', () => {
  expect(() => shift('id: k\n name: x\n', -2)).toThrow(Unmergeable);
  expect(shift('id: k\n  name: x\n', -2)).toBe('id: k\nname: x\n');
});
