import type { TableCell, TableRow } from '../../../core/document/document.js';
import type { Collected } from '../file/collected.js';
import { MAX_ROWS } from '../file/limits.js';
import { keepWithin } from '../file/refusal.js';

/** A cell that holds something. */
export type FoundCell = Pick<TableCell, 'text' | 'column' | 'value' | 'uncalculated'>;

/** A row of a sheet that holds something, or that a merged cell may reach; `number` counts from 0. */
export interface FoundRow {
  number: number;
  hidden: boolean;
  cells: readonly FoundCell[];
}

/** A rectangle of cells that are merged into the first one; all from 0, the last ones included. */
export interface Merged {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A sheet of a workbook, whatever wrote it. */
export class FoundSheet {
  readonly rows: FoundRow[] = [];
  readonly merged: Merged[] = [];
  readonly hiddenColumns: { from: number; to: number }[] = [];

  constructor(
    readonly name: string,
    readonly hidden: boolean,
  ) {}

  /** Adds a row if it holds something. */
  add(row: FoundRow): void {
    if (row.cells.length === 0) return;
    keepWithin('rows', MAX_ROWS, this.rows.length + 1, this.name);
    this.rows.push(row);
  }
}

/** What of a workbook is read although it is hidden. */
export interface SheetChoices {
  keepsHidden: boolean;
}

/** Adds a sheet as a table. Hidden sheets, rows and columns are left out and counted, unless they are wanted. */
export function collectSheet(collected: Collected, sheet: FoundSheet, { keepsHidden }: SheetChoices): void {
  if (sheet.rows.length === 0) return;
  if (sheet.hidden && !keepsHidden) {
    collected.omit('hidden_sheet');
    return;
  }
  const isHiddenColumn = (column: number) =>
    !keepsHidden && sheet.hiddenColumns.some(({ from, to }) => from <= column && column <= to);
  const visible = sheet.rows.filter(({ hidden }) => keepsHidden || !hidden).sort((a, b) => a.number - b.number);
  collected.omit('hidden_row', sheet.rows.length - visible.length);
  const columns = new Set(visible.flatMap(({ cells }) => cells.map(({ column }) => column)));
  collected.omit('hidden_column', [...columns].filter(isHiddenColumn).length);
  const begins = new Map(sheet.merged.map((range) => [`${range.top} ${range.left}`, range]));
  const numbers = visible.map(({ number }) => number);
  const covered = coveredBy(sheet.merged, visible, numbers);
  const rows = visible.map(({ number, cells }): TableRow => {
    const seen = cells.filter(({ column }) => !isHiddenColumn(column) && !covered.has(`${number} ${column}`));
    const sized = seen.map((cell) => withSpans(cell, begins.get(`${number} ${cell.column}`), numbers));
    return { place: number + 1, cells: sized.sort((a, b) => a.column - b.column) };
  });
  collected.placedTable(sheet.name, rows);
}

/** The place of the first number that is not below another one, in numbers that go up. */
function placeOf(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A cell with the columns and the rows that are read that it covers. */
function withSpans(cell: FoundCell, range: Merged | undefined, numbers: readonly number[]): TableCell {
  if (range === undefined) return { ...cell, columns: 1, rows: 1 };
  const rows = placeOf(numbers, range.bottom + 1) - placeOf(numbers, range.top);
  return { ...cell, columns: range.right - range.left + 1, rows: Math.max(1, rows) };
}

/** The positions that merged cells cover, as far as something stands there: Excel does not show it. */
function coveredBy(merged: readonly Merged[], rows: readonly FoundRow[], numbers: readonly number[]): Set<string> {
  const positions = merged.flatMap((range) =>
    rows.slice(placeOf(numbers, range.top), placeOf(numbers, range.bottom + 1)).flatMap(({ number, cells }) =>
      cells
        .filter(({ column }) => range.left <= column && column <= range.right)
        .filter(({ column }) => number !== range.top || column !== range.left)
        .map(({ column }) => `${number} ${column}`),
    ),
  );
  return new Set(positions);
}
