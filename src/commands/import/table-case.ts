import { usageFailure } from '../../core/failure.js';
import { tableCase } from '../../core/import/table/case.js';
import type { Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import { renderTaskTable } from '../../render/import/table.js';
import { prose } from '../../render/terminal/prose.js';
import { loadPlan } from '../../store/read/load.js';
import type { PlanDesk } from '../../workspace/desk.js';
import type { ImportOptions } from './options.js';
import type { TaskTables } from './tables.js';

/**
 * Decides whether tables bring new tasks or update those of the plan, and says so with what was found in the tables.
 * @throws wrong usage where some of the rows would double tasks, and nobody is asked whether they are to
 */
export function chosenCase(
  context: Context,
  desk: PlanDesk,
  { tables, text }: TaskTables,
  { as: chosen, update, yes, dryRun }: Pick<ImportOptions, 'as' | 'update' | 'yes' | 'dryRun'>,
): { tasks: readonly Task[]; isUpdate: boolean } {
  const { importTable: words } = context.messages.screens;
  const tasks = loadPlan(context.env.disk, desk.dir).tasks.map(({ task }) => task);
  const found = tableCase(
    tables.map(({ table }) => table),
    tasks,
  );
  const isDoubling = found.case === 'new' && found.matched > 0 && chosen === undefined && !update;
  if (isDoubling && yes && !dryRun) throw usageFailure(words.doubling(found.matched, found.rows));
  const decided = chosen ?? (update ? 'new' : found.case);
  if ((!yes || dryRun) && !context.options.json) {
    const shown = tables.map(({ name, table }) => renderTaskTable(table, name, context.screen));
    const items = (text?.parts ?? []).reduce((sum, part) => sum + part.items.length, 0);
    const beside = items === 0 ? [] : [prose(words.besideText(found.rows, items), context.screen)];
    const asNew = update ? words.asVersion : words.asNew;
    const how = (decided === 'update' ? words.asUpdate : asNew)(found.matched, found.rows);
    context.env.stdout.write(`${[...shown, ...beside, prose(how, context.screen)].join('\n')}\n`);
  }
  return { tasks, isUpdate: decided === 'update' };
}
