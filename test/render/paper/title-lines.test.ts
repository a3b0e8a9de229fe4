import { describe, expect, it } from 'vitest';
import { titleLines } from '../../../src/render/paper/title-lines.js';

describe('the lines of a title', () => {
  it.each([
    [['关于2020年工作要点', '11月份落实情况的通报'], ['关于2020年工作要点11月份落实情况的通报']],
    [
      ['关于惠州市教育局2020年工作要点（示例）', '11月份落实情况的通报'],
      ['关于惠州市教育局2020年工作要点（示例）', '11月份落实情况的通报'],
    ],
    [
      ['关于惠州市人民政府2020年度政府工作报告确定的民生实事（十件）', '三季度落实情况的通报'],
      ['关于惠州市人民政府2020年度政府', '工作报告确定的民生实事（十件）', '三季度落实情况的通报'],
    ],
    [
      ['Education plan 2020', 'Standings report'],
      ['Education plan 2020', 'Standings report'],
    ],
    [
      ['惠州市教育局2020年工作要点（示例）落实情况（截至11月30日）'],
      ['惠州市教育局2020年工作要点（示例）', '落实情况（截至11月30日）'],
    ],
    [[''], []],
  ])('%j are %j', (pieces, lines) => {
    expect(titleLines(pieces)).toEqual(lines);
  });

  it('lose nothing and break no number, whatever they hold', () => {
    const title = `关于2020—2025年${'长'.repeat(500)}（第12345批）20%的”事项“${'x'.repeat(300)}`;
    const lines = titleLines([title]);
    expect(lines.join('')).toBe(title);
    expect(lines.filter((line) => /^[）”，。、]/.test(line))).toEqual([]);
    expect(lines.join('\n')).toContain('12345');
  });
});
