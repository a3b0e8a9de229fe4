import type { Task } from '../../task.js';
import { matchRows } from './match/rows.js';
import type { TaskTable } from './task-table.js';

/** What a table is to a plan: tasks that it does not have, or what is new about tasks that it has. */
export const TABLE_CASES = ['new', 'update'] as const;
export type TableCase = (typeof TABLE_CASES)[number];

/** Which of the two tables are, and how many of their rows are tasks of the plan. */
export function tableCase(
  tables: readonly TaskTable[],
  tasks: readonly Task[],
): { case: TableCase; matched: number; rows: number } {
  const items = tables.flatMap(({ sections }) => sections.flatMap((section) => section.items));
  const matched = matchRows(items, tasks).filter((match) => match !== null && 'task' in match).length;
  return { case: matched > 0 && 2 * matched >= items.length ? 'update' : 'new', matched, rows: items.length };
}
