import type { Messages } from '../../../messages/index.js';
import { columnLetters } from '../../sheet/csv.js';
import type { Row } from '../rows/column.js';

/** Why a cell cannot be taken. */
export type ComplaintReason = keyof Messages['screens']['importSheet']['complaints']['reasons'];

/** A cell of an edited preview that cannot be taken. */
export interface SheetComplaint {
  /** As a person finds it: 任务!C12. */
  address: string;
  /** What stands in it. */
  text: string;
  why: ComplaintReason;
  /** What the words are filled with; empty if nothing is. */
  more: string;
}

/** A row of a sheet, with where its cells are. */
export interface ReadRow<K extends string> {
  texts: Row<K>;
  sheet: string;
  /** As the spreadsheet shows it, from 1. */
  number: number;
  columns: ReadonlyMap<K, number>;
}

/** What is found wrong while a preview is read. */
export type Complaints = SheetComplaint[];

/** Notes that a cell cannot be taken. */
export function complain<K extends string>(
  complaints: Complaints,
  { texts, sheet, number, columns }: ReadRow<K>,
  key: K,
  why: ComplaintReason,
  more = '',
): void {
  const address = `${sheet}!${columnLetters(columns.get(key) ?? 0)}${number}`;
  complaints.push({ address, text: texts[key], why, more });
}
