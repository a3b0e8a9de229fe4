import { crc32 } from 'node:zlib';
import type { SourceDocument } from '../../core/document/document.js';
import type { OwnLedger } from '../../core/import/table/own/ledger.js';
import type { Task } from '../../core/task.js';
import { LEDGER_COLUMNS, type LedgerColumn } from '../../core/view/ledger/column.js';

/** Names and marks the hidden sheet by which a ledger is known again, whatever its columns are and whatever saved it. */
export const LEDGER_MARK = 'plan-ledger';

/** The rows of the hidden sheet: the day, the language, the columns with their heads, and the tasks. */
export function markRows({ language, asOf, columns, tasks }: OwnLedger): (string | number)[][] {
  return [
    [LEDGER_MARK, asOf ?? '', language],
    columns.map(({ id }) => id),
    columns.map(({ head }) => head),
    ...(tasks ?? []).map(({ id, digest }) => [id, digest]),
  ];
}

/** What the hidden sheet of a ledger says, or null if there is none. @param document read with what is hidden in it */
export function ledgerMarkIn({ blocks }: SourceDocument): OwnLedger | null {
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const [first, ids, heads, ...tasks] = block.rows.map(({ cells }) => cells.map(({ text }) => text));
    const [mark, asOf = '', language = ''] = first ?? [];
    if (mark !== LEDGER_MARK) continue;
    return {
      language,
      asOf: /^\d{4}-\d\d-\d\d$/.test(asOf) ? asOf : null,
      columns: (ids ?? []).flatMap((id, index) => (isColumn(id) ? [{ id, head: heads?.[index] ?? '' }] : [])),
      tasks: tasks.flatMap(([id, digest = '']) => (/^\d+$/.test(id ?? '') ? [{ id: Number(id), digest }] : [])),
    };
  }
  return null;
}

/**
 * Another text for a task that was changed. Of lists that only grow their lengths tell that, and they are nearly all of a
 * task. It begins with a letter, for a spreadsheet reads `1e5` as a number.
 */
export function taskDigest({ history, reports, evidence, targets, ...rest }: Task): string {
  const lengths = [history, reports, evidence].map((list) => list?.length ?? 0);
  const promised = (targets ?? []).map(({ readings, ...target }) => [target, readings?.length ?? 0]);
  return `d${crc32(JSON.stringify([rest, lengths, promised])).toString(16)}`;
}

function isColumn(text: string): text is LedgerColumn {
  return (LEDGER_COLUMNS as readonly string[]).includes(text);
}
