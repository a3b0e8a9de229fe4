import { isSameWho, WHO_KEYS, type WhoKey } from '../../assignment.js';
import { type CivilDate, dayOfEntry } from '../../date.js';
import { duesOf } from '../../due.js';
import { inForce } from '../../effect/in-force.js';
import type { Task, WhoAmendment } from '../../task.js';
import type { ProposedOrg } from '../proposal.js';
import type { ImportContext } from '../propose.js';
import { Units } from '../units.js';
import { ownersOf } from '../who/owners.js';
import { readWho } from '../who/read-who.js';
import { dueIn } from './due-cell.js';
import { type DoubtfulReason, matchRows } from './match/rows.js';
import type { Candidate } from './match/task-index.js';
import { saidOf } from './outline-of-tables.js';
import type { LedgerPeriod } from './period.js';
import { type Importer, type RowRecords, recordsOf } from './records.js';
import { type TableItem, type TaskTable, textsOf } from './task-table.js';

/** What a table changes of a plan that has its tasks already. */
export interface TableUpdates {
  /** In the order of the rows. */
  tasks: readonly TaskUpdate[];
  /** Rows that are no task of the plan. */
  unmatched: readonly UpdateRow[];
  doubtful: readonly { row: UpdateRow; why: DoubtfulReason; candidates: readonly Candidate[] }[];
  /** Units that the table names and the plan does not have. */
  orgs: readonly ProposedOrg[];
  /** What the table reports on; null if it is no ledger, or does not say. */
  ledger: LedgerPeriod | null;
}

/** A row as a message shows it. */
export interface UpdateRow {
  number: string | null;
  text: string;
  place: number;
}

/** What a row changes of its task; nothing at all if the plan says the same. */
export interface TaskUpdate {
  task: Task;
  row: UpdateRow;
  matched: { by: 'number' | 'title' | 'wording'; similarity: number };
  /** What the plan does not have yet. */
  sets: readonly FieldChange[];
  /** What the plan has another value of: written only if it is accepted. */
  replaces: readonly FieldChange[];
  records: RowRecords;
  /** The same changes of the task as it is when they are written. */
  again(task: Task, importer: Importer): RowChanges;
}

/** What a row changes of a task. */
export type RowChanges = Pick<TaskUpdate, 'sets' | 'replaces' | 'records'>;

/** A key of a task with its value before, or null if it has none, and after. */
export type FieldChange =
  | { key: WhoKey; from: string | readonly string[] | null; to: string | [string, ...string[]] }
  | { key: 'due'; from: CivilDate | null; to: CivilDate }
  | { key: 'due_note'; from: null; to: string };

/** What a table changes of the tasks of a plan: rows are matched by number, title or wording; what is doubtful is listed. */
export function updatesOf(
  tables: readonly TaskTable[],
  tasks: readonly Task[],
  ledger: LedgerPeriod | null,
  importer: Importer & { slugOf: ImportContext['slugOf'] },
): TableUpdates {
  const units = new Units(importer.plan, importer.slugOf);
  const rows = tables.flatMap((table) => table.sections.flatMap(({ items }) => items.map((item) => ({ table, item }))));
  const matches = matchRows(
    rows.map(({ item }) => item),
    tasks,
  );
  const updates: TaskUpdate[] = [];
  const unmatched: UpdateRow[] = [];
  const doubtful: { row: UpdateRow; why: DoubtfulReason; candidates: readonly Candidate[] }[] = [];
  for (const [index, { table, item }] of rows.entries()) {
    const match = matches[index] ?? null;
    const row = rowOf(item);
    if (match === null) unmatched.push(row);
    else if ('doubtful' in match) doubtful.push({ row, why: match.doubtful, candidates: match.candidates });
    else {
      const { task, by, similarity } = match;
      const again = (now: Task, who: Importer) => changesOf(item, table, now, ledger, who, units);
      updates.push({ task, row, matched: { by, similarity }, ...again(task, importer), again });
    }
  }
  return { tasks: updates, unmatched, doubtful, orgs: units.proposed, ledger };
}

function rowOf(item: TableItem): UpdateRow {
  return { number: item.number, text: textsOf(item, 'task').join(' '), place: item.place };
}

function changesOf(
  item: TableItem,
  table: TaskTable,
  task: Task,
  ledger: LedgerPeriod | null,
  importer: Importer,
  units: Units,
): RowChanges {
  const isOwn = ledger !== null && table.isOwn;
  // Who did the task on the day of a ledger of this program, nobody wrote into it.
  const isShown = ({ key, to }: WhoChange) =>
    isSameWho(key, to, task[key] ?? null) ||
    (isOwn && isSameWho(key, to, whoOn(task, key, ledger.asOf, importer.plan.timezone)));
  const who = whoOf(item, table, units).filter((change) => !isShown(change));
  const all: FieldChange[] = [
    ...who.map(({ key, to }): FieldChange => ({ key, from: task[key] ?? null, to })),
    ...dueChanges(item, table, task, ledger, importer),
  ];
  return {
    sets: all.filter(({ from }) => from === null),
    replaces: all.filter(({ from }) => from !== null),
    records: recordsOf(item, task, ledger, importer, table),
  };
}

/** Who did a task on a day: what the first amendment after it started from, else who does it now. */
function whoOn(task: Task, key: WhoKey, day: CivilDate, timezone: string): WhoChange['to'] | null {
  const later = inForce(task.amendments, timezone, null).find(
    (one): one is WhoAmendment => one.key === key && dayOfEntry(one, timezone) > day,
  );
  return (later === undefined ? task[key] : later.from) ?? null;
}

/** Who does the task by its row, read as an item of a text is. */
function whoOf(item: TableItem, table: TaskTable, units: Units): WhoChange[] {
  const lines = saidOf(item, table).flatMap(({ role, line }) => (role === 'due' ? [] : [line]));
  if (lines.length === 0) return [];
  const text = lines.join('\n');
  const { fields } = ownersOf(text, readWho(text, table.firstLeads, units.isKnown), units);
  return WHO_KEYS.flatMap((key) => {
    const to = fields[key];
    return to === undefined ? [] : [{ key, to }];
  });
}

interface WhoChange {
  key: WhoKey;
  to: string | [string, ...string[]];
}

function dueChanges(
  item: TableItem,
  table: TaskTable,
  task: Task,
  ledger: LedgerPeriod | null,
  { plan }: Importer,
): FieldChange[] {
  const own = item.cells.get('due') ?? [];
  const { due, note } = dueIn(own.length > 0 ? own : [{ text: table.defaults.get('due') ?? '' }], plan);
  if (due === null) {
    const isNew = note !== null && task.due_note === undefined && task.due === undefined;
    return isNew ? [{ key: 'due_note', from: null, to: note }] : [];
  }
  const { current } = duesOf(task, plan).of(null);
  if (due === current) return [];
  // The date on the day of a ledger of this program, nobody wrote into it.
  if (ledger !== null && table.isOwn && due === duesOf(task, plan, ledger.asOf).of(null).current) return [];
  // Later than the end of the plan, which was its due date until now, is an extension.
  const isFirst = task.due === undefined && (task.extensions ?? []).length === 0 && due < current;
  return [{ key: 'due', from: isFirst ? null : current, to: due }];
}
