import { describe, expect, it } from 'vitest';
import { catalogs } from '../../../src/messages/index.js';
import { barChart } from '../../../src/render/chart/bar-chart.js';
import { makeScreen } from '../../../src/render/terminal/screen.js';
import { widthOf } from '../../../src/render/terminal/text.js';
import { zh } from '../draw.js';

const WORDS = { reached: '进度', expected: '序时进度 50%', unknown: '未报' };
const of = (...values: (number | null)[]) => ({
  title: '各板块进度',
  bars: values.map((value, index) => ({
    name: index === 0 ? '大亚湾经济技术开发区' : '博罗县',
    value,
    coverage: { count: value === null ? 0 : 12, of: 12 },
  })),
  expected: 0.5,
  words: WORDS,
});
const ASCII = makeScreen(catalogs['zh-CN'], 46, false, false);

describe('bars in characters', () => {
  it('have the mark at one place, values and counts in columns, and no sign where nothing is known', () => {
    const { head, rows } = barChart(of(1, 0.25, null), ASCII);
    expect(head).toEqual(['各板块进度  # 进度  | 序时进度 50%']);
    expect(rows).toEqual([
      '大亚湾经济技术... #######|####### 100% (12/12)',
      '博罗县            ###....|.......  25% (12/12)',
      '博罗县                   |        未报 (0/12)',
    ]);
    expect(new Set(rows.map((row) => widthOf(row.slice(0, row.indexOf('|')))))).toHaveLength(1);
  });

  it('reach the mark exactly if the value does, however little it lacks', () => {
    const bar = (value: number) => barChart(of(value, 1.3), ASCII).rows[0]?.match(/[#.]*\|[#.]*(?= )/)?.[0];
    expect([0, 0.49, 0.5, 0.51, 1, 1.3].map(bar)).toEqual([
      '.......|.......',
      '######.|.......',
      '#######|.......',
      '#######|.......',
      '#######|#######',
      '#######|#######',
    ]);
  });

  it('leave out the counts on a narrow screen, then the bars; then names are cut', () => {
    expect(barChart(of(0.5, 1), zh(30)).rows).toEqual([
      '大亚湾经... ▰▰▰▰▰▰|▱▱▱▱▱▱  50%',
      '博罗县      ▰▰▰▰▰▰|▰▰▰▰▰▰ 100%',
    ]);
    expect(barChart(of(0.5, 1), zh(20)).rows).toEqual(['大亚...  50%', '博罗县  100%']);
  });

  it('take at most 60 columns', () => {
    const widths = [null, 60, 200].map((width) => Math.max(...barChart(of(0.5), zh(width)).rows.map(widthOf)));
    expect(widths).toEqual([60, 60, 60]);
  });
});
