import type { Light } from '../standing/light.js';

/**
 * A table to calculate with, in words and values: `render` fills it, `formats/ledger` draws it as xlsx, csv or Markdown.
 * All texts are as they are meant: each format escapes them itself.
 */
export interface Sheet {
  /** What it is called in a workbook: at most 31 characters, without `[ ] : * ? / \`. */
  name: string;
  title: string;
  /** A line below the title, such as the day and what it is based on. */
  about: string;
  columns: readonly SheetColumn[];
  /** Made while they are written, for there may be very many; each time the same. */
  rows: () => Iterable<readonly SheetCell[]>;
  count: number;
}

/** A column of a sheet. */
export interface SheetColumn {
  head: string;
  kind: ColumnKind;
  /** In characters of ASCII; a Chinese one takes two. */
  width: number;
  /** What may be written in its cells; none for anything. */
  choices?: readonly string[];
  /** Whether other words than those are refused. */
  isClosed?: boolean;
  /** Whether it stays in view, with all before it, when the rows are moved to the side. */
  isFrozen?: boolean;
}

/**
 * `text` is read from the left, `word` is short and stands in the middle, `number` is a name in digits; `count`, `points`
 * (percentage points) and `share` are numbers to calculate with, `day` is a civil date, `light` a light with its word.
 */
export type ColumnKind = 'text' | 'word' | 'number' | 'count' | 'points' | 'share' | 'day' | 'light';

/**
 * What a cell holds, or null if nothing: a text, a number, a share from 0 to 1, a light with its word. A string in a
 * column of days is one, `YYYY-MM-DD`.
 */
export type SheetCell = null | string | number | { share: number } | { light: Light; word: string };
