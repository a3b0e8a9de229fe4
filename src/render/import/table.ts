import { columnLetters } from '../../core/import/table/choice.js';
import type { TableColumn } from '../../core/import/table/columns.js';
import type { TableRefusal } from '../../core/import/table/read-task-table.js';
import type { LeftOutRow, TableWarning, TaskTable } from '../../core/import/table/task-table.js';
import { prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { clean } from '../terminal/text.js';

/** How many places a line names. */
const MOST_PLACES = 8;
/** Longest text of a row that is shown. */
const SHOWN = 60;

/** What was found in a table: its columns, what was left out, and what a person should look at. */
export function renderTaskTable(table: TaskTable, name: string, screen: Screen): string {
  const { importTable: words } = screen.messages.screens;
  const read = table.columns.filter(({ role }) => role !== null);
  const unread = table.columns.filter(({ role, head }) => role === null && head !== '');
  const { comma } = screen.messages;
  const defaults = [...table.defaults].map(([role, text]) => `${words.roles[role]} ${clean(text)}`);
  const lines = [
    words.columns(read.map((column) => columnWords(column, screen)).join(comma)),
    ...(unread.length === 0 ? [] : [words.unread(unread.map((column) => columnWords(column, screen)).join(comma))]),
    ...(defaults.length === 0 ? [] : [words.defaults(defaults.join(comma))]),
    words.setColumn(),
    ...leftOutLines(table.leftOut, screen),
    ...warningLines(table.warnings, screen),
  ];
  return prose([clean(name), ...lines.map((line) => `  ${line}`)].join('\n'), screen);
}

/** Why a table is not read, the columns that it has, and how to say which one holds the tasks. */
export function renderTableRefusal({ why, columns, missing }: TableRefusal, name: string, screen: Screen): string {
  const { importTable: words } = screen.messages.screens;
  const { comma } = screen.messages;
  const roles = missing.map((role) => words.roles[role]).join(comma);
  const found = columns.filter(({ head }) => head !== '').map((column) => columnWords(column, screen));
  return [
    words.refused[why](clean(name), roles),
    ...(found.length === 0 ? [] : [words.found(found.join(comma))]),
    ...(why === 'no_rows' ? [] : [words.setTask()]),
  ].join('\n');
}

function columnWords({ column, head, role }: TableColumn, screen: Screen): string {
  const { importTable: words } = screen.messages.screens;
  const letter = columnLetters(column);
  const short = clean(head.length > 20 ? `${head.slice(0, 20)}…` : head);
  return role === null ? `${letter} ${short}` : words.column(words.roles[role], letter, short);
}

function leftOutLines(leftOut: readonly LeftOutRow[], screen: Screen): string[] {
  const { importTable: words } = screen.messages.screens;
  return (['total', 'head_again', 'line', 'note'] as const).flatMap((what) => {
    const rows = leftOut.filter((row) => row.what === what);
    return rows.length === 0
      ? []
      : [
          words.leftOut[what](
            rows.length,
            placesOf(
              rows.map(({ place }) => place),
              screen,
            ),
          ),
        ];
  });
}

function warningLines(warnings: readonly TableWarning[], screen: Screen): string[] {
  const unnumbered = warnings.filter(({ why }) => why === 'number_empty');
  const { warning: words } = screen.messages.screens.importTable;
  return [
    ...(unnumbered.length === 0 ? [] : [words.number_empty(placesOf(unnumbered.flatMap(placed), screen))]),
    ...warnings.flatMap((warning) => (warning.why === 'number_empty' ? [] : [warningWords(warning, screen)])),
  ];
}

function warningWords(warning: Exclude<TableWarning, { why: 'number_empty' }>, screen: Screen): string {
  const { warning: words, roles } = screen.messages.screens.importTable;
  const rows = placesOf(placed(warning), screen);
  switch (warning.why) {
    case 'number_twice':
    case 'out_of_order':
      return words[warning.why](clean(warning.number), rows);
    case 'no_task':
      return words.no_task(rows, clean(warning.text.slice(0, SHOWN)));
    case 'uncalculated':
      return words.uncalculated(rows, roles[warning.role]);
    case 'too_long':
      return words.too_long(rows, roles[warning.role], warning.length);
  }
}

function placed(warning: TableWarning): number[] {
  return 'places' in warning ? [...warning.places] : [warning.place];
}

function placesOf(places: readonly number[], { messages }: Screen): string {
  const shown = places.slice(0, MOST_PLACES).map(String);
  return [...shown, ...(places.length > MOST_PLACES ? ['…'] : [])].join(messages.comma);
}
