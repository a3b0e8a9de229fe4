import { describe, expect, it } from 'vitest';
import type { OutlineChoices } from '../../../src/core/outline/outline.js';
import { readOutline } from '../../../src/core/outline/read-outline.js';
import { keptLetters, lettersOf, picture, textDocument } from './text-document.js';

const BODY = '组织各校对照标准逐项自查，汇总问题后分期整改，学期末将结果报局办公室，并向社会公布';
const PLAN = `某市教育局2031年工作要点
一、总体要求
坚持稳中求进。
二、学位
（一）新建学校3所。${BODY}。${BODY}。
1.选址。
2.动工。
（二）扩建学校5所。${BODY}。${BODY}。
三、师资
（一）招聘教师90名。${BODY}。${BODY}。
四、组织实施
（一）加强领导。${BODY}。
附件1
2031年实事清单
一、新增车位500个。${BODY}。
二、新增路灯90盏。${BODY}。`;

function pictured(choices: OutlineChoices, text = PLAN): string[] {
  const document = textDocument(text);
  const outline = readOutline(document, choices);
  expect(keptLetters(outline)).toBe(lettersOf(document));
  return picture(outline).filter((line) => /^(items|left_out| )/.test(line));
}

describe('what a person says of the structure', () => {
  it('nothing: it is found', () => {
    expect(pictured({})).toEqual([
      'items 二 学位',
      '  二/一 新建学校3所',
      '  二/二 扩建学校5所',
      'items 三 师资',
      '  三/一 招聘教师90名',
      'items 四 组织实施',
      '  四/一 加强领导',
      'items 附件1 2031年实事清单',
      '  一 新增车位500个',
      '  二 新增路灯90盏',
    ]);
  });

  it('the level of the items, deeper: what has no such number stays an item', () => {
    expect(pictured({ items: 'digit' }).slice(0, 4)).toEqual([
      'items 二 学位',
      '  二/一/1 <新建学校3所> 选址',
      '  二/一/2 <新建学校3所> 动工',
      '  二/二 扩建学校5所',
    ]);
  });

  it('the level of the items, outer: the rest is their text', () => {
    const outline = readOutline(textDocument(PLAN), { items: 'chinese' });
    expect(outline.parts.find(({ role }) => role === 'items')?.items[0]?.text).toContain('\n1.选址。\n2.动工。\n');
    expect(outline.itemStyle).toBe('chinese');
  });

  it('paragraphs as items, and 一是…… of one paragraph', () => {
    const text = `学位工作\n${BODY}。\n教师工作。${BODY}。`;
    expect(pictured({}, text)).toEqual([]);
    expect(pictured({ items: 'paragraph' }, text)).toEqual(['items', `  「${BODY.slice(0, 12)}」`, '  教师工作']);
    const spoken = '一、抓安全\n守住底线。一是排查隐患；二是整改到位；三是严肃追责。';
    expect(pictured({ items: 'spoken' }, spoken)).toEqual([
      'items 一 抓安全',
      '  一/一是 排查隐患',
      '  一/二是 整改到位',
      '  一/三是 严肃追责',
    ]);
  });

  it('the first and the last section', () => {
    expect(pictured({ from: '三、', to: '三' })).toEqual([
      'left_out 二 学位',
      'items 三 师资',
      '  三/一 招聘教师90名',
      'left_out 四 组织实施',
      'left_out 附件1 2031年实事清单',
    ]);
  });

  it('the first and the last item, by number or path', () => {
    expect(pictured({ from: '二/二', to: '三/一' })).toEqual([
      'left_out',
      'items 二 学位',
      '  二/二 扩建学校5所',
      'items 三 师资',
      '  三/一 招聘教师90名',
      'left_out 四 组织实施',
      'left_out 附件1 2031年实事清单',
    ]);
    expect(pictured({ to: '（一）' })).toEqual([
      'items 二 学位',
      '  二/一 新建学校3所',
      'left_out',
      'left_out 三 师资',
      'left_out 四 组织实施',
      'left_out 附件1 2031年实事清单',
    ]);
  });

  it('one annex alone, which gives the title', () => {
    expect(pictured({ onlyAnnex: 1 })).toEqual([
      'left_out 一 总体要求',
      'left_out 二 学位',
      'left_out 三 师资',
      'left_out 四 组织实施',
      'items 附件1 2031年实事清单',
      '  一 新增车位500个',
      '  二 新增路灯90盏',
    ]);
    const { title, warnings } = readOutline(textDocument(`${PLAN}\n四、新增学位。`), { onlyAnnex: 1 });
    expect(title).toBe('2031年实事清单');
    expect(warnings).toEqual([{ why: 'number_missing', after: '二', place: 17 }]);
  });

  it('the roles of parts, by their numbers in the document', () => {
    const parts = readOutline(textDocument(PLAN), {}).parts;
    const numberOf = (heading: string) => parts.findIndex((part) => part.heading === heading) + 1;
    const roles = new Map([
      [numberOf('总体要求'), 'items'],
      [numberOf('组织实施'), 'closing'],
    ] as const);
    const shown = picture(readOutline(textDocument(PLAN), { roles }));
    expect(shown).toContain('items 一 总体要求');
    expect(shown).toContain('  一 总体要求');
    expect(shown).toContain('closing 四 组织实施');
    expect(pictured({ roles })).not.toContain('  四/一 加强领导');
  });

  it('what the document does not have is told', () => {
    const told = (choices: OutlineChoices) => readOutline(textDocument(PLAN), choices).warnings;
    expect(told({ from: '九、' })).toContainEqual({ why: 'not_found', choice: 'from', text: '九、' });
    expect(told({ to: '99' })).toContainEqual({ why: 'not_found', choice: 'to', text: '99' });
    expect(told({ onlyAnnex: 4 })).toContainEqual({ why: 'not_found', choice: 'onlyAnnex', text: '4' });
    expect(told({ items: 'circled' })).toContainEqual({ why: 'not_found', choice: 'items', text: 'circled' });
    expect(told({ items: 'digit' })).not.toContainEqual(expect.objectContaining({ why: 'not_found' }));
  });
});
