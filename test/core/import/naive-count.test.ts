import { describe, expect, it } from 'vitest';
import { naiveCount } from '../../../src/core/import/naive-count.js';

const found = (text: string) => naiveCount(text).map(({ text: words, kind }) => `${kind} ${words}`);

describe('the naive count', () => {
  it('finds numbers, percentages, dates and named documents by their form alone', () => {
    expect(found('6月底前建成泵站3座、管网1,200.5公里，达标率９５％，比上年提高2个百分点。')).toEqual([
      'date 6月',
      'number 3',
      'number 1,200.5',
      'percentage ９５％',
      'percentage 2个百分点',
    ]);
    expect(found('印发《2026年防汛方案》，百分之八十达标，举办两期培训。')).toEqual([
      'title 《2026年防汛方案》',
      'percentage 百分之八十',
      'number 两期',
    ]);
    expect(found('二〇二六年十二月前，第三季度')).toEqual(['date 二〇二六年', 'date 十二月', 'date 第三季度']);
  });

  it('takes what Chinese numerals say in speeches for no number', () => {
    expect(found('一岗双责、三全育人、一校一策、第一书记、统一部署、一体化、十四五')).toEqual([]);
  });
});
