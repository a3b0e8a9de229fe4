import { printable } from '../../core/text/printable.js';
import { withoutDust } from '../json.js';

/** A row of a table: nothing but texts, numbers, true or false, and null for what is absent. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** What every row begins with: what it is, and of which plan and day. */
export interface RowHead {
  plan: string;
  asOf: string;
}

/** A row as a line of NDJSON, with its end. */
export function lineOf(kind: string, { plan, asOf }: RowHead, row: Row): string {
  // As it is printed: nothing invisible stands in the file either.
  return `${printable(JSON.stringify({ kind, plan, asOf, ...row }, withoutDust))}\n`;
}
