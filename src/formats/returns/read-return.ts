import { isRealDate } from '../../core/date.js';
import type { DocumentRefusal } from '../../core/document/refusal.js';
import type { CellContent, ReturnedForm, ReturnedRow } from '../../core/returns/returned.js';
import type { RowKey } from '../../core/returns/row.js';
import type { Cell, CellValue, Sheet } from '../../vendor/hucre-xlsx.js';
import { readHidden } from './hidden-sheet.js';
import { type Column, columnCalled, HIDDEN_SHEET, ID_HEADS, isFilled } from './layout.js';
import { sheetsIn } from './workbook.js';

/** Why a workbook is not taken as a form. */
export type ReturnRefusal =
  /** It is no workbook, or one that is not opened. */
  | { why: 'unread'; refusal: DocumentRefusal }
  /** It has no hidden sheet of a form. */
  | { why: 'no_form' }
  /** A later version of the program made it. */
  | { why: 'newer' }
  /** The hidden sheet, or the heads of the form, are not as the program wrote them. */
  | { why: 'damaged' };

/** Reads a form that came back, or says why it is none. */
export async function readReturn(bytes: Uint8Array): Promise<ReturnedForm | { refused: ReturnRefusal }> {
  const sheets = await sheetsIn(bytes);
  if ('refusal' in sheets) return { refused: { why: 'unread', refusal: sheets.refusal } };
  const hidden = sheets.find(({ name }) => name === HIDDEN_SHEET);
  if (hidden === undefined) return { refused: { why: 'no_form' } };
  const about = readHidden(hidden.rows);
  if (typeof about === 'string') return { refused: { why: about } };
  for (const sheet of sheets) {
    const rows = sheet === hidden ? null : rowsIn(sheet);
    if (rows !== null) return { ...about, rows };
  }
  return { refused: { why: 'damaged' } };
}

/** What is known of the columns of a sheet. */
interface Columns {
  places: ReadonlyMap<Column, number>;
  /** Where the hidden ids stand; null where they are gone. */
  ids: Record<keyof RowKey, number> | null;
}

/** The head stands near the top. */
const MOST_ABOVE = 20;

/** The rows below the head that hold something, or null if the sheet has no such head. */
function rowsIn(sheet: Sheet): ReturnedRow[] | null {
  for (let at = 0; at < Math.min(sheet.rows.length, MOST_ABOVE); at++) {
    const columns = columnsIn(sheet.rows[at] ?? []);
    if (columns === null) continue;
    return sheet.rows.flatMap((cells, index) => (index > at ? (rowOf(sheet, cells, index, columns) ?? []) : []));
  }
  return null;
}

function columnsIn(cells: readonly CellValue[]): Columns | null {
  const texts = cells.map(textIn);
  const places = new Map<Column, number>();
  for (const [place, text] of texts.entries()) {
    const column = columnCalled(text);
    if (column !== null && !places.has(column)) places.set(column, place);
  }
  if (!places.has('number') || !places.has('name') || !(places.has('value') || places.has('done'))) return null;
  const ids = Object.fromEntries(Object.entries(ID_HEADS).map(([key, head]) => [key, texts.indexOf(head)]));
  return { places, ids: Object.values(ids).includes(-1) ? null : (ids as Record<keyof RowKey, number>) };
}

/** A row, or null if nothing stands in it that says anything. */
function rowOf(sheet: Sheet, cells: readonly CellValue[], index: number, columns: Columns): ReturnedRow | null {
  const at = (column: Column) => textIn(cells[columns.places.get(column) ?? -1] ?? null);
  const filled: ReturnedRow['cells'] = {};
  for (const [column, place] of columns.places) {
    const content = isFilled(column) ? contentOf(cells[place] ?? null, sheet.cells?.get(`${index},${place}`)) : null;
    if (content !== null && isFilled(column)) filled[column] = content;
  }
  const key = keyIn(cells, columns);
  const [number, name] = [at('number'), at('name')];
  if (key === null && number === '' && name === '' && Object.keys(filled).length === 0) return null;
  return { row: index + 1, key, number, name, cells: filled };
}

function keyIn(cells: readonly CellValue[], { ids }: Columns): RowKey | null {
  if (ids === null) return null;
  const at = (key: keyof RowKey) => textIn(cells[ids[key]] ?? null) || null;
  const [task, target, org, milestone] = [at('task'), at('target'), at('org'), at('milestone')];
  return task === null ? null : { task: Number(task), target, org, milestone };
}

function textIn(value: CellValue): string {
  return value === null ? '' : String(value).trim();
}

/** What a cell holds, or null if it is empty. */
function contentOf(value: CellValue, cell: Cell | undefined): CellContent | null {
  if (cell?.type === 'error' || (cell?.formula !== undefined && value === null)) return { kind: 'uncalculated' };
  if (value === null) return null;
  if (value instanceof Date) return dayOf(value);
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number')
    return { kind: 'number', value, isPercent: cell?.style?.numFmt?.includes('%') === true };
  return value.trim() === '' ? null : { kind: 'text', text: value };
}

/** The day of a date; its time of day is dropped. */
function dayOf(value: Date): CellContent {
  const day = Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return isRealDate(day) ? { kind: 'day', day } : { kind: 'uncalculated' };
}
