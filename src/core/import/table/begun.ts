import type { Task } from '../../task.js';
import type { Proposal, ProposedTask } from '../proposal.js';
import type { LedgerPeriod } from './period.js';
import { type Importer, type RowRecords, recordsOf } from './records.js';
import type { TableItem } from './task-table.js';

/** A proposal whose tasks have begun, as a ledger tells, and what it tells besides that is not recorded. */
export interface BegunProposal {
  proposal: Proposal;
  listed: readonly { id: number; title: string; listed: RowRecords['listed'] }[];
  counts: { reports: number; readings: number; statuses: number };
}

/**
 * Adds to new tasks what their rows in a ledger tell of how they go on.
 * @param rows those of the tasks, in their order
 */
export function withRecords(
  proposal: Proposal,
  rows: readonly TableItem[],
  ledger: LedgerPeriod,
  importer: Importer,
): BegunProposal {
  const made = proposal.tasks.map((task, index) => {
    const row = rows[index];
    const records = row === undefined ? null : recordsOf(row, taskOf(task), ledger, importer);
    return { task: records === null ? task : begun(task, records), records };
  });
  const sum = (count: (records: RowRecords) => number) =>
    made.reduce((total, { records }) => total + (records === null ? 0 : count(records)), 0);
  return {
    proposal: { ...proposal, tasks: made.map(({ task }) => task) },
    listed: made.flatMap(({ task, records }) =>
      records === null || records.listed.length === 0
        ? []
        : [{ id: task.id, title: task.fields.title, listed: records.listed }],
    ),
    counts: {
      reports: sum(({ report }) => Number(report !== null)),
      readings: sum(({ readings }) => readings.length),
      statuses: sum(({ change }) => Number(change !== null)),
    },
  };
}

function taskOf({ id, fields }: ProposedTask): Task {
  return { id, status: 'not_started', ...fields };
}

function begun(task: ProposedTask, { report, readings, change }: RowRecords): ProposedTask {
  const targets = task.fields.targets?.map((target) => {
    const own = readings.flatMap((one) => (one.target === target.id ? [one.reading] : []));
    return own.length === 0 ? target : { ...target, readings: own };
  });
  return {
    ...task,
    fields: { ...task.fields, ...(targets && { targets }), ...(report && { reports: [report] }) },
    ...(change && { begun: change }),
  };
}
