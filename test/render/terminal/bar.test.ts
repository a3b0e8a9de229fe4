import { expect, it } from 'vitest';
import { bar } from '../../../src/render/terminal/bar.js';
import { linesOf, shown, zh } from '../draw.js';

it.each([
  [0, '▱▱▱▱▱'],
  [0.19, '▱▱▱▱▱'],
  [0.2, '▰▱▱▱▱'],
  [0.6, '▰▰▰▱▱'],
  [0.999, '▰▰▰▰▱'],
  [1, '▰▰▰▰▰'],
  [1.3, '▰▰▰▰▰'],
  [-0.2, '▱▱▱▱▱'],
])('of the share %d is %s', (share, drawn) => expect(bar(share, 5, zh())).toBe(drawn));

it('counts a share that is short only by the error of binary fractions', () => {
  expect(bar(0.1 + 0.2 - 1e-12, 10, zh())).toBe('▰▰▰▱▱▱▱▱▱▱');
});

it('is drawn in ASCII on a terminal without Unicode, and its empty part is dimmed', () => {
  expect(bar(0.5, 4, { ...zh(), unicode: false })).toBe('##..');
  expect(linesOf(bar(0.5, 4, zh(null, true)))).toEqual(['▰▰<dim>▱▱</>']);
  expect(shown(bar(1, 2, zh(null, true)))).toBe('▰▰');
});
