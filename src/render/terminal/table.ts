import Table from 'cli-table3';
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
/** How many rows are laid out at a time: the library compares each cell with the rows above it. */
const ROWS_AT_A_TIME = 50;
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
 * Draws a table without borders. The last column is free text, wrapped to the width that the others leave: so a
 * character that the terminal draws wider than expected moves no other column.
 */
export function table<R>(columns: readonly Column<R>[], rows: readonly R[], screen: Screen): string {
  const shown = fitting(
    columns.map((column, index) => drawn(column, rows, index < columns.length - 1 && screen.width !== null)),
    screen.width,
  );
  const last = shown.at(-1);
  if (!last) return '';
  const left = fixedWidth(shown);
  const width = screen.width === null ? Number.MAX_SAFE_INTEGER : Math.max(2, screen.width - left);
  const texts = [screen.style.dim(last.header), ...last.cells].map((text) => wrap(text, width));
  const beside = layout(shown.slice(0, -1), rows.length, screen);
  const lines = texts.flatMap((text, row) =>
    text.map((line, part) => ((part === 0 ? beside[row] : ' '.repeat(left)) + line).trimEnd()),
  );
  return lines.join('\n');
}

/** The head and the rows of all columns but the last, each on a line with a gap at its end. */
function layout(columns: readonly Drawn[], count: number, screen: Screen): string[] {
  if (columns.length === 0) return Array.from({ length: count + 1 }, () => '');
  const head = columns.map((column) => filled(screen.style.dim(column.header), column));
  const rows = Array.from({ length: count }, (_, row) =>
    columns.map((column) => filled(column.cells[row] ?? '', column)),
  );
  const lines = [head, ...rows];
  const parts = Array.from({ length: Math.ceil(lines.length / ROWS_AT_A_TIME) }, (_, part) => {
    const laid = new Table({
      chars: NO_LINES,
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    });
    laid.push(...lines.slice(part * ROWS_AT_A_TIME, (part + 1) * ROWS_AT_A_TIME));
    return laid.toString().split('\n');
  });
  return parts.flat().map((line) => line + GAP);
}

/**
 * A cell, filled to the width of its column. If the library knew the width, it would cut off characters that it takes
 * for wider than they are, such as the letters of the Yi.
 */
function filled(text: string, { align, width }: Drawn): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'right' ? space + text : text + space;
}

/** A column with its cells as texts, and the width of the widest. */
interface Drawn extends Pick<Column<never>, 'header' | 'align' | 'leaves'> {
  cells: readonly string[];
  width: number;
}

/** Maximum width of a cell beside the free text on a terminal, so that a very long name leaves room for the rest. */
const MAX_CELL = 40;

function drawn<R>(column: Column<R>, rows: readonly R[], isCut: boolean): Drawn {
  const { header, align = 'left', leaves } = column;
  const cells = rows.map((row) => column.cell(row)).map((cell) => (isCut ? cut(cell, MAX_CELL) : cell));
  const width = [header, ...cells].reduce((widest, text) => Math.max(widest, widthOf(text)), 0);
  return { header, align, ...(leaves === undefined ? {} : { leaves }), cells, width };
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
