import type { Table, TableCell } from './document.js';

/** What stands at one position of a grid. A merged cell stands at each position that it covers. */
export interface GridPosition {
  cell: TableCell;
  /** The row that the cell begins in, as a place in `Table.rows` from 0. */
  row: number;
  /** Whether the cell begins here: false where a merged cell goes on. */
  begins: boolean;
}

/** A table with a position for each row and column; null where no cell is. */
export interface Grid {
  width: number;
  /** As many as the table has rows, each of `width` positions. */
  rows: readonly (readonly (GridPosition | null)[])[];
}

/**
 * A table as a full grid. Where two cells claim a position, the one that begins first keeps it; a cell that covers more
 * rows than the table has ends with the table.
 */
export function gridOf(table: Table): Grid {
  const rows: (GridPosition | null)[][] = table.rows.map(() => []);
  table.rows.forEach(({ cells }, row) => {
    for (const cell of cells) fill(rows, row, cell);
  });
  const width = rows.reduce((most, positions) => Math.max(most, positions.length), 0);
  return {
    width,
    rows: rows.map((positions) => Array.from({ length: width }, (_, column) => positions[column] ?? null)),
  };
}

function fill(rows: (GridPosition | null)[][], row: number, cell: TableCell): void {
  const begun = { cell, row, begins: true };
  const goesOn = { cell, row, begins: false };
  const end = Math.min(row + cell.rows, rows.length);
  for (let at = row; at < end; at++) {
    for (let column = cell.column; column < cell.column + cell.columns; column++) {
      const positions = rows[at];
      if (positions) positions[column] ??= at === row && column === cell.column ? begun : goesOn;
    }
  }
}

/** The text at a position of a grid, that of a merged cell wherever it goes on; empty where no cell is. */
export function textAt(grid: Grid, row: number, column: number): string {
  return grid.rows[row]?.[column]?.cell.text ?? '';
}
