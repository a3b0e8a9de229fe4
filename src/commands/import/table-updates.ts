import { slugger } from '../../cli/slug.js';
import { civilDay } from '../../core/date.js';
import { type ExitCode, usageFailure } from '../../core/failure.js';
import { type LedgerPeriod, ledgerPeriod, periodTyped } from '../../core/import/table/period.js';
import { isLedger } from '../../core/import/table/records.js';
import { updatesOf } from '../../core/import/table/updates.js';
import { isUnseen } from '../../core/person.js';
import type { Task } from '../../core/task.js';
import { tableUpdatesView } from '../../core/view/table-updates-view.js';
import type { Context } from '../../env.js';
import { tableUpdatesJson } from '../../formats/table-updates-json.js';
import { renderTableUpdates } from '../../render/import/updates.js';
import { taskLabel } from '../../render/task-label.js';
import { type Desk, openDesk } from '../../workspace/desk.js';
import { writeUpdates } from '../../workspace/import/write-updates.js';
import { askedIds, typedIds } from './acceptance.js';
import { importAgain } from './again.js';
import type { ImportOptions } from './options.js';
import { settle } from './settle.js';
import type { NamedTable } from './tables.js';

/** Updates the tasks of the plan by tables that have them as rows. */
export async function updateByTables(
  context: Context,
  tables: readonly NamedTable[],
  tasks: readonly Task[],
  file: string,
  options: ImportOptions,
): Promise<ExitCode> {
  const desk = await openDesk(context, options);
  const read = tables.map(({ table }) => table);
  const ledger = periodOfTables(context, desk, tables, options);
  const updates = updatesOf(read, tasks, ledger, { ...desk, slugOf: await slugger() });
  const replacing = updates.tasks.filter(({ replaces }) => replaces.length > 0);
  const all = replacing.map(({ task }) => task.id);
  let accepted = options.accept === undefined ? [] : typedIds(context, options.accept, all);
  let { approver } = options;
  const has = (id: number) => accepted.includes(id);
  const confirmed: { confirm?: true } = {};
  const onConfirm = () => {
    confirmed.confirm = true;
  };
  return settle(context, options, {
    show: () => {
      const { importTable: words } = context.messages.screens;
      const view = tableUpdatesView(updates, desk.plan);
      if (context.options.json) {
        context.env.stdout.write(tableUpdatesJson(view));
        return;
      }
      const first = ledger === null ? [] : [words.period(ledger.period, ledger.asOf)];
      context.env.stdout.write(`${[...first, renderTableUpdates(view, has, context.screen)].join('\n')}\n`);
    },
    decide: async (ask) => {
      if (options.accept !== undefined) return;
      const { question } = context.messages.screens.importTable;
      const items = replacing.map(({ task }) => ({ id: task.id, question: question(taskLabel(task)) }));
      accepted = await askedIds(context, ask, items);
      const isLater = replacing.some(({ task, replaces }) => has(task.id) && replaces.some(({ key }) => key === 'due'));
      if (isLater && isUnseen(approver ?? '')) approver = await ask.text(context.messages.screens.asking.approver);
    },
    write: () => {
      const said = { has, approver, title: titleOf(read, file), note: options.message };
      return writeUpdates(context, desk, updates, said, { ...options, onConfirm });
    },
    again: () => importAgain(context, file, options, { ...confirmed, accept: accepted.join(','), approver, yes: true }),
  });
}

/** The period that a ledger reports on. @throws wrong usage if it does not say, and nobody typed it */
export function periodOfTables(
  context: Context,
  { plan, now }: Pick<Desk, 'plan' | 'now'>,
  tables: readonly NamedTable[],
  { period }: Pick<ImportOptions, 'period'>,
): LedgerPeriod | null {
  const calendar = { today: civilDay(now, plan.timezone), period: plan.period };
  const reporting = tables.filter(({ table }) => isLedger(table.sections.flatMap(({ items }) => items)));
  // A ledger of this program says its day also where nothing was reported by it.
  const ledgers = tables.filter((one) => reporting.includes(one) || one.table.isOwn);
  if (ledgers.length === 0) return null;
  if (period !== undefined) return periodTyped(period, calendar);
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
