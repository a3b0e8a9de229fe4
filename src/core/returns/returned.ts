import type { CivilDate } from '../date.js';
import type { LastValue, RowKey } from './row.js';

/** A form that came back. */
export interface ReturnedForm {
  /** The id of the plan that it was made from. */
  plan: string;
  /** The commit of the plan that it was made from, or null if there was none. */
  commit: string | null;
  org: string;
  asOf: CivilDate;
  period: string;
  /** What the form held when it was made. */
  shown: readonly ShownRow[];
  /** Its rows as they came back, in their order. */
  rows: readonly ReturnedRow[];
}

/** A row as the form had it when it was made. */
export interface ShownRow extends RowKey {
  name: string;
  /** What the unit itself, or the city, had last reported then. */
  own: LastValue | null;
  promise: string;
  asks: 'value' | 'done' | null;
}

/** The cells of a row that a unit fills in. */
export const FILLED = ['value', 'done', 'progress', 'problems', 'next', 'evidence', 'note', 'date'] as const;
export type Filled = (typeof FILLED)[number];

/** A row of a form that came back. */
export interface ReturnedRow {
  /** Its number in the sheet, from 1. */
  row: number;
  /** Its hidden ids, or null if it has none. */
  key: RowKey | null;
  /** Number of the task and name of the target, as they stand in the sheet. */
  number: string;
  name: string;
  /** Only those that hold something. */
  cells: Partial<Record<Filled, CellContent>>;
}

/** What a cell holds. */
export type CellContent =
  | { kind: 'number'; value: number; isPercent: boolean }
  | { kind: 'text'; text: string }
  | { kind: 'day'; day: CivilDate }
  | { kind: 'boolean'; value: boolean }
  /** A formula whose value was never saved, or is an error. */
  | { kind: 'uncalculated' };
