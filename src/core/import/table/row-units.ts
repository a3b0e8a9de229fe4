import { orgsCalled } from '../../org/directory.js';
import type { Plan } from '../../plan.js';
import type { ColumnRole } from './column.js';
import { namesIn, writtenIn } from './outline-of-tables.js';
import type { TableItem, TaskTable } from './task-table.js';

/** The units that a row names of one kind: their ids, and names that the plan does not know. */
export interface RowUnits {
  ids: readonly string[];
  unknown: readonly string[];
}

/** The units of a column of a row, or of what the table says of all its rows. */
export function unitsOf(item: TableItem, role: ColumnRole, table: TaskTable, plan: Plan): RowUnits {
  const own = writtenIn(item, role);
  const names = splitNames(own.length > 0 ? namesIn(own, role) : (table.defaults.get(role) ?? ''));
  const found = names.map((name) => ({ name, org: orgsCalled(plan, name) }));
  return {
    ids: [...new Set(found.flatMap(({ org }) => (org.length === 1 ? (org[0]?.id ?? []) : [])))],
    unknown: found.flatMap(({ name, org }) => (org.length === 1 ? [] : [name])),
  };
}

/** Names between signs; signs in brackets part nothing: 各县（市、区）. */
export function splitNames(text: string): string[] {
  const names: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at <= text.length; at++) {
    const sign = text.charAt(at);
    if (/[（(]/.test(sign)) depth++;
    else if (/[）)]/.test(sign)) depth = Math.max(0, depth - 1);
    if (at < text.length && (depth > 0 || !/[、，,；;\n]/.test(sign))) continue;
    const name = text
      .slice(start, at)
      .trim()
      .replace(/[。.]$/, '');
    if (name !== '' && !/^(无|[/—-])$/.test(name)) names.push(name);
    start = at + 1;
  }
  return [...new Set(names)];
}
