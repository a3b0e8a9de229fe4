import { expect, it } from 'vitest';
import type { PaperTable } from '../../../../src/core/paper/paper.js';
import { tableSizes } from '../../../../src/formats/paper/docx/column-widths.js';
import { piecesOf, widthOf } from '../../../../src/formats/paper/docx/text-width.js';

const WIDTH = 8844;

/** A table of columns with these weights, and of texts. */
function table(
  weights: readonly number[],
  head: readonly string[],
  ...rows: readonly (readonly string[])[]
): PaperTable {
  const columns = weights.map((weight, place) => ({ head: head[place] ?? '', align: 'left' as const, weight }));
  return {
    kind: 'table',
    caption: null,
    note: null,
    columns,
    rows: rows.map((cells) => cells.map((text) => [{ text }])),
  };
}

const sum = (widths: readonly number[]) => widths.reduce((all, one) => all + one, 0);

it('gives a small table large type and its width by weights', () => {
  const { size, widths } = tableSizes(table([3, 1], ['单位', '数'], ['龙门县', '1']), WIDTH);
  expect({ size, widths }).toEqual({ size: 24, widths: [6633, 2211] });
});

it('keeps numbers, dates and short words on one line, whatever the weights', () => {
  const cells = ['长'.repeat(60), '2020-12-31', '100.0%', '红灯'];
  const { size, widths } = tableSizes(table([20, 1, 1, 1], ['任务', '完成时限', '进度', '亮灯'], cells), WIDTH);
  expect(size).toBe(21);
  for (const place of [1, 2, 3]) expect(widths[place]).toBeGreaterThanOrEqual(widthOf(cells[place] ?? '') * 210 + 190);
  expect(sum(widths)).toBe(WIDTH);
});

it('gives nobody more than is enough while others have too little, and long texts the most', () => {
  const rows = Array.from({ length: 9 }, () => ['1', '滞后情况'.repeat(15), '']);
  const { widths } = tableSizes(
    table([1, 1, 1], ['序号', '情况', '问题'], ...rows, ['10', '', '问题'.repeat(20)]),
    WIDTH,
  );
  const [number = 0, long = 0, empty = 0] = widths;
  expect(number).toBeLessThan(800);
  expect(long).toBeGreaterThan(empty);
  expect(sum(widths)).toBe(WIDTH);
});

it('takes smaller type before it breaks words, and breaks what no page could hold', () => {
  const many = Array.from({ length: 14 }, () => '2020-12-31');
  const { size, widths } = tableSizes(
    table(
      many.map(() => 1),
      many,
      many,
    ),
    WIDTH,
  );
  expect(size).toBe(18);
  expect(sum(widths)).toBe(WIDTH);
  const address = tableSizes(table([1, 1], ['网址', '说明'], [`https://${'x'.repeat(900)}`, '说明']), WIDTH);
  expect(sum(address.widths)).toBe(WIDTH);
  expect(Math.min(...address.widths)).toBeGreaterThan(500);
});

it('measures Chinese characters as twice as wide as others, with space between the two', () => {
  expect(widthOf('中文，“”')).toBe(5);
  expect(widthOf('第1项')).toBeCloseTo(2 + 0.62 + 0.5);
  expect(piecesOf('共58项，占41.7% 达到 2020-11-30')).toEqual(['58', '41.7%', '2020-11-30']);
});
