import Table from 'cli-table3';
import type { Screen } from './screen.js';
import { widthOf, wrap } from './text.js';

/** A column of a table of rows `R`. */
export interface Column<R> {
  header: string;
  cell(row: R): string;
  align?: 'left' | 'right';
  /** Where the terminal is too narrow, columns leave from the lowest number on; those without stay. */
  leaves?: number;
}

const GAP = '  ';
/** Narrowest free text before a further column has to leave. */
const MIN_TEXT = 20;
const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: GAP,
};

/**
 * Draws a table without borders. The last column is free text: it is wrapped to what the others leave, so that
 * a character whose width the terminal sees otherwise pushes nothing out of line.
 */
export function table<R>(columns: readonly Column<R>[], rows: readonly R[], screen: Screen): string {
  const shown = fitting(columns, rows, screen.width);
  const text = textWidth(shown, rows, screen.width);
  const cells = rows.map((row) => shown.map((column) => column.cell(row)));
  const drawn = new Table({
    head: shown.map((column) => screen.style.dim(column.header)),
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: shown.map((column) => column.align ?? 'left'),
  });
  for (const row of cells) {
    drawn.push(row.map((cell, index) => (index === shown.length - 1 ? wrap(cell, text).join('\n') : cell)));
  }
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function fitting<R>(columns: readonly Column<R>[], rows: readonly R[], width: number | null): Column<R>[] {
  const shown = [...columns];
  while (width !== null && fixedWidth(shown, rows) + minText(shown, rows) > width) {
    const next = shown.reduce<Column<R> | null>((first, column) => earlier(first, column), null);
    if (next === null) break;
    shown.splice(shown.indexOf(next), 1);
  }
  return shown;
}

function earlier<R>(first: Column<R> | null, column: Column<R>): Column<R> | null {
  if (column.leaves === undefined) return first;
  return first?.leaves === undefined || column.leaves < first.leaves ? column : first;
}

/** Width of all columns but the last, with their gaps. */
function fixedWidth<R>(columns: readonly Column<R>[], rows: readonly R[]): number {
  return columns.slice(0, -1).reduce((sum, column) => sum + naturalWidth(column, rows) + GAP.length, 0);
}

function naturalWidth<R>(column: Column<R>, rows: readonly R[]): number {
  return Math.max(widthOf(column.header), ...rows.map((row) => widthOf(column.cell(row))));
}

function minText<R>(columns: readonly Column<R>[], rows: readonly R[]): number {
  const last = columns.at(-1);
  return last ? Math.min(MIN_TEXT, naturalWidth(last, rows)) : 0;
}

function textWidth<R>(columns: readonly Column<R>[], rows: readonly R[], width: number | null): number {
  if (width === null) return Number.MAX_SAFE_INTEGER;
  return Math.max(2, width - fixedWidth(columns, rows));
}
