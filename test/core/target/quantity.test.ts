import { describe, expect, it } from 'vitest';
import { parseQuantity, parseRange } from '../../../src/core/target/quantity.js';

describe('a quantity', () => {
  it.each<[string, string | null, number, string | null]>([
    ['25', null, 25, null],
    ['25所', null, 25, '所'],
    [' ２５ 所 ', null, 25, '所'],
    ['25所', '所', 25, '所'],
    ['25', '所', 25, '所'],
    ['5万', null, 50_000, null],
    ['5万个', null, 50_000, '个'],
    ['2.5万人', null, 25_000, '人'],
    ['2.5万人', '万人', 2.5, '万人'],
    ['1,200人次', null, 1200, '人次'],
    ['50%', null, 50, '%'],
    ['50％', '%', 50, '%'],
    ['50', '%', 50, '%'],
    ['3.5亿元', null, 350_000_000, '元'],
    ['100元/人月', null, 100, '元/人月'],
    ['5‰', null, 5, '‰'],
    ['-3', null, -3, null],
    ['0', null, 0, null],
  ])('%s in %s is %s %s', (text, unit, value, read) => {
    expect(parseQuantity(text, unit)).toEqual({ value, unit: read, points: false });
  });

  it('is a difference of percentages by 百分点', () => {
    expect(parseQuantity('1个百分点', null)).toEqual({ value: 1, unit: '%', points: true });
    expect(parseQuantity('0.5百分点', '%')).toEqual({ value: 0.5, unit: '%', points: true });
    expect(parseQuantity('1个百分点', '所')).toEqual({ refused: 'unit' });
  });

  it.each<[string, string | null, string]>([
    ['', null, 'empty'],
    ['25所以上', null, 'approximate'],
    ['约25所', null, 'approximate'],
    ['二十五所', null, 'chinese_numeral'],
    ['25个', '所', 'unit'],
    ['5万', '万人', 'scale_for_unit'],
    ['1,2', null, 'ambiguous_comma'],
    ['+5', null, 'increment'],
    ['0.48', '%', 'fraction_for_percent'],
    ['12/25', '%', 'malformed'],
    ['50%', '所', 'percent_for_count'],
    ['1e3', null, 'notation'],
    ['2000000000000000', null, 'too_long'],
    ['=', null, 'malformed'],
  ])('%s in %s is refused: %s', (text, unit, refused) => {
    expect(parseQuantity(text, unit)).toEqual({ refused });
  });
});

describe('a range', () => {
  it.each<[string, string | null, number, number, string | null]>([
    ['3-5', null, 3, 5, null],
    ['3—5', null, 3, 5, null],
    ['3——5所', null, 3, 5, '所'],
    ['3至5', '所', 3, 5, '所'],
    ['３～５所', null, 3, 5, '所'],
    ['3所到5所', null, 3, 5, '所'],
    ['80—90%', null, 80, 90, '%'],
    ['3万-5万人', null, 30_000, 50_000, '人'],
    ['3-5万人', '万人', 3, 5, '万人'],
    ['-3--1', null, -3, -1, null],
  ])('%s in %s is %s to %s %s', (text, unit, low, high, read) => {
    const range = parseRange(text, unit);
    if ('refused' in range) throw new Error(range.refused);
    expect([range.low.value, range.high.value, range.high.unit]).toEqual([low, high, read]);
  });

  it.each<[string, string | null, string]>([
    ['3', null, 'range'],
    ['-', null, 'range'],
    ['3-', null, 'range'],
    ['3-5万', null, 'range_scale'],
    ['3所-5个', null, 'unit'],
    ['3-x', null, 'malformed'],
  ])('%s in %s is refused: %s', (text, unit, refused) => {
    expect(parseRange(text, unit)).toEqual({ refused });
  });
});
