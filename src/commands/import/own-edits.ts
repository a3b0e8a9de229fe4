import type { SourceDocument, Table } from '../../core/document/document.js';
import { type EditedCell, editedCells } from '../../core/import/table/own/edited-cells.js';
import type { OwnLedger } from '../../core/import/table/own/ledger.js';
import { plain } from '../../core/import/table/own/plain.js';
import { type OwnEdits, untakenOf } from '../../core/import/table/own/untaken.js';
import type { Way } from '../../core/import/table/own/way.js';
import type { TableUpdates } from '../../core/import/table/updates.js';
import type { Sheet, SheetCell } from '../../core/sheet/sheet.js';
import { standingOf } from '../../core/standing/standing.js';
import { SHARE_COLUMNS, TARGET_COLUMNS } from '../../core/view/ledger/column.js';
import { ledgerCounties } from '../../core/view/ledger/counties.js';
import { ledgerView } from '../../core/view/ledger/view.js';
import type { Context } from '../../env.js';
import { taskDigest } from '../../formats/ledger/mark.js';
import { type Language, printCatalogs } from '../../messages/index.js';
import { ledgerSheets } from '../../render/ledger/sheets.js';
import { loadPlan } from '../../store/read/load.js';
import type { PlanDesk } from '../../workspace/desk.js';
import type { NamedTable } from './tables.js';

/** Compares a ledger with what it would say of its day, and finds what of its edits is not taken. */
export function ownEdits(
  context: Context,
  { dir, plan }: PlanDesk,
  document: SourceDocument,
  { source }: NamedTable,
  own: OwnLedger,
  updates: TableUpdates,
  asOf: string,
): OwnEdits {
  const messages = printCatalogs[own.language as Language] ?? printCatalogs[context.language];
  const screen = { ...context.screen, messages };
  const all = loadPlan(context.env.disk, dir).tasks.map(({ task, section }) => standingOf(task, section, plan, asOf));
  const digests = new Map((own.tasks ?? []).map(({ id, digest }) => [id, digest]));
  const ids = new Set(own.tasks?.map(({ id }) => id) ?? all.map(({ task }) => task.id));
  const chosen = all.filter(({ task }) => ids.has(task.id));
  const changed = new Set(
    chosen.flatMap(({ task }) => (digests.has(task.id) && digests.get(task.id) !== taskDigest(task) ? [task.id] : [])),
  );
  const counties = ledgerCounties(chosen, plan, asOf);
  const view = ledgerView(chosen, plan, asOf, null);
  const [tasks, ...others] = ledgerSheets(view, counties, own.columns, all.length, '', screen);
  const byPlace = new Map(updates.tasks.map((update) => [update.row.place, update]));
  const places = new Map(chosen.map(({ task }, index) => [task.id, index]));
  const edited =
    tasks === undefined
      ? []
      : editedCells(tasks, source, ({ place }) => places.get(byPlace.get(place)?.task.id ?? 0) ?? null);
  const columns = own.columns.map(({ id }) => id);
  const byRow = new Map<number, EditedCell[]>();
  for (const cell of edited) byRow.set(cell.place, [...(byRow.get(cell.place) ?? []), cell]);
  const cells = updates.tasks.flatMap((update) => {
    const untaken = untakenOf(byRow.get(update.row.place) ?? [], columns, update, changed.has(update.task.id));
    return untaken.length === 0 ? [] : [[update.task.id, untaken] as const];
  });
  const { sheets: names } = messages.screens.ledger;
  const sheetOf = (name: string) => others.find((one) => one.name === name);
  const known: readonly (readonly [Sheet | undefined, keys: readonly number[], ways: readonly Way[]])[] = [
    [sheetOf(names.targets), [0, 2], TARGET_COLUMNS.map(wayOfTarget)],
    [sheetOf(names.counties), [1], []],
    [sheetOf(names.shares), [0, 1, 2], SHARE_COLUMNS.map((id) => (id === 'share' ? 'share' : wayOfTarget(id)))],
  ];
  const sheets = known.flatMap(([sheet, keys, ways]) => {
    const table = document.blocks.find((block): block is Table => block.kind === 'table' && block.name === sheet?.name);
    if (sheet === undefined || table === undefined) return [];
    const rows = [...sheet.rows()];
    return editedSheet(sheet, table, keys).flatMap((cell) => {
      const task = taskOf(rows[cell.row] ?? [], sheet.name === names.targets ? 0 : 1);
      // What follows from records that came since is no edit.
      const isStale = task === null ? changed.size > 0 : changed.has(task);
      const way = ways[cell.column] ?? ('computed' as const);
      return isStale ? [] : [{ sheet: sheet.name, task, cell: { ...cell, way } }];
    });
  });
  return {
    cells: new Map(cells),
    sheets,
    missing: missingOf(
      own,
      updates,
      all.map(({ task }) => task.id),
    ),
  };
}

function wayOfTarget(id: string): Way {
  if (id === 'value' || id === 'valueAsOf') return 'record';
  return /^(name|bound|unit|baseline|due|definition)$/.test(id) ? 'target' : id === 'title' ? 'edit' : 'computed';
}

/** The edited cells of a sheet whose rows are known by some of their columns, and by their places where those were edited. */
function editedSheet(sheet: Sheet, table: Table, keys: readonly number[]) {
  const heads = new Set(sheet.columns.map(({ head }) => plain(head)));
  const head = table.rows.find(({ cells }) => cells.filter(({ text }) => heads.has(plain(text))).length > 2);
  const at = keys.map(
    (key) => head?.cells.find(({ text }) => plain(text) === plain(sheet.columns[key]?.head ?? ''))?.column,
  );
  const rows = new Map(
    [...sheet.rows()].map((cells, index) => [keys.map((key) => plain(String(cells[key] ?? ''))).join('\n'), index]),
  );
  return editedCells(sheet, table, ({ cells }, index) => {
    const key = at.map((column) => plain(cells.find((one) => one.column === column)?.text ?? '')).join('\n');
    return rows.get(key) ?? (index < sheet.count ? index : null);
  });
}

/** The number of the task that a row is about, or null if it is about none. */
function taskOf(cells: readonly SheetCell[], column: number): number | null {
  const id = cells[column];
  return typeof id === 'number' ? id : null;
}

/** The tasks that a ledger had and that no row means any more; of one that does not say which, none. */
function missingOf({ tasks }: OwnLedger, { tasks: found, doubtful }: TableUpdates, known: readonly number[]): number[] {
  if (tasks === null) return [];
  const meant = new Set([
    ...found.map(({ task }) => task.id),
    ...doubtful.flatMap(({ candidates }) => candidates.map(({ task }) => task.id)),
  ]);
  const there = new Set(known);
  return tasks.flatMap(({ id }) => (there.has(id) && !meant.has(id) ? [id] : []));
}
