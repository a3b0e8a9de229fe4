import type { Screen } from './screen.js';
import { padEnd, padStart, widthOf, wrap } from './text.js';

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
/**
 * Draws a table without borders. The last column is free text: it is wrapped to what the others leave, so that
 * a character whose width the terminal sees otherwise pushes nothing out of line.
 */
export function table<R>(columns: readonly Column<R>[], rows: readonly R[], screen: Screen): string {
  const shown = fitting(
    columns.map((column) => drawn(column, rows)),
    screen.width,
  );
  const last = shown.at(-1);
  if (!last) return '';
  const others = shown.slice(0, -1);
  const left = fixedWidth(shown);
  const lineOf = (textOf: (column: Drawn) => string) => {
    const cells = others.map((column) => aligned(textOf(column), column) + GAP).join('');
    const text = screen.width === null ? [textOf(last)] : wrap(textOf(last), Math.max(2, screen.width - left));
    return text.map((line, part) => ((part === 0 ? cells : ' '.repeat(left)) + line).trimEnd()).join('\n');
  };
  const head = lineOf(({ header }) => screen.style.dim(header));
  return [head, ...rows.map((_row, index) => lineOf(({ cells }) => cells[index] ?? ''))].join('\n');
}

/** A column with its cells as texts, and the width of the widest. */
interface Drawn extends Pick<Column<never>, 'header' | 'align' | 'leaves'> {
  cells: readonly string[];
  width: number;
}

function drawn<R>(column: Column<R>, rows: readonly R[]): Drawn {
  const { header, align = 'left', leaves } = column;
  const cells = rows.map((row) => column.cell(row));
  const width = [header, ...cells].reduce((widest, text) => Math.max(widest, widthOf(text)), 0);
  return { header, align, ...(leaves === undefined ? {} : { leaves }), cells, width };
}

function aligned(text: string, { align, width }: Drawn): string {
  return align === 'right' ? padStart(text, width) : padEnd(text, width);
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
