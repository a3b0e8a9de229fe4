import type { Table, TableCell, TableRow } from '../../../document/document.js';
import type { Sheet, SheetCell } from '../../../sheet/sheet.js';
import { percent } from '../../../text/percent.js';
import { plain } from './plain.js';

/** A cell of a ledger that says something else than the ledger of its day. */
export interface EditedCell {
  /** The row of the sheet as it is made, from 0, and the column, from 0. */
  row: number;
  column: number;
  head: string;
  /** What stands there now; empty if it was cleared. */
  written: string;
  /** What the ledger says. */
  shown: string;
  /** The row in the file. */
  place: number;
}

/** How many rows are looked at for heads: some may have been added above them. */
const ABOVE = 12;
/** How much shares and numbers may differ by their rounding. */
const NEARLY = 1e-6;
/** Longer texts were cut, or may have been by what saved them. */
const LONGEST = 30_000;

/**
 * The cells of a sheet that were edited. Columns may have been moved or removed, rows sorted or removed.
 * @param rowOf which row of the sheet a row of the file is, from 0; null for none
 */
export function editedCells(
  sheet: Sheet,
  table: Table,
  rowOf: (row: TableRow, index: number) => number | null,
): EditedCell[] {
  const heads = new Map(sheet.columns.map(({ head }, column) => [plain(head), column]));
  const first = headOf(table, heads);
  const columns = new Map(
    (table.rows[first]?.cells ?? []).flatMap(({ text, column }) => {
      const own = heads.get(plain(text));
      return own === undefined ? [] : [[own, column] as const];
    }),
  );
  const expected = [...sheet.rows()];
  return table.rows.slice(first + 1).flatMap((written, index) => {
    const row = rowOf(written, index);
    const cells = row === null ? undefined : expected[row];
    if (row === null || cells === undefined) return [];
    return cells.flatMap((cell, column): EditedCell[] => {
      const at = columns.get(column);
      if (at === undefined) return [];
      const now = written.cells.find((one) => one.column === at);
      if (isSame(cell, now)) return [];
      const head = sheet.columns[column]?.head ?? '';
      return [{ row, column, head, written: (now?.text ?? '').trim(), shown: textOf(cell), place: written.place }];
    });
  });
}

/** The index of the row with most of the heads. */
function headOf({ rows }: Table, heads: ReadonlyMap<string, number>): number {
  const counts = rows.slice(0, ABOVE).map(({ cells }) => cells.filter(({ text }) => heads.has(plain(text))).length);
  return counts.indexOf(Math.max(0, ...counts));
}

function isSame(cell: SheetCell, written: TableCell | undefined): boolean {
  const text = plain(written?.text ?? '');
  if (cell === null || text === '') return plain(textOf(cell)) === text;
  const number = typeof cell === 'number' ? cell : typeof cell === 'object' && 'share' in cell ? cell.share : null;
  if (number !== null && typeof written?.value === 'number') {
    return Math.abs(written.value - number) <= NEARLY * Math.max(1, Math.abs(number));
  }
  const shown = textOf(cell);
  if (shown.length > LONGEST) return plain(shown).startsWith(text.slice(0, LONGEST / 2));
  return plain(shown) === text || shown === written?.value || shown === dayIn(written?.text ?? '');
}

/** What a cell says, as text. */
function textOf(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'light' in cell ? cell.word : percent(cell.share);
}

/** A day as spreadsheets write it: 2020/1/5. */
function dayIn(text: string): string | null {
  const [, year, month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.trim()) ?? [];
  return year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
