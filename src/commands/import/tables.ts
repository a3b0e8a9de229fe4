import type { SourceDocument, Table } from '../../core/document/document.js';
import { EXIT, Failure, usageFailure } from '../../core/failure.js';
import { type ChosenColumn, columnChoice, type TableChoices } from '../../core/import/table/choice.js';
import type { ColumnRole } from '../../core/import/table/column.js';
import { COLUMN_ROLES } from '../../core/import/table/column.js';
import { type OwnLedger, ownChoices } from '../../core/import/table/own/ledger.js';
import { readTaskTable } from '../../core/import/table/read-task-table.js';
import { isMostlyTables, type PlacedTable, tablesIn } from '../../core/import/table/tables-in.js';
import type { TaskTable } from '../../core/import/table/task-table.js';
import { styleOf } from '../../core/outline/choice.js';
import type { Outline } from '../../core/outline/outline.js';
import { readOutline } from '../../core/outline/read-outline.js';
import type { Context } from '../../env.js';
import { renderTableRefusal } from '../../render/import/table.js';
import { clean } from '../../render/terminal/text.js';
import type { ImportOptions } from './options.js';

/** The tables of tasks that the work of a document stands in. */
export interface TaskTables {
  tables: readonly NamedTable[];
  /** The text around them, if they stand in one. */
  text: Outline | null;
  /** Whether they are a ledger that this program wrote. */
  isOwn: boolean;
}

/** A table of tasks, and how a message calls it. */
export interface NamedTable {
  name: string;
  table: TaskTable;
  /** The same as it stands in the document. */
  source: Table;
}

/** Fewer rows than these beside a numbered text are no table of tasks. */
const FEWEST = 8;

/**
 * The tables of tasks of a document whose work stands in tables; null if it stands in its text. A sheet without tasks,
 * such as an explanation, is left out, unless none has any.
 * @param own what is known of a ledger that this program wrote, or null
 * @throws Failure if a column that was chosen is not there, or no table has a column of tasks
 */
export function taskTables(
  context: Context,
  document: SourceDocument,
  options: Pick<ImportOptions, 'column' | 'items' | 'from' | 'to' | 'onlyAnnex'>,
  own: OwnLedger | null = null,
): TaskTables | null {
  const placed = own === null ? tablesIn(document) : tasksOf(own, tablesIn(document));
  const { items } = options;
  const areRows = items !== undefined && styleOf(items) === 'row';
  const isText = [items, options.from, options.to, options.onlyAnnex].some((said) => said !== undefined) && !areRows;
  if (placed.length === 0 || (isText && document.countedIn !== 'row')) return null;
  const isMostly = isMostlyTables(document, placed) || areRows;
  const typed = tableChoices(context, options.column ?? []);
  const words = context.messages.screens.importTable;
  const read = placed.map(({ table, around }, index) => ({
    name: words.table(index + 1, clean(table.name ?? '')),
    source: table,
    result: readTaskTable(table, own === null ? typed : withOwn(own, table, typed), around),
  }));
  const tables = withoutRepeats(
    read.flatMap(({ name, source, result }) =>
      'refused' in result ? [] : [{ name, source, table: own === null ? result : { ...result, isOwn: true } }],
    ),
  );
  const text = document.countedIn === 'row' ? null : readOutline(document, {});
  const isOwn = tables.some(({ table }) => table.isOwn);
  if (tables.length > 0) return isMostly || outnumber(tables, text) ? { tables, text, isOwn } : null;
  if (!isMostly) return null;
  const lines = read.flatMap(({ name, result }) =>
    'refused' in result ? [renderTableRefusal(result.refused, name, context.errorScreen)] : [],
  );
  throw new Failure(EXIT.findings, lines.join('\n'));
}

/** Of a ledger of this program the sheet of tasks alone: its targets and shares stand there once more. */
function withoutRepeats(tables: readonly NamedTable[]): readonly NamedTable[] {
  const own = tables.filter(({ table }) => table.isOwn);
  return own.length === 0 ? tables : own;
}

/** Whether tables in a text hold so many more tasks than it has items that they are what it is about. */
function outnumber(tables: readonly NamedTable[], text: Outline | null): boolean {
  const rows = tables.reduce((sum, { table }) => sum + table.sections.flatMap((one) => one.items).length, 0);
  const items = (text?.parts ?? []).reduce((sum, part) => sum + part.items.length, 0);
  return rows >= FEWEST && rows >= 2 * items;
}

/** Of a ledger of this program the sheet of tasks: that with most of its heads. */
function tasksOf(own: OwnLedger, placed: readonly PlacedTable[]): readonly PlacedTable[] {
  const counted = placed.map((one) => ({ one, count: headsIn(own, one.table).size }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return counted.flatMap(({ one, count }) => (count === most ? [one] : [])).slice(0, 1);
}

/** How many rows are looked at for heads: some may have been added above them. */
const ABOVE = 12;

/** The heads of such a ledger that a table has: those in the row with most of them. */
function headsIn({ columns }: OwnLedger, { rows }: Table): ReadonlySet<string> {
  const known = new Set(columns.map(({ head }) => head));
  const found = rows.slice(0, ABOVE).map(({ cells }) => cells.flatMap(({ text }) => (known.has(text) ? [text] : [])));
  return new Set(found.reduce((most, heads) => (heads.length > most.length ? heads : most), []));
}

/** The columns of a ledger of this program, as far as nothing else was typed of them. */
function withOwn(own: OwnLedger, table: Table, { columns = new Map() }: TableChoices): TableChoices {
  return { columns: new Map([...ownChoices(own, headsIn(own, table)), ...columns]) };
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
