import { describe, expect, it } from 'vitest';
import { parseNumeral, toNumeral } from '../../../src/core/text/numeral.js';

const NUMERALS: [number, string][] = [
  [1, '一'],
  [2, '二'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [13, '十三'],
  [19, '十九'],
  [20, '二十'],
  [21, '二十一'],
  [90, '九十'],
  [99, '九十九'],
];

describe('numerals', () => {
  it.each(NUMERALS)('%i is %s', (value, text) => {
    expect(toNumeral(value)).toBe(text);
    expect(parseNumeral(text)).toBe(value);
    expect(parseNumeral(String(value))).toBe(value);
  });

  it('reads back every number up to 99, each in a form of its own', () => {
    const all = Array.from({ length: 99 }, (_, index) => index + 1);
    expect(all.map((value) => parseNumeral(toNumeral(value)))).toEqual(all);
    expect(new Set(all.map(toNumeral)).size).toBe(99);
  });

  it('takes a number in two digits', () => expect(parseNumeral('05')).toBe(5));

  it.each(['', '百', '一百', '一十', '十十', '五板块', '-1', '1.5', '100', 'preschool'])('refuses %j', (text) => {
    expect(parseNumeral(text)).toBeNull();
  });
});
