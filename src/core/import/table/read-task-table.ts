import type { Table } from '../../document/document.js';
import { type Grid, gridOf } from '../../document/grid.js';
import type { TableChoices } from './choice.js';
import { type ColumnRole, saysFirstLeads } from './column.js';
import { columnsOf, type TableColumn } from './columns.js';
import { type Head, headOf } from './head.js';
import { defaultsIn } from './line.js';
import { RowReader } from './row-reader.js';
import type { TaskTable } from './task-table.js';

/** Why a table is not read as one of tasks, with the columns that were found. */
export interface TableRefusal {
  why: /** No row names two columns that are known. */
    | 'no_head'
    /** None of the columns holds tasks. */
    | 'no_task_column'
    /** A column that was chosen is not there. */
    | 'missing_column'
    /** Nothing stands below the head. */
    | 'no_rows';
  columns: readonly TableColumn[];
  missing: readonly ColumnRole[];
}

/**
 * Reads a table whose rows are tasks: a decomposition table (任务分解表) or a ledger (台账).
 * @param around lines that stand beside the table in its document: its title, notes
 */
export function readTaskTable(
  table: Table,
  choices: TableChoices,
  around: readonly string[] = [],
): TaskTable | { refused: TableRefusal } {
  const grid = gridOf(table);
  const head = headOf(grid) ?? headless(grid, choices);
  if (head === null) return { refused: { why: 'no_head', columns: unnamed(grid), missing: [] } };
  const { columns, missing } = columnsOf(grid, head, choices);
  if (missing.length > 0) return { refused: { why: 'missing_column', columns, missing } };
  if (!columns.some(({ role }) => role === 'task')) return { refused: { why: 'no_task_column', columns, missing } };
  const above = linesOf(grid, 0, head.first);
  const reader = new RowReader(table, grid, head, columns);
  for (let row = head.end; row < grid.rows.length; row++) reader.read(row);
  const { sections, leftOut, warnings, said } = reader.result();
  if (sections.length === 0) return { refused: { why: 'no_rows', columns, missing } };
  const lines = [...around, ...above];
  const defaults = new Map([...lines, ...said].flatMap((line) => [...defaultsIn(line)]));
  return {
    name: table.name,
    title: above[0] ?? around[0] ?? null,
    lines: [...lines, ...said],
    columns,
    isOwn: columns.some(({ role }) => role === 'last_report'),
    defaults,
    firstLeads: [...lines, ...said, ...columns.flatMap(({ column }) => head.names[column] ?? [])].some(saysFirstLeads),
    sections,
    leftOut,
    warnings,
  };
}

/** A table without a head, whose columns a person named by their places. */
function headless(grid: Grid, { columns }: TableChoices): Head | null {
  const task = columns?.get('task');
  if (!task || !('column' in task) || task.column >= grid.width) return null;
  return { first: 0, end: 0, names: Array.from({ length: grid.width }, () => []) };
}

/** The columns of a table without a head, by what stands in its first row that has several cells. */
function unnamed(grid: Grid): TableColumn[] {
  const row = grid.rows.find((one) => new Set(one.map((position) => position?.cell)).size > 2) ?? grid.rows[0] ?? [];
  return row.map((position, column) => ({
    column,
    head: (position?.cell.text ?? '').slice(0, 40).replace(/\s+/g, ''),
    role: null,
    isChosen: false,
  }));
}

/** The texts of some rows, a merged cell once. */
function linesOf(grid: Grid, from: number, to: number): string[] {
  return grid.rows
    .slice(from, to)
    .flatMap((row) =>
      row.flatMap((position) =>
        position?.begins && position.cell.text.trim() !== '' ? [position.cell.text.trim()] : [],
      ),
    );
}
