import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/core/paper/paper.js';
import { catalogs } from '../../../src/messages/index.js';
import { paperText } from '../../../src/render/paper/text.js';
import { makeScreen } from '../../../src/render/terminal/screen.js';
import { widthOf } from '../../../src/render/terminal/text.js';
import { HOSTILE, PAPER } from '../../formats/paper/paper.js';
import { rawIn } from '../../hostile.js';

const drawn = (paper: Paper, width: number | null) =>
  paperText(paper, makeScreen(catalogs['zh-CN'], width, true, false));

/** A document with a table of long cells. */
const LONG: Paper = {
  ...PAPER,
  parts: [
    {
      kind: 'table',
      caption: null,
      columns: ['序号', '任务', '牵头单位', '存在问题'].map((head) => ({ head, align: 'left', weight: 1 })),
      rows: [['1', '增加学位'.repeat(5), '基础教育科', '用地没有落实，'.repeat(6)].map((text) => [{ text }])],
      note: null,
    },
  ],
};

describe('a document on a terminal', () => {
  it('has all of its parts, and footnotes at its end', () => {
    expect(drawn(PAPER, 60)).toMatchInlineSnapshot(`
      "关于2020年工作要点
      11月份落实情况的通报
      （截至2020年11月30日）

      一、总体情况

      （一）任务完成情况

      办结17项[1]，占20%。

      总进度；11月末50%

      任务
      序号  亮灯  进度
      1     红    50%[2]
      说明。

      此处填写

      某局

      附件1

      1. 甲
      - 乙

      [1] 10月通报时为16项。
      [2] 补报1条。"
    `);
  });

  it.each([20, 40, 60, 80, 120])('fits %i columns', (width) => {
    const lines = drawn(LONG, width).split('\n');
    expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
    expect(lines.join('').replace(/[\s]/g, '')).toContain('基础教育科');
  });

  it('draws a row as lines where there is no room for columns', () => {
    expect(drawn(LONG, 36)).toContain('1 增加学位增加学位增加学位');
    expect(drawn(LONG, 36)).toContain('  牵头单位：基础教育科');
    expect(drawn(LONG, null)).toContain('序号  任务');
  });

  it('lets nothing through that others wrote', () => {
    for (const width of [40, null]) expect(rawIn(drawn(HOSTILE, width), { wrapped: true })).toEqual([]);
  });
});
