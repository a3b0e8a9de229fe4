import { describe, expect, it } from 'vitest';
import type { Table, TableCell } from '../../../src/core/document/document.js';
import { gridOf, textAt } from '../../../src/core/document/grid.js';

const cell = (text: string, column: number, columns = 1, rows = 1): TableCell => ({ text, column, columns, rows });
const table = (...rows: TableCell[][]): Table => ({
  kind: 'table',
  name: null,
  place: 1,
  rows: rows.map((cells, index) => ({ place: index + 1, cells })),
});
const texts = (of: Table) => {
  const grid = gridOf(of);
  return grid.rows.map((row, at) => row.map((_, column) => textAt(grid, at, column)).join('|'));
};

describe('a table as a grid', () => {
  it('holds a merged cell at each position that it covers, and marks where it begins', () => {
    const merged = table(
      [cell('一、教学', 0, 3)],
      [cell('1', 0, 1, 2), cell('建校', 1), cell('甲', 2)],
      [cell('扩班', 1)],
    );
    expect(texts(merged)).toEqual(['一、教学|一、教学|一、教学', '1|建校|甲', '1|扩班|']);
    const { width, rows } = gridOf(merged);
    expect(width).toBe(3);
    expect(rows[2]?.[0]).toEqual({ cell: cell('1', 0, 1, 2), row: 1, begins: false });
    expect(rows[0]?.map((position) => position?.begins)).toEqual([true, false, false]);
    expect(rows[2]?.[2]).toBeNull();
  });

  it('ends a cell with the table, and gives a position that two cells claim to the first', () => {
    expect(texts(table([cell('a', 0, 1, 9), cell('b', 1)], [cell('x', 0, 2)]))).toEqual(['a|b', 'a|x']);
    expect(gridOf(table())).toEqual({ width: 0, rows: [] });
  });
});
