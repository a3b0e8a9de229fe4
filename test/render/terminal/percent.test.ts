import { expect, it } from 'vitest';
import { numberBeside, percent, shareOf } from '../../../src/render/terminal/number.js';

it.each([
  [0, '0%'],
  [0.0004, '0%'],
  [0.0005, '0.1%'],
  [0.4, '40%'],
  [0.333_333, '33.3%'],
  [0.2845, '28.5%'],
  [0.9994, '99.9%'],
  [0.9996, '99.9%'],
  [1, '100%'],
  [1.2, '120%'],
])('the share %d is %s: it is 100%% only when all is done', (share, text) => expect(percent(share)).toBe(text));

it('a share shows its counts, and a dash if there is nothing to count', () => {
  expect(shareOf({ count: 12, of: 25 })).toBe('48% (12/25)');
  expect(shareOf({ count: 0, of: 3 })).toBe('0% (0/3)');
  expect(shareOf({ count: 0, of: 0 })).toBe('— (0/0)');
});

it('a number beside a limit has at most 12 decimals, and only as many as it needs', () => {
  expect(numberBeside(1 / 3, 0.333)).toBe('0.3333');
  expect(numberBeside(50.000_000_2, 50)).toBe('50.0000002');
  expect(numberBeside(0.000_000_002, 0)).toBe('0.000000002');
  expect(numberBeside(3, 4, 0)).toBe('3');
});
