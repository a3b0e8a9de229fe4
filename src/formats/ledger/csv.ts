import type { Sheet, SheetCell } from '../../core/sheet/sheet.js';
import { percent } from '../../core/text/percent.js';
import { csvLine } from '../sheet/csv.js';

/** Excel takes a text without this mark for one in the code page of its computer. */
const BOM = '\ufeff';

/** A sheet as CSV (RFC 4180, with a BOM): its heads, then its rows. Nothing in it is run as a formula. */
export function sheetCsv({ columns, rows }: Sheet): string {
  const lines = [csvLine(columns.map(({ head }) => head))];
  for (const cells of rows()) lines.push(csvLine(cells.map(writtenCell)));
  return `${BOM}${lines.join('\r\n')}\r\n`;
}

/** What a spreadsheet reads as the number or the date that it is. */
function writtenCell(cell: SheetCell): string | number {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  return 'light' in cell ? cell.word : percent(cell.share);
}
