import { describe, expect, it } from 'vitest';
import { number, numberBeside } from '../../../src/render/terminal/number.js';

describe('numberBeside', () => {
  it.each([
    [49.996, 50, '49.996'],
    [49.96, 50, '49.96'],
    [49.99999, 50, '49.99999'],
    [1.004, 1, '1.004'],
    [1.2349, 1, '1.23'],
    [0.001, 0, '0.001'],
    [50, 50, '50'],
    [49.999_999_999_999, 50, '50'],
    [12_345.678, null, '12,345.68'],
  ])('%d beside %s is %s', (value, limit, text) => expect(numberBeside(value, limit, 2)).toBe(text));
});

it.each([
  [1e15, '1,000,000,000,000,000'],
  [1e21, '1,000,000,000,000,000,000,000'],
  [-1e23, '-99,999,999,999,999,991,611,392'],
  [-0, '0'],
  [-0.00001, '0'],
  [0.000001, '0'],
  [-1234.5, '-1,234.5'],
])('%d is written without an exponent: %s', (value, text) => expect(number(value)).toBe(text));
