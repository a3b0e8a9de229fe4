import type { ColumnKind, SheetCell } from '../../core/sheet/sheet.js';

/** How a column of a sheet looks, and what stands in its cells. */
export interface LedgerColumnOf<Row> {
  kind: ColumnKind;
  width: number;
  cell(row: Row): SheetCell;
}

/** An empty text is an empty cell. */
export function orEmpty(text: string): SheetCell {
  return text === '' ? null : text;
}
