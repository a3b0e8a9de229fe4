import type { Table } from '../../document/document.js';

/** A line as it stands in the document, before wraps are joined. */
export interface RawLine {
  /** Without the spaces around it; empty for a table. */
  text: string;
  place: number;
  heading: number | null;
  table: Table | null;
  /** Whether it is set in, as the beginning of a paragraph. */
  isIndented: boolean;
  /** Whether it stands in the same paragraph as the line above it. */
  isBreak: boolean;
}
