import type { SourceDocument } from '../../../core/document/document.js';
import { csvRows, DELIMITERS } from '../../sheet/csv.js';
import { Collected } from '../file/collected.js';
import { refuse } from '../file/refusal.js';

/** Reads a text with a table whose cells are separated by commas, semicolons or tabs, whichever it has most of. */
export async function readDelimited(text: string): Promise<SourceDocument> {
  const read = await csvRows(text, delimiterOf(text));
  if ('refused' in read) return refuse({ why: 'quote' });
  const collected = new Collected();
  const rows = read.rows.map(({ number, cells }) => ({
    place: number,
    cells: cells.flatMap((cell, column) =>
      cell === '' ? [] : [{ text: withoutGuard(cell), column, columns: 1, rows: 1 }],
    ),
  }));
  collected.placedTable(null, rows);
  return collected.document('row');
}

/** A text without the apostrophe that keeps a spreadsheet from running it: see `csvLine`. */
function withoutGuard(text: string): string {
  return text.replace(/^'(?=[=+\-@\t\r])/, '');
}

/** The delimiter that occurs most in the first lines, outside quotation marks; the likelier one if two do. */
function delimiterOf(text: string): string {
  const [named] = /(?<=^sep=)[,;\t]/i.exec(text) ?? [];
  if (named !== undefined) return named;
  const beginning = text.slice(0, 10_000).replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => beginning.split(delimiter).length;
  const ascii = DELIMITERS.slice(0, 3).filter((delimiter) => count(delimiter) > 1);
  const among = ascii.length > 0 ? ascii : DELIMITERS;
  return [...among].sort((a, b) => count(b) - count(a))[0] ?? ',';
}
