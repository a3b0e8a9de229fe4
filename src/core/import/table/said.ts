import type { ColumnRole } from './column.js';
import { type TableItem, textsOf } from './task-table.js';

/** What stands in a cell that has nothing to say. */
export const NOTHING: ReadonlySet<string> = new Set(['无', '/', '—', '-', '——']);

/** What the cells of a role say of a task, or undefined if nothing. */
export function saidIn(item: Pick<TableItem, 'cells'>, role: ColumnRole): string | undefined {
  const said = textsOf(item, role).filter((text) => !NOTHING.has(text));
  return said.length === 0 ? undefined : said.join('\n');
}
