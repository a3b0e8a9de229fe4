import type { Proposal } from '../../core/import/proposal.js';
import { withRecords } from '../../core/import/table/begun.js';
import { rowsInOrder } from '../../core/import/table/outline-of-tables.js';
import { isLedger } from '../../core/import/table/records.js';
import type { Context } from '../../env.js';
import { renderBegun } from '../../render/import/updates.js';
import { openDesk } from '../../workspace/desk.js';
import type { ImportOptions } from './options.js';
import { periodOfTables } from './table-updates.js';
import type { TaskTables } from './tables.js';

/**
 * New tasks with what a ledger tells of how they go on, signed by who imports it; unchanged if the tables are no ledger.
 * What is added, and what is only listed, is said where the preview is shown.
 */
export async function withLedger(
  context: Context,
  { tables }: TaskTables,
  proposal: Proposal,
  options: ImportOptions,
): Promise<Proposal> {
  const read = tables.map(({ table }) => table);
  if (!isLedger(read.flatMap(({ sections }) => sections.flatMap(({ items }) => items)))) return proposal;
  const desk = await openDesk(context, options);
  const ledger = periodOfTables(context, desk, tables, options);
  if (ledger === null) return proposal;
  const begun = withRecords(proposal, rowsInOrder(read, desk.plan.title), ledger, desk);
  if ((!options.yes || options.dryRun) && !context.options.json) {
    context.env.stdout.write(`${renderBegun(begun, context.screen)}\n`);
  }
  return begun.proposal;
}
