import { describe, expect, it } from 'vitest';
import { columnChart } from '../../../src/render/chart/column-chart.js';
import { en, zh } from '../draw.js';

const chart = (reached: readonly (number | null)[], parts: object = {}) => ({
  title: '各月',
  columns: reached.map((value, index) => ({
    label: String(index + 1),
    group: '2020',
    reached: value,
    expected: (index + 1) / reached.length,
  })),
  base: 0,
  words: { reached: '总进度', expected: '序时进度', unknown: '未报' },
  say: (share: number) => `${Math.round(share * 100)}%`,
  ...parts,
});

describe('columns in characters', () => {
  it('have a cross where nothing was reported, but not for what has not come yet', () => {
    expect(columnChart(chart([null, 0, null, 0.5, null]), zh(60))).toEqual([
      '各月  ▰ 总进度  ▱ 序时进度  x 未报',
      '100%                  ▱',
      '                  ▱   ▱',
      '              ▱   ▱   ▱',
      ' 50%          ▱  ▰▱   ▱',
      '          ▱   ▱  ▰▱   ▱',
      '     x▱  _▱  x▱  ▰▱   ▱',
      '     1   2   3   4   5',
    ]);
    expect(columnChart(chart([0.2, 0.4, null]), zh(60))[0]).not.toContain('未报');
  });

  it('are as high as asked for, with notes below where all of them fit', () => {
    const notes = { name: '有数据', texts: ['1', '58', ''] };
    expect(columnChart(chart([0.5, 1, null], { notes }), zh(60), 5)).toEqual([
      '各月  ▰ 总进度  ▱ 序时进度',
      '  100%     ▰    ▱',
      '       ▰   ▰▱   ▱',
      '   33% ▰▱  ▰▱   ▱',
      '       1   2   3',
      '有数据 1   58',
    ]);
    const many = { name: '有数据', texts: ['1', '5800', ''] };
    expect(columnChart(chart([0.5, 1, null], { notes: many }), zh(60), 5)).toHaveLength(5);
  });

  it('have the legend below the title where there is no room beside it', () => {
    const title = 'Overall progress and expected progress';
    expect(columnChart(chart([0.5, 1, 1, 1], { title }), en(24)).slice(0, 3)).toEqual([
      'Overall progress and ...',
      '▰ 总进度  ▱ 序时进度',
      '100%     ▰   ▰   ▰▱',
    ]);
  });
});
