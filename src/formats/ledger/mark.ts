import type { SourceDocument } from '../../core/document/document.js';
import type { OwnLedger } from '../../core/import/table/own/ledger.js';
import { LEDGER_COLUMNS, type LedgerColumn } from '../../core/view/ledger/column.js';

/** Names and marks the hidden sheet by which a ledger is known again, whatever its columns are and whatever saved it. */
export const LEDGER_MARK = 'plan-ledger';

/** The rows of the hidden sheet: the day, the columns with their heads, and the numbers of the tasks. */
export function markRows(asOf: string, columns: OwnLedger['columns'], tasks: readonly number[]): (string | number)[][] {
  return [
    [LEDGER_MARK, asOf],
    columns.map(({ id }) => id),
    columns.map(({ head }) => head),
    ...tasks.map((id) => [id]),
  ];
}

/** What the hidden sheet of a ledger says, or null if there is none. @param document read with what is hidden in it */
export function ledgerMarkIn({ blocks }: SourceDocument): OwnLedger | null {
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const [first, ids, heads, ...tasks] = block.rows.map(({ cells }) => cells.map(({ text }) => text));
    const [mark, asOf = ''] = first ?? [];
    if (mark !== LEDGER_MARK) continue;
    return {
      asOf: /^\d{4}-\d\d-\d\d$/.test(asOf) ? asOf : null,
      columns: (ids ?? []).flatMap((id, index) => (isColumn(id) ? [{ id, head: heads?.[index] ?? '' }] : [])),
      tasks: tasks.flatMap(([id]) => (/^\d+$/.test(id ?? '') ? [Number(id)] : [])),
    };
  }
  return null;
}

function isColumn(text: string): text is LedgerColumn {
  return (LEDGER_COLUMNS as readonly string[]).includes(text);
}
