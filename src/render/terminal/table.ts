import { MARKS } from '../../core/text/marks.js';
import { prose } from './prose.js';
import type { Screen } from './screen.js';
import { cut, padEnd, widthOf, wrap } from './text.js';

/** A column of a table of rows `R`. */
export interface Column<R> {
  header: string;
  cell(row: R): string;
  align?: 'left' | 'right';
  /**
   * If the terminal is too narrow, columns are left out, the lowest number first; columns without a number always stay.
   */
  leaves?: number;
  /** Maximum width of its cells on a terminal, so that a long name does not push out other columns. */
  most?: number;
  /** Whether a wider cell goes on below, where nothing of it may be lost; else it is cut. */
  wraps?: boolean;
  /** In the last column: by how many columns a cell is indented, all its lines; on a terminal and in a pipe only. */
  indent?(row: R): number;
}

/** A table as it is drawn: its text, and the headers of the columns for which the terminal is too narrow. */
export interface DrawnTable {
  text: string;
  leftOut: readonly string[];
}

/** The lines under a row, each a text of its own, wrapped to the screen and indented. */
export type LinesUnder<R> = (row: R) => readonly string[];

export const NOTHING_UNDER = () => [];

const GAP = '  ';
/** Maximum width of a column of lead units, which stays when others are left out: 大亚湾经济技术开发区. */
export const MOST_OF_LEAD = 20;
/** Minimum width of the free text; if there is less room, one more column is left out. */
const MIN_TEXT = 20;
/** Maximum width of a cell beside the free text on a terminal, so that a very long name leaves room for the rest. */
const MAX_CELL = 40;

/** A table, and below it a line that says which columns the terminal is too narrow for. */
export function table<R>(
  columns: readonly Column<R>[],
  rows: readonly R[],
  screen: Screen,
  under: LinesUnder<R> = NOTHING_UNDER,
): string {
  const { text, leftOut } = drawTable(columns, rows, screen, under);
  return [text, ...leftOutLines(leftOut, screen)].join('\n');
}

/** The line that says which columns were left out, below an empty one; nothing if there are none. */
export function leftOutLines(headers: readonly string[], screen: Screen): string[] {
  return headers.length === 0 ? [] : ['', leftOutNote(headers, screen)];
}

/** Which columns were left out. */
export function leftOutNote(headers: readonly string[], screen: Screen): string {
  const { messages, style } = screen;
  const words = messages.screens.common.columnsLeftOut([...new Set(headers)].join(messages.comma));
  return style.dim(prose(words, screen));
}

/**
 * Draws a table without borders. The last column is free text, wrapped to the width that the others leave: so a
 * character that the terminal draws wider than expected moves no other column.
 * @param under what stands under a row; a document has it in columns instead
 */
export function drawTable<R>(
  columns: readonly Column<R>[],
  rows: readonly R[],
  screen: Screen,
  under: LinesUnder<R> = NOTHING_UNDER,
): DrawnTable {
  if (screen.isMarked) return { text: markedTable(columns, rows), leftOut: [] };
  const all = columns.map((column, index) => drawn(column, rows, index === columns.length - 1, screen));
  const shown = fitting(all, screen.width);
  const beside = shown.slice(0, -1);
  const left = fixedWidth(shown);
  const width = screen.width === null ? null : Math.max(2, screen.width - left);
  const { cells = [], widths = [] } = shown.at(-1) ?? {};
  const indent = ' '.repeat(left);
  const lines: string[] = [];
  for (let row = 0; row < cells.length; row++) {
    const text = cells[row] ?? '';
    const start = beside.reduce((line, column) => line + filled(column, row), '');
    const of = rows[row - 1];
    const inner = of === undefined ? 0 : (columns.at(-1)?.indent?.(of) ?? 0);
    const parts = wrapped(text, widths[row] ?? 0, width, inner);
    lines.push((start + (parts[0] ?? '')).trimEnd());
    const height = beside.reduce(
      (most, { further }) => Math.max(most, further.get(row)?.length ?? 0),
      parts.length - 1,
    );
    for (let line = 0; line < height; line++) {
      lines.push((furtherCells(beside, row, line, indent) + (parts[line + 1] ?? '')).trimEnd());
    }
    if (of !== undefined) lines.push(...under(of));
  }
  const leftOut = columns.filter((_column, index) => !shown.includes(all[index] as Drawn));
  return { text: lines.join('\n'), leftOut: leftOut.map(({ header }) => header) };
}

/** The lines of a free text, each indented. @param taken its width @param width of the column, or null in a pipe */
function wrapped(text: string, taken: number, width: number | null, indent: number): string[] {
  const room = width === null ? null : Math.max(2, width - indent);
  const parts = room === null || taken <= room ? text.split('\n') : wrap(text, room);
  return indent === 0 ? parts : parts.map((part) => ' '.repeat(indent) + part);
}

/** A table of which a document is made. The lines of a cell are joined: a row is a line. */
function markedTable<R>(columns: readonly Column<R>[], rows: readonly R[]): string {
  const head = columns.map(({ header, align }) => (align === 'right' ? MARKS.rightCell : MARKS.cell) + header);
  const lines = rows.map((row) => columns.map(({ cell }) => MARKS.cell + cell(row).split('\n').join(' ')));
  return [head, ...lines].map((cells) => cells.join('')).join('\n');
}

/** A column with its cells, the first of which is the header. */
interface Drawn extends Pick<Column<never>, 'align' | 'leaves'> {
  cells: readonly string[];
  /** Of each cell; measured once, for that takes most of the time of a long table. */
  widths: readonly number[];
  /** Of the widest cell. */
  width: number;
  /** Of the rows whose cell goes on below: what stands there. */
  further: ReadonlyMap<number, readonly string[]>;
}

/** @param isText whether it is the free text */
function drawn<R>(column: Column<R>, rows: readonly R[], isText: boolean, screen: Screen): Drawn {
  const { header, align = 'left', leaves, most = MAX_CELL, wraps = false } = column;
  const cells = [screen.style.dim(header)];
  const widths = [widthOf(header)];
  const further = new Map<number, readonly string[]>();
  let below = 0;
  for (const row of rows) {
    const cell = column.cell(row);
    // Text that is not wrapped need not be measured.
    const width = isText && screen.width === null ? 0 : widthOf(cell);
    const isLong = !isText && screen.width !== null && width > most;
    const [short = '', ...rest] = isLong ? (wraps ? wrap(cell, most) : [cut(cell, most)]) : [cell];
    if (rest.length > 0) {
      below = rest.reduce((widest, part) => Math.max(widest, widthOf(part)), below);
      further.set(cells.length, rest);
    }
    cells.push(short);
    widths.push(isLong ? widthOf(short) : width);
  }
  const width = widths.reduce((widest, each) => Math.max(widest, each), below);
  return { align, ...(leaves === undefined ? {} : { leaves }), cells, widths, width, further };
}

/** What stands in a line below the first one of a row, before its free text. @param blank if nothing does */
function furtherCells(beside: readonly Drawn[], row: number, line: number, blank: string): string {
  if (beside.every(({ further }) => !further.has(row))) return blank;
  return beside.map(({ further, width }) => padEnd(further.get(row)?.[line] ?? '', width) + GAP).join('');
}

/** A cell, filled to the width of its column, and the gap behind it. */
function filled({ cells, widths, align, width }: Drawn, row: number): string {
  const cell = cells[row] ?? '';
  // Lengths are those of the text, which may have fewer characters than columns.
  const length = cell.length + width - (widths[row] ?? 0);
  return align === 'right' ? cell.padStart(length) + GAP : cell.padEnd(length + GAP.length);
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
