import type { SourceDocument } from '../../core/document/document.js';
import { EXIT, Failure, usageFailure } from '../../core/failure.js';
import { type ChosenColumn, columnChoice, type TableChoices } from '../../core/import/table/choice.js';
import type { ColumnRole } from '../../core/import/table/column.js';
import { COLUMN_ROLES } from '../../core/import/table/column.js';
import { readTaskTable } from '../../core/import/table/read-task-table.js';
import { tablesIn } from '../../core/import/table/tables-in.js';
import type { TaskTable } from '../../core/import/table/task-table.js';
import type { Context } from '../../env.js';
import { renderTableRefusal } from '../../render/import/table.js';
import { clean } from '../../render/terminal/text.js';
import type { ImportOptions } from './options.js';

/** A table of tasks, and how a message calls it. */
export interface NamedTable {
  name: string;
  table: TaskTable;
}

/**
 * The tables of tasks of a document whose work stands in tables; null if it stands in its text. A sheet without tasks,
 * such as an explanation, is left out, unless none has any.
 * @throws Failure if a column that was chosen is not there, or no table has a column of tasks
 */
export function taskTables(
  context: Context,
  document: SourceDocument,
  options: Pick<ImportOptions, 'column'>,
): NamedTable[] | null {
  const found = tablesIn(document);
  if (found === null) return null;
  const choices = tableChoices(context, options.column ?? []);
  const words = context.messages.screens.importTable;
  const read = found.map(({ table, around }, index) => ({
    name: words.table(index + 1, clean(table.name ?? '')),
    result: readTaskTable(table, choices, around),
  }));
  const tables = read.flatMap(({ name, result }) => ('refused' in result ? [] : [{ name, table: result }]));
  if (tables.length > 0) return tables;
  const lines = read.flatMap(({ name, result }) =>
    'refused' in result ? [renderTableRefusal(result.refused, name, context.errorScreen)] : [],
  );
  throw new Failure(EXIT.findings, lines.join('\n'));
}

function tableChoices({ messages }: Context, typed: readonly string[]): TableChoices {
  const words = messages.screens.importTable;
  const columns = new Map<ColumnRole, ChosenColumn | null>();
  for (const text of typed) {
    const choice = columnChoice(text);
    if ('refused' in choice) {
      const roles = COLUMN_ROLES.map((role) => words.roles[role]).join(messages.comma);
      throw usageFailure(words.badColumn[choice.refused](clean(text), roles));
    }
    columns.set(choice.role, choice.column);
  }
  return { columns };
}
