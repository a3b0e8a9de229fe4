import { expect, it } from 'vitest';
import { serialOf } from '../../../src/core/sheet/serial-day.js';

it('counts days as Excel does, which takes 1900 for a leap year', () => {
  expect(serialOf('2020-11-30')).toBe(44165);
  expect(serialOf('1900-03-01')).toBe(61);
  expect(serialOf('1900-02-28')).toBe(59);
  expect(serialOf('1900-01-01')).toBe(1);
});
