import type { CellValue, Workbook } from 'hucre';
import type { SourceDocument } from '../../../core/document/document.js';
import { Collected } from '../file/collected.js';
import { MAX_ROWS } from '../file/limits.js';
import { refuse } from '../file/refusal.js';
import { collectSheet, type FoundCell, FoundSheet, type SheetChoices } from './found-sheet.js';

/** Reads a workbook as Excel saved it before 2007, or in its binary form: each visible sheet is a table. */
export async function readBinaryWorkbook(
  bytes: Uint8Array,
  form: 'xls' | 'xlsb',
  choices: SheetChoices,
): Promise<SourceDocument> {
  const { readXls, readXlsb } = await import('../../../vendor/hucre-sheet.js');
  const read = form === 'xls' ? readXls : readXlsb;
  const workbook = await read(bytes, { maxRows: MAX_ROWS + 1 }).catch(broken);
  const collected = new Collected();
  for (const { name, rows, merges = [], hidden, veryHidden } of workbook.sheets) {
    const sheet = new FoundSheet(name, hidden === true || veryHidden === true);
    rows.forEach((cells, number) => {
      sheet.add({ number, hidden: false, cells: cells.flatMap(foundCell) });
    });
    for (const { startRow, startCol, endRow, endCol } of merges) {
      sheet.merged.push({ top: startRow, left: startCol, bottom: endRow, right: endCol });
    }
    collectSheet(collected, sheet, choices);
  }
  return collected.document('row');
}

function broken(error: unknown): Workbook {
  const isEncrypted = error instanceof Error && /encrypt|password/i.test(`${error.name} ${error.message}`);
  return refuse(isEncrypted ? { why: 'password' } : { why: 'damaged', part: null });
}

function foundCell(value: CellValue, column: number): FoundCell[] {
  if (value === null || value === '') return [];
  if (value instanceof Date) {
    const day = Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
    return day === '' ? [] : [{ column, text: day, value: day }];
  }
  if (typeof value === 'boolean') return [{ column, text: value ? 'TRUE' : 'FALSE', value }];
  if (typeof value === 'number') return [{ column, text: String(Number(value.toPrecision(15))), value }];
  const text = value.replace(/\r\n?/g, '\n').trim();
  return text === '' ? [] : [{ column, text }];
}
