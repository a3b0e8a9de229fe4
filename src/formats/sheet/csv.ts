/** A row of a sheet that holds something. */
export interface SheetRow {
  /** Its number as Excel shows it, from 1. */
  number: number;
  /** Its cells without the space around them. */
  cells: readonly string[];
}

/** The rows of a text, or that a quotation mark in it is never closed. */
export type SheetRows = { rows: SheetRow[] } | { refused: 'quote' };

/** Delimiters that programs write, the likeliest first. */
export const DELIMITERS = [',', '\t', ';', '，', '；'] as const;

/** Reads a text whose cells are quoted as RFC 4180 says. A line such as `sep=;` at its top is no row of the sheet. */
export async function csvRows(text: string, delimiter: string): Promise<SheetRows> {
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) return { refused: 'quote' };
  const { parseCsv } = await import('../../vendor/hucre-csv.js');
  const all = parseCsv(text, { delimiter }).map((cells) => cells.map((cell) => String(cell ?? '').trim()));
  const rows = all.map((cells, index) => ({ number: index + 1, cells }));
  return {
    rows: rows.filter(({ cells }, index) => cells.some((cell) => cell !== '') && !isSeparatorLine(cells, index)),
  };
}

function isSeparatorLine(cells: readonly string[], index: number): boolean {
  return index === 0 && /^sep=/i.test(cells[0] ?? '');
}

/** A column's letters as Excel shows them, by its place from 0: 0 is `A`, 27 is `AB`. */
export function columnLetters(place: number): string {
  const last = String.fromCharCode(0x41 + (place % 26));
  return place < 26 ? last : columnLetters(Math.floor(place / 26) - 1) + last;
}

/**
 * A row as RFC 4180 writes it, without its end: cells are quoted where they must be. A text that Excel would run as a
 * formula gets an apostrophe before it.
 */
export function csvLine(cells: readonly (string | number)[]): string {
  return cells.map(cellText).join(',');
}

function cellText(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
