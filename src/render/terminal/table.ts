import type { Screen } from './screen.js';
import { cut, widthOf, wrap } from './text.js';

/** A column of a table of rows `R`. */
export interface Column<R> {
  header: string;
  cell(row: R): string;
  align?: 'left' | 'right';
  /**
   * If the terminal is too narrow, columns are left out, the lowest number first; columns without a number always stay.
   */
  leaves?: number;
}

const GAP = '  ';
/** Minimum width of the free text; if there is less room, one more column is left out. */
const MIN_TEXT = 20;
/** Maximum width of a cell beside the free text on a terminal, so that a very long name leaves room for the rest. */
const MAX_CELL = 40;

/**
 * Draws a table without borders. The last column is free text, wrapped to the width that the others leave: so a
 * character that the terminal draws wider than expected moves no other column.
 */
export function table<R>(columns: readonly Column<R>[], rows: readonly R[], screen: Screen): string {
  const shown = fitting(
    columns.map((column, index) => drawn(column, rows, index === columns.length - 1, screen)),
    screen.width,
  );
  const beside = shown.slice(0, -1);
  const left = fixedWidth(shown);
  const width = screen.width === null ? null : Math.max(2, screen.width - left);
  const lines = (shown.at(-1)?.cells ?? []).flatMap((cell, row) => {
    const start = beside.map((column) => filled(column, row) + GAP).join('');
    const parts = width === null || cell.width <= width ? cell.text.split('\n') : wrap(cell.text, width);
    return parts.map((part, index) => ((index === 0 ? start : ' '.repeat(left)) + part).trimEnd());
  });
  return lines.join('\n');
}

/** A text and the columns that it takes: each is measured once, which takes most of the time of a long table. */
interface Cell {
  text: string;
  width: number;
}

/** A column with its cells, the first of which is the header, and the width of the widest. */
interface Drawn extends Pick<Column<never>, 'align' | 'leaves'> {
  cells: readonly Cell[];
  width: number;
}

function drawn<R>(column: Column<R>, rows: readonly R[], isText: boolean, screen: Screen): Drawn {
  const { header, align = 'left', leaves } = column;
  const cells = rows.map((row) => measured(column.cell(row), isText, screen));
  const width = cells.reduce((widest, cell) => Math.max(widest, cell.width), widthOf(header));
  const head = { text: screen.style.dim(header), width: widthOf(header) };
  return { align, ...(leaves === undefined ? {} : { leaves }), cells: [head, ...cells], width };
}

/** A cell as it is drawn. @param isText whether it is free text, which need not be measured if it is not wrapped */
function measured(text: string, isText: boolean, screen: Screen): Cell {
  if (isText && screen.width === null) return { text, width: 0 };
  const width = widthOf(text);
  if (isText || screen.width === null || width <= MAX_CELL) return { text, width };
  const short = cut(text, MAX_CELL);
  return { text: short, width: widthOf(short) };
}

/** A cell, filled to the width of its column. */
function filled({ cells, align, width }: Drawn, row: number): string {
  const cell = cells[row] ?? { text: '', width: 0 };
  const space = ' '.repeat(width - cell.width);
  return align === 'right' ? space + cell.text : cell.text + space;
}

function fitting(columns: readonly Drawn[], width: number | null): Drawn[] {
  const shown = [...columns];
  while (width !== null && fixedWidth(shown) + minText(shown) > width) {
    const next = shown.reduce<Drawn | null>((first, column) => earlier(first, column), null);
    if (next === null) break;
    shown.splice(shown.indexOf(next), 1);
  }
  return shown;
}

function earlier(first: Drawn | null, column: Drawn): Drawn | null {
  if (column.leaves === undefined) return first;
  return first?.leaves === undefined || column.leaves < first.leaves ? column : first;
}

/** Width of all columns but the last, with their gaps. */
function fixedWidth(columns: readonly Drawn[]): number {
  return columns.slice(0, -1).reduce((sum, { width }) => sum + width + GAP.length, 0);
}

function minText(columns: readonly Drawn[]): number {
  return Math.min(MIN_TEXT, columns.at(-1)?.width ?? 0);
}
