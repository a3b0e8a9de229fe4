import { taskIds } from '../../cli/parser.js';
import { slugger } from '../../cli/slug.js';
import { civilDay } from '../../core/date.js';
import { type ExitCode, usageFailure } from '../../core/failure.js';
import { type LedgerPeriod, ledgerPeriod, periodTyped } from '../../core/import/table/period.js';
import { isLedger } from '../../core/import/table/records.js';
import { updatesOf } from '../../core/import/table/updates.js';
import type { Task } from '../../core/task.js';
import { tableUpdatesView } from '../../core/view/table-updates-view.js';
import type { Context } from '../../env.js';
import { tableUpdatesJson } from '../../formats/table-updates-json.js';
import { renderTableUpdates } from '../../render/import/updates.js';
import { type Desk, openDesk } from '../../workspace/desk.js';
import { writeUpdates } from '../../workspace/import/write-updates.js';
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
  const has = acceptedBy(context, options.accept);
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
    write: () =>
      writeUpdates(context, desk, updates, { has, approver: options.approver, title: titleOf(read, file) }, options),
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
  const ledgers = tables.filter(({ table }) => isLedger(table.sections.flatMap(({ items }) => items)));
  if (ledgers.length === 0) return null;
  if (period !== undefined) return periodTyped(period, calendar);
  const found = ledgers.flatMap(({ table }) => ledgerPeriod(table, calendar) ?? []);
  const [first] = found;
  if (first !== undefined && found.every((one) => one.period === first.period)) return first;
  throw usageFailure(context.messages.screens.importTable.noPeriod());
}

function acceptedBy(context: Context, typed: readonly string[] = []): (id: number) => boolean {
  if (typed.some((word) => word.trim().toLowerCase() === 'all')) return () => true;
  if (typed.length === 0) return () => false;
  const ids = new Set(taskIds(typed, { command: 'plan import', messages: context.messages }));
  return (id) => ids.has(id);
}

function titleOf(tables: readonly { title: string | null }[], file: string): string {
  return (
    tables
      .find(({ title }) => title !== null)
      ?.title?.replace(/\s+/g, '')
      .slice(0, 60) ?? file
  );
}
