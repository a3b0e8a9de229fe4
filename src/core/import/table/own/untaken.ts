import type { LedgerColumn } from '../../../view/ledger/column.js';
import type { TaskUpdate } from '../updates.js';
import type { EditedCell } from './edited-cells.js';
import { followsRecords, WAYS, type Way } from './way.js';

/** An edited cell that nothing is made of. */
export interface UntakenCell extends EditedCell {
  way: Way;
}

/** What was edited in a ledger of this program, or removed from it, and is not taken. */
export interface OwnEdits {
  /** By the number of the task. */
  cells: ReadonlyMap<number, readonly UntakenCell[]>;
  /** In the sheets beside that of the tasks; `task` is null where the row is not one task's. */
  sheets: readonly { sheet: string; task: number | null; cell: UntakenCell }[];
  /** The tasks that were in it, and are not any more. */
  missing: readonly number[];
}

/**
 * Of the edited cells of a task those that nothing is made of, and that nothing is said of yet.
 * @param isChanged whether the task was changed since: what follows from its records then differs without an edit
 */
export function untakenOf(
  cells: readonly EditedCell[],
  columns: readonly LedgerColumn[],
  update: Pick<TaskUpdate, 'sets' | 'replaces' | 'records'>,
  isChanged: boolean,
): UntakenCell[] {
  return cells.flatMap((cell) => {
    const column = columns[cell.column];
    const isLeft = column !== undefined && !isTaken(column, update) && !(isChanged && followsRecords(column));
    return !isLeft ? [] : [{ ...cell, way: WAYS[column] }];
  });
}

function isTaken(
  column: LedgerColumn,
  { sets, replaces, records }: Pick<TaskUpdate, 'sets' | 'replaces' | 'records'>,
): boolean {
  const { report, change, listed } = records;
  const keys = [...sets, ...replaces].map(({ key }) => key);
  if (column === 'due') return keys.includes('due') || keys.includes('due_note');
  if (column === 'status') return change !== null || listed.some(({ why }) => why.startsWith('status_'));
  if (WAYS[column] === 'report') return report !== null || listed.some(({ why }) => why === 'report_refused');
  return keys.some((key) => key === column);
}
