import type { Complaint } from '../../../messages/import-words.js';
import { columnLetters } from '../../sheet/csv.js';
import type { Row } from '../rows/column.js';

/** A row of a sheet, with where its cells are. */
export interface ReadRow<K extends string> {
  texts: Row<K>;
  sheet: string;
  /** As the spreadsheet shows it, from 1. */
  number: number;
  columns: ReadonlyMap<K, number>;
}

/** What is found wrong while a preview is read. */
export type Complaints = Complaint[];

/** Notes that a cell cannot be taken. */
export function complain<K extends string>(
  complaints: Complaints,
  { texts, sheet, number, columns }: ReadRow<K>,
  key: K,
  why: Complaint['why'],
  more = '',
): void {
  const address = `${sheet}!${columnLetters(columns.get(key) ?? 0)}${number}`;
  complaints.push({ address, text: texts[key], why, more });
}
