import type { Cell, CellValue, ReadOptions, Sheet } from '../../../vendor/hucre-xlsx.js';

import { openArchive } from '../../document/office/archive.js';

/** A sheet of a workbook as texts; a cell without one is empty. */
export interface RawSheet {
  name: string;
  rows: readonly (readonly string[])[];
  /** The cells with a formula that was never calculated, as `row,column` from 0. */
  uncalculated: ReadonlySet<string>;
  /** The values as they are stored. */
  values: readonly (readonly CellValue[])[];
}

/** The sheets of a workbook, or null if it is none, or too large to be unpacked. */
export async function rawSheets(bytes: Uint8Array): Promise<RawSheet[] | null> {
  const sheets = await sheetsOf(bytes, {});
  return sheets?.map(rawSheet) ?? null;
}

/** The first cell of a sheet that has one of some names; null if there is no such sheet. */
export async function firstCell(bytes: Uint8Array, names: readonly string[]): Promise<string | null> {
  const sheets = await sheetsOf(bytes, { sheets: ({ name }) => names.includes(name), maxRows: 1 });
  return String(sheets?.[0]?.rows[0]?.[0] ?? '') || null;
}

async function sheetsOf(bytes: Uint8Array, options: ReadOptions): Promise<readonly Sheet[] | null> {
  try {
    await openArchive(bytes);
    const { readXlsx } = await import('../../../vendor/hucre-xlsx.js');
    return (await readXlsx(bytes, { readStyles: true, ...options })).sheets;
  } catch {
    return null;
  }
}

function rawSheet({ name, rows, cells = new Map<string, Cell>() }: Sheet): RawSheet {
  return {
    name,
    rows: rows.map((row, at) => row.map((value, column) => textOf(value, cells.get(`${at},${column}`)))),
    uncalculated: new Set(
      [...cells].flatMap(([at, { formula, value, formulaResult }]) =>
        formula !== undefined && (formulaResult ?? value ?? null) === null ? [at] : [],
      ),
    ),
    values: rows,
  };
}

/** What a person sees in a cell: a date as a civil date, a share as a percentage. */
function textOf(value: CellValue, cell: Cell | undefined): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') {
    return cell?.style?.numFmt?.includes('%') ? `${Number((value * 100).toPrecision(12))}%` : String(value);
  }
  return plainText(value);
}

/** A text as it is compared: without the space around it, its lines ended as everywhere. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
