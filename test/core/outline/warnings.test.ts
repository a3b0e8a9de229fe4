import { describe, expect, it } from 'vitest';
import type { OutlineWarning } from '../../../src/core/outline/outline.js';
import { readOutline } from '../../../src/core/outline/read-outline.js';
import { textDocument } from './text-document.js';

function warned(text: string): readonly OutlineWarning[] {
  return readOutline(textDocument(text), {}).warnings;
}

const BODY = '组织各校对照标准逐项自查，汇总问题后分期整改，学期末将结果报局办公室';

describe('what a person should look at', () => {
  it('is nothing where numbers run on, or start again', () => {
    expect(warned('一、甲\n1.做一。\n2.做二。\n二、乙\n3.做三。\n4.做四。')).toEqual([]);
    expect(warned('一、甲\n1.做一。\n2.做二。\n二、乙\n1.做三。\n2.做四。')).toEqual([]);
  });

  it('a number that stands twice, with both places', () => {
    expect(warned('一、甲\n1.做一。\n2.做二。\n2.做三。\n3.做四。')).toEqual([
      { why: 'number_twice', number: '2', places: [3, 4] },
    ]);
  });

  it('a gap, also between sections', () => {
    expect(warned('一、甲\n1.做一。\n3.做三。')).toEqual([{ why: 'number_missing', after: '1', place: 3 }]);
    expect(warned('一、甲\n1.做一。\n2.做二。\n二、乙\n5.做五。')).toEqual([
      { why: 'number_missing', after: '2', place: 5 },
    ]);
    expect(warned('一、甲\n1.做一。\n三、丙\n2.做二。')).toEqual([{ why: 'number_missing', after: '一', place: 3 }]);
  });

  it('a number that goes back, which is no gap', () => {
    expect(warned('一、甲\n1.做一。\n3.做三。\n2.做二。\n4.做四。')).toEqual([
      { why: 'out_of_order', number: '2', place: 4 },
    ]);
  });

  it('no numbers at all', () => {
    expect(warned(`学校工作\n${BODY}。\n${BODY}。`)).toEqual([{ why: 'no_numbers' }]);
  });

  it('items with several paragraphs, which may have lost their numbers', () => {
    expect(warned(`一、甲\n${BODY}。\n${BODY}。\n${BODY}。\n二、乙\n${BODY}。`)).toContainEqual({
      why: 'numbers_lost',
      places: [1],
    });
  });

  it('a section that holds all items', () => {
    const text = '一、甲\n1.做一。\n2.做二。\n3.做三。\n4.做四。\n5.做五。\n二、保障措施\n做好。\n三、有关要求\n做好。';
    expect(warned(text)).toEqual([{ why: 'one_section_holds_all' }]);
  });

  it('the numbers of a regulation', () => {
    expect(warned('第一条 为了管理。\n第二条 学校应当。\n第三条 本办法自公布之日起施行。')).toContainEqual({
      why: 'no_plan',
    });
    expect(warned('1.1.1 范围\n1.1.2 术语\n1.1.3 要求')).toContainEqual({ why: 'no_plan' });
  });

  it('traditional characters, which are read all the same', () => {
    const outline = readOutline(
      textDocument(
        '某市教育局2031年工作要點\n各縣（區）教育局：\n一、總體要求\n堅持穩中求進。\n二、學位\n1.新建學校3所。',
      ),
      {},
    );
    expect(outline.warnings).toContainEqual({ why: 'traditional_characters' });
    expect(outline.parts.map(({ role }) => role)).toEqual(['title', 'addressee', 'preamble', 'items']);
  });
});
