import type { PaperColumn } from '../../core/paper/paper.js';
import { prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { type Column, table } from '../terminal/table.js';
import { clean, widthOf } from '../terminal/text.js';

/** A cell as it is drawn: with colours, and marks of footnotes. */
type Cells = readonly string[];

/** Columns of this width are not worth to be made narrower. */
const SHORT = 14;
/** A column with less room is no column: the row is then drawn as lines. */
const MIN = 10;
const GAP = 2;

/**
 * The table of a document on a terminal: long cells go on below in their columns; where there is no room for that, each
 * row is drawn as lines, a line for each of its cells.
 */
export function textTable(columns: readonly PaperColumn[], rows: readonly Cells[], screen: Screen): string {
  const natural = columns.map(({ head }, index) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[index] ?? '')), widthOf(clean(head))),
  );
  const most = roomOf(columns, natural, screen.width);
  if (most === null) return rows.map((row) => linesOf(columns, row, screen)).join('\n');
  const last = columns.length - 1;
  const drawn = columns.map(
    ({ head, align }, index): Column<Cells> => ({
      header: clean(head),
      cell: (row) => row[index] ?? '',
      ...(align === 'right' && index < last && { align: 'right' as const }),
      most: most[index] ?? SHORT,
      wraps: true,
    }),
  );
  return table(drawn, rows, screen);
}

/** How wide each column may be, or null if there is too little room for columns. */
function roomOf(columns: readonly PaperColumn[], natural: readonly number[], width: number | null): number[] | null {
  const gaps = GAP * (columns.length - 1);
  if (width === null || sum(natural) + gaps <= width) return [...natural];
  const isLong = (index: number) => (natural[index] ?? 0) > SHORT;
  const short = sum(natural.filter((_width, index) => !isLong(index)));
  const weights = sum(columns.filter((_column, index) => isLong(index)).map(({ weight }) => weight));
  const left = width - gaps - short;
  const room = columns.map(({ weight }, index) =>
    isLong(index) ? Math.floor((left * weight) / Math.max(1, weights)) : (natural[index] ?? 0),
  );
  const isTight = room.some(
    (each, index) => isLong(index) && each < Math.max(MIN, widthOf(columns[index]?.head ?? '')),
  );
  return isTight ? null : room;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** A row as lines: its first two cells, then each of the others behind its head. */
function linesOf(columns: readonly PaperColumn[], row: Cells, screen: Screen): string {
  const { labelled } = screen.messages.screens.common;
  const head = row.slice(0, 2).filter(Boolean).join(' ');
  const others = row.slice(2).flatMap((cell, index) => {
    const name = clean(columns[index + 2]?.head ?? '');
    return cell === '' ? [] : [prose(labelled(name, '') + cell, screen, '  ')];
  });
  return [prose(head, screen), ...others].join('\n');
}
