import type { SourceDocument, TableRow } from '../../../core/document/document.js';
import { Collected } from '../file/collected.js';
import { pastedCells, quotedLines } from './pasted-cells.js';

/** Where a line ends; form feeds and the line breaks that Word pastes are among them. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/**
 * Reads a text: each line that is not blank is a paragraph. Lines whose cells are separated by tabs, as they are pasted
 * from Excel and Word, are a table.
 */
export function readPlainText(text: string): SourceDocument {
  const collected = new Collected();
  const lines = quotedLines(text.split(LINE_END));
  for (let at = 0; at < lines.length; ) {
    const rows = tableFrom(lines, at);
    if (rows.length > 1) collected.placedTable(null, rows);
    else collected.paragraph(lines[at]?.text ?? '', null, lines[at]?.place);
    at += rows.length > 1 ? rows.length : 1;
  }
  return collected.document('line');
}

/** The rows of a table that begins at a line, as far as it goes. */
function tableFrom(lines: readonly { text: string; place: number }[], start: number): TableRow[] {
  const rows: TableRow[] = [];
  for (let at = start; at < lines.length; at++) {
    const line = lines[at];
    const cells = line === undefined ? null : pastedCells(line.text);
    if (line === undefined || cells === null) break;
    rows.push({ place: line.place, cells });
  }
  return placed(rows);
}

/** Moves cells to the right of those that reach down from the rows above. */
function placed(rows: readonly TableRow[]): TableRow[] {
  const until: number[] = []; // for each column, the first row that no cell from above covers
  return rows.map(({ place, cells }, row) => {
    let column = 0;
    const moved = cells.map((cell) => {
      while ((until[column] ?? 0) > row) column += 1;
      const at = { ...cell, column };
      for (let covered = column; covered < column + cell.columns; covered++) until[covered] = row + cell.rows;
      column += cell.columns;
      return at;
    });
    return { place, cells: moved };
  });
}
