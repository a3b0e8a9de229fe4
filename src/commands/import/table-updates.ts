import { slugger } from '../../cli/slug.js';
import { type CivilDate, civilDay } from '../../core/date.js';
import type { SourceDocument } from '../../core/document/document.js';
import { type ExitCode, usageFailure } from '../../core/failure.js';
import type { OwnLedger } from '../../core/import/table/own/ledger.js';
import type { OwnEdits } from '../../core/import/table/own/untaken.js';
import { type LedgerPeriod, ledgerPeriod, periodTyped } from '../../core/import/table/period.js';
import { isLedger } from '../../core/import/table/records.js';
import { type TableUpdates, updatesOf } from '../../core/import/table/updates.js';
import { periodOf } from '../../core/period.js';
import { isUnseen } from '../../core/person.js';
import type { Task } from '../../core/task.js';
import { tableUpdatesView } from '../../core/view/table-updates-view.js';
import type { Context } from '../../env.js';
import { tableUpdatesJson } from '../../formats/table-updates-json.js';
import { renderNotWritten, renderOwnEdits, renderTableUpdates } from '../../render/import/updates.js';
import { taskLabel } from '../../render/task-label.js';
import { type Desk, openDesk } from '../../workspace/desk.js';
import { writeUpdates } from '../../workspace/import/write-updates.js';
import { askedIds, typedIds } from './acceptance.js';
import { importAgain } from './again.js';
import type { ImportOptions } from './options.js';
import { settle } from './settle.js';
import type { NamedTable } from './tables.js';

/**
 * Updates the tasks of the plan by tables that have them as rows.
 * @param returned the ledger of this program that the first table is, or null
 */
export async function updateByTables(
  context: Context,
  tables: readonly NamedTable[],
  tasks: readonly Task[],
  file: string,
  options: ImportOptions,
  returned: { own: OwnLedger; document: SourceDocument } | null,
): Promise<ExitCode> {
  const desk = await openDesk(context, options);
  const read = tables.map(({ table }) => table);
  const ledger = periodOfTables(context, desk, tables, options, returned?.own.asOf ?? null);
  const updates = updatesOf(read, tasks, ledger, { ...desk, slugOf: await slugger() });
  const edits = await editsOf(context, desk, tables, updates, returned);
  const replacing = updates.tasks.filter(({ replaces }) => replaces.length > 0);
  const all = replacing.map(({ task }) => task.id);
  let accepted = options.accept === undefined ? [] : typedIds(context, options.accept, all);
  let { approver } = options;
  const has = (id: number) => accepted.includes(id);
  const confirmed: { confirm?: true } = {};
  const onConfirm = () => {
    confirmed.confirm = true;
  };
  const besideTasks = () => (edits === null ? [] : renderOwnEdits(edits, context.screen));
  return settle(context, options, {
    show: () => {
      const { importTable: words } = context.messages.screens;
      const view = tableUpdatesView(updates, desk.plan, edits?.cells);
      if (context.options.json) {
        context.env.stdout.write(tableUpdatesJson(view));
        return;
      }
      const first = ledger === null ? [] : [words.period(ledger.period, ledger.asOf)];
      context.env.stdout.write(
        `${[...first, ...besideTasks(), renderTableUpdates(view, has, context.screen)].join('\n')}\n`,
      );
    },
    decide: async (ask) => {
      if (options.accept !== undefined) return;
      const { question } = context.messages.screens.importTable;
      const items = replacing.map(({ task }) => ({ id: task.id, question: question(taskLabel(task)) }));
      accepted = await askedIds(context, ask, items);
      const isLater = replacing.some(({ task, replaces }) => has(task.id) && replaces.some(({ key }) => key === 'due'));
      if (isLater && isUnseen(approver ?? '')) approver = await ask.text(context.messages.screens.asking.approver);
    },
    write: async () => {
      const said = { has, approver, title: titleOf(read, file), note: options.message };
      const code = await writeUpdates(context, desk, updates, said, { ...options, onConfirm });
      // A person who was asked has read it.
      if (options.yes && !context.options.json) {
        const view = tableUpdatesView(updates, desk.plan, edits?.cells);
        const left = [...renderNotWritten(view, has, context.screen), ...besideTasks()];
        if (left.length > 0) context.env.stdout.write(`${left.join('\n')}\n`);
      }
      return code;
    },
    again: () => importAgain(context, file, options, { ...confirmed, accept: accepted.join(','), approver, yes: true }),
  });
}

/** What was edited in a ledger of this program and is not taken; null for any other table. */
async function editsOf(
  context: Context,
  desk: Desk,
  [first]: readonly NamedTable[],
  updates: TableUpdates,
  returned: { own: OwnLedger; document: SourceDocument } | null,
): Promise<OwnEdits | null> {
  if (returned === null || first === undefined) return null;
  const { own, document } = returned;
  const asOf = own.asOf ?? updates.ledger?.asOf ?? civilDay(desk.now, desk.plan.timezone);
  const { ownEdits } = await import('./own-edits.js');
  return ownEdits(context, desk, document, first, own, updates, asOf);
}

/**
 * The period that a ledger reports on.
 * @param ownDay the day of a ledger of this program that says it, or null
 * @throws wrong usage if it does not say, and nobody typed it
 */
export function periodOfTables(
  context: Context,
  { plan, now }: Pick<Desk, 'plan' | 'now'>,
  tables: readonly NamedTable[],
  { period }: Pick<ImportOptions, 'period'>,
  ownDay: CivilDate | null = null,
): LedgerPeriod | null {
  const calendar = { today: civilDay(now, plan.timezone), period: plan.period };
  const reporting = tables.filter(({ table }) => isLedger(table.sections.flatMap(({ items }) => items)));
  // A ledger of this program says its day also where nothing was reported by it.
  const ledgers = tables.filter((one) => reporting.includes(one) || one.table.isOwn);
  if (ledgers.length === 0) return null;
  if (period !== undefined) return periodTyped(period, calendar);
  if (ownDay !== null) return { period: periodOf(ownDay, 'month'), asOf: ownDay };
  const found = ledgers.flatMap(({ table }) => ledgerPeriod(table, calendar) ?? []);
  const [first] = found;
  if (first !== undefined && found.every((one) => one.period === first.period)) return first;
  if (reporting.length === 0) return null;
  throw usageFailure(context.messages.screens.importTable.noPeriod());
}

function titleOf(tables: readonly { title: string | null }[], file: string): string {
  return (
    tables
      .find(({ title }) => title !== null)
      ?.title?.replace(/\s+/g, '')
      .slice(0, 60) ?? file
  );
}
