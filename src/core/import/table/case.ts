import type { Task } from '../../task.js';
import { matchRows } from './match/rows.js';
import type { TaskTable } from './task-table.js';

/** What a table is to a plan: tasks that it does not have, or what is new about tasks that it has. */
export const TABLE_CASES = ['new', 'update'] as const;
export type TableCase = (typeof TABLE_CASES)[number];

/**
 * Which of the two tables are, and how many of their rows are tasks of the plan. One of several tables that has mostly
 * tasks of the plan decides for all: what the others have besides is listed, and no task comes twice.
 */
export function tableCase(
  tables: readonly TaskTable[],
  tasks: readonly Task[],
): { case: TableCase; matched: number; rows: number } {
  const counts = tables.map(({ sections }) => {
    const items = sections.flatMap((section) => section.items);
    const matched = matchRows(items, tasks).filter((match) => match !== null && 'task' in match).length;
    return { matched, rows: items.length };
  });
  const isUpdate = counts.some(({ matched, rows }) => matched > 0 && 2 * matched >= rows);
  const sum = (of: 'matched' | 'rows') => counts.reduce((total, { [of]: count }) => total + count, 0);
  return { case: isUpdate ? 'update' : 'new', matched: sum('matched'), rows: sum('rows') };
}
