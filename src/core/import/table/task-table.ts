import type { TableCell } from '../../document/document.js';
import type { ColumnRole } from './column.js';
import type { TableColumn } from './columns.js';

/** A table whose rows are tasks, as it is read. */
export interface TaskTable {
  /** The name of the sheet, or null. */
  name: string | null;
  /** The first line above the head, or null if there is none. */
  title: string | null;
  /** What stands above the head and around the table, without what is said of all its rows. */
  lines: readonly string[];
  columns: readonly TableColumn[];
  /** Whether it is a ledger that this program wrote: its cells repeat what the plan has, unless somebody edited them. */
  isOwn: boolean;
  /** What one line says of all rows: 完成时限：2020年12月底. */
  defaults: ReadonlyMap<ColumnRole, string>;
  /** Whether the first of several responsible units leads, because the table says so. */
  firstLeads: boolean;
  /** In the order of the table; without tasks none. */
  sections: readonly TableSection[];
  leftOut: readonly LeftOutRow[];
  warnings: readonly TableWarning[];
}

export interface TableSection {
  /** As the table writes it, without brackets and punctuation: 三; null without one. */
  number: string | null;
  /** Null for rows above the first section, and in a table without sections. */
  heading: string | null;
  items: readonly TableItem[];
  place: number;
}

/** A task of a table: one row, and those that carry it on. */
export interface TableItem {
  /** As the table writes it, without brackets and punctuation; null without one. */
  number: string | null;
  /** Its number as an integer, or null. */
  ordinal: number | null;
  /** The levels between its section and itself, outermost first. */
  headings: readonly string[];
  /** What stands in its columns, in the order of the rows; without empty cells. */
  cells: ReadonlyMap<ColumnRole, readonly TableCell[]>;
  place: number;
}

/** A row that is no task, no section and no part of one. */
export interface LeftOutRow {
  what: 'total' | 'note' | 'head_again' | 'line';
  text: string;
  place: number;
}

/** What a person should look at before a table is believed. */
export type TableWarning =
  | { why: 'number_twice'; number: string; places: readonly number[] }
  | { why: 'out_of_order'; number: string; place: number }
  /** Text in the column of the tasks beside an empty number. */
  | { why: 'number_empty'; place: number }
  /** A row that belongs to no task: it stands above the first one, or has a number and no task. */
  | { why: 'no_task'; text: string; place: number }
  /** A formula that was never calculated, in a column that is read. */
  | { why: 'uncalculated'; role: ColumnRole; place: number }
  /** A cell with more characters than a plan can hold. */
  | { why: 'too_long'; role: ColumnRole; length: number; place: number };

/** The texts of a task's cells of one role, each as its lines belong together. */
export function textsOf({ cells }: Pick<TableItem, 'cells'>, role: ColumnRole): readonly string[] {
  return (cells.get(role) ?? []).map(({ text }) => flowing(text)).filter((text) => text !== '');
}

/**
 * A cell's text with its lines joined where a line was only broken for want of room: where it does not end with
 * punctuation, and the next one does not begin with a number.
 */
function flowing(text: string): string {
  if (!/[\r\n]/.test(text)) return text.trim();
  const lines = text.split(/\s*[\r\n]+\s*/).filter((line) => line.trim() !== '');
  return lines.reduce((joined, line) => {
    const goesOn =
      joined !== '' &&
      !/[。；;！？!?：:]$/.test(joined) &&
      !/^[（(]?(\d{1,3}|[一二三四五六七八九十]{1,3})[、.．）)﹒是]|^[①-⑳●■◆]/.test(line);
    return joined === '' ? line.trim() : `${joined}${goesOn ? '' : '\n'}${line.trim()}`;
  }, '');
}
