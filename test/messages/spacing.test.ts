import { describe, expect, it } from 'vitest';
import { catalogs, printCatalogs } from '../../src/messages/index.js';
import { marked, spaced } from '../../src/messages/spacing.js';

/** A sentence with an argument, as a catalog makes it. */
const filled = (before: string, argument: string, after: string) => spaced(before + marked(argument) + after);

describe('a Chinese sentence', () => {
  it.each([
    ['等待 ', '张三', ' 以外的审核人', '等待张三以外的审核人'],
    ['等待', 'Smith', '以外的审核人', '等待 Smith 以外的审核人'],
    ['逾期任务', '3', '项', '逾期任务 3 项'],
    ['已登记 ', '“幼儿园”', ' 12 所', '已登记“幼儿园”12 所'],
    ['目标 ', '“甲”', ' → “乙”', '目标“甲” → “乙”'],
    ['截至 ', '11月30日', '', '截至11月30日'],
    ['', '2020', '年', '2020年'],
    ['', '示例（一）', '  截至', '示例（一）  截至'],
    ['超过 ', '30%', ' 的', '超过 30% 的'],
    ['说明', '', '：无', '说明：无'],
  ])('%s | %s | %s', (before, argument, after, sentence) => {
    expect(filled(before, argument, after)).toBe(sentence);
  });

  it('sets a number apart that was filled in, but not in a date', () => {
    expect(spaced('收到3项，共12%')).toBe('收到 3 项，共 12%');
    expect(spaced('2020年6月30日前')).toBe('2020年6月30日前');
  });

  it('leaves what is inside of its arguments and between them as it is written', () => {
    expect(filled('第 1 项 ', '新增 幼儿园25所', ' 完成')).toBe('第 1 项新增 幼儿园25所完成');
    expect(spaced(`${marked('惠城区')} ${marked('6 所')}`)).toBe('惠城区 6 所');
    expect(spaced(`${marked('惠城区')} ${marked('未报')}`)).toBe('惠城区未报');
  });
});

describe('a sentence for print', () => {
  const { bulletin } = printCatalogs['zh-CN'].screens;

  it('has no space between a Chinese character and a digit', () => {
    expect(bulletin.totals.finished(19, '23.2%')).toBe('办结19项（23.2%）');
    expect(bulletin.worst.idle('2项', '91.5%', true)).toBe('时间已过91.5%以上仍未启动的2项');
  });

  it('leaves the inside of what others wrote, and English, as they are', () => {
    expect(bulletin.worst.shortened('建 5 所')).toBe('建 5 所……');
    const { en } = printCatalogs;
    expect(en.screens.bulletin.totals.finished(19, '23.2%')).toBe(
      catalogs.en.screens.bulletin.totals.finished(19, '23.2%'),
    );
  });
});
