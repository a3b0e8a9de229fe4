import type { Row, SheetColumn } from '../rows/column.js';
import { type Complaints, complain, type ReadRow } from './complaint.js';
import { plainText, type RawSheet } from './raw-sheets.js';

/** Above the heads may stand a title. */
const MOST_ABOVE = 5;

/** The rows of a sheet that hold something. Columns that the program does not know are people's own. */
export function readRows<K extends string>(
  sheets: readonly RawSheet[],
  name: string,
  columns: readonly SheetColumn<K>[],
  words: Readonly<Record<K, string>>,
  complaints: Complaints,
): ReadRow<K>[] {
  const sheet = sheets.find((one) => one.name.trim() === name);
  if (sheet === undefined) {
    complaints.push({ address: name, text: '', why: 'no_sheet', more: name });
    return [];
  }
  const heads = new Set<string>(Object.values(words));
  const known = (row: readonly string[]) => row.filter((cell) => heads.has(cell)).length;
  const above = sheet.rows.slice(0, MOST_ABOVE).map(known);
  const at = above.indexOf(Math.max(...above));
  const found = columnsOf(sheet.rows[at] ?? [], `${name}!${at + 1}`, columns, words, complaints);
  if (found === null) return [];
  return sheet.rows.slice(at + 1).flatMap((cells, index): ReadRow<K>[] => {
    const texts = Object.fromEntries(
      columns.map(({ key }) => [key, cells[found.get(key) ?? -1] ?? '']),
    ) as unknown as Row<K>;
    const row = { texts, sheet: name, number: at + index + 2, columns: found };
    for (const { key } of columns) {
      if (sheet.uncalculated.has(`${at + index + 1},${found.get(key)}`)) complain(complaints, row, key, 'formula');
    }
    return Object.values(texts).every((text) => text === '') ? [] : [row];
  });
}

function columnsOf<K extends string>(
  heads: readonly string[],
  address: string,
  columns: readonly SheetColumn<K>[],
  words: Readonly<Record<K, string>>,
  complaints: Complaints,
): ReadonlyMap<K, number> | null {
  const found = new Map<K, number>();
  const before = complaints.length;
  for (const { key } of columns) {
    const at = heads.indexOf(words[key]);
    if (at < 0) complaints.push({ address, text: '', why: 'no_column', more: words[key] });
    else if (heads.includes(words[key], at + 1)) {
      complaints.push({ address, text: '', why: 'column_twice', more: words[key] });
    } else found.set(key, at);
  }
  return complaints.length > before ? null : found;
}

/** Whether a cell holds what the program wrote into it. */
function isSame<K extends string>({ texts }: ReadRow<K>, base: Row<K>, key: K): boolean {
  return texts[key] === plainText(base[key]);
}

/** The keys of the cells that people changed. */
export function changedKeys<K extends string>(
  row: ReadRow<K>,
  base: Row<K>,
  columns: readonly SheetColumn<K>[],
): ReadonlySet<K> {
  return new Set(columns.flatMap(({ key }) => (isSame(row, base, key) ? [] : [key])));
}

/** Complains of each cell that is only to be read and was changed. */
export function checkReadOnly<K extends string>(
  row: ReadRow<K>,
  changed: ReadonlySet<K>,
  columns: readonly SheetColumn<K>[],
  complaints: Complaints,
): void {
  for (const { key, access } of columns) {
    if (access === 'shown' && changed.has(key)) complain(complaints, row, key, 'read_only');
  }
}

/** A row with what the program wrote into it, and the cells that people changed. */
export interface ComparedRow<K extends string> {
  row: ReadRow<K>;
  /** Null for a row that people added, or copied. */
  base: Row<K> | null;
  changed: ReadonlySet<K>;
}

/** The rows of a sheet beside what the program wrote, by their hidden keys. Cells that are only to be read are checked. */
export function comparedRows<K extends string>(
  rows: readonly ReadRow<K | 'key'>[],
  written: readonly Row<K | 'key'>[],
  columns: readonly SheetColumn<K | 'key'>[],
  complaints: Complaints,
): ComparedRow<K | 'key'>[] {
  const bases = new Map(written.map((row) => [row.key, row]));
  const empty = Object.fromEntries(columns.map(({ key }) => [key, ''])) as Row<K | 'key'>;
  return rows.map((row) => {
    const base = bases.get(row.texts.key) ?? null;
    bases.delete(row.texts.key);
    const changed = changedKeys(row, base ?? empty, columns);
    if (base !== null) checkReadOnly(row, changed, columns, complaints);
    return { row, base, changed };
  });
}
