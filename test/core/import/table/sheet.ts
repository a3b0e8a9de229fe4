import type { Table, TableCell, TableRow } from '../../../../src/core/document/document.js';

/** A cell that covers more than one column or row, or holds more than a text. */
export type Cell = string | Partial<TableCell> | null;

/**
 * A table of rows as people see them: a text for a cell, null for what a merged cell covers, and for a merged cell its
 * text with `columns` and `rows`.
 */
export function sheet(rows: readonly (readonly Cell[])[], name: string | null = null): Table {
  return {
    kind: 'table',
    name,
    place: 1,
    rows: rows.map(
      (cells, row): TableRow => ({
        place: row + 1,
        cells: cells.flatMap((cell, column): TableCell[] => {
          if (cell === null) return [];
          const given = typeof cell === 'string' ? { text: cell } : cell;
          return [{ text: '', column, columns: 1, rows: 1, ...given }];
        }),
      }),
    ),
  };
}

/** A merged cell. */
export function over(text: string, { columns = 1, rows = 1 }: { columns?: number; rows?: number }): Partial<TableCell> {
  return { text, columns, rows };
}
