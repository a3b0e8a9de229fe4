import { isSameWho, type WhoKey } from '../../assignment.js';
import type { CivilDate } from '../../date.js';
import { duesOf } from '../../due.js';
import type { Task } from '../../task.js';
import { dueIn } from './due-cell.js';
import { type DoubtfulReason, matchRows } from './match.js';
import type { LedgerPeriod } from './period.js';
import { type Importer, type RowRecords, recordsOf } from './records.js';
import { splitNames, unitsOf } from './row-units.js';
import type { Candidate } from './task-index.js';
import { type TableItem, type TaskTable, textsOf } from './task-table.js';

/** What a table changes of a plan that has its tasks already. */
export interface TableUpdates {
  /** In the order of the rows. */
  tasks: readonly TaskUpdate[];
  /** Rows that are no task of the plan. */
  unmatched: readonly UpdateRow[];
  doubtful: readonly { row: UpdateRow; why: DoubtfulReason; candidates: readonly Candidate[] }[];
  /** Units that the plan does not have, each with how many rows name it. */
  unknown: readonly { name: string; count: number }[];
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
  /** Names in the row that the plan does not know; what they would do is not written. */
  unknown: readonly string[];
  /** The same changes of the task as it is when they are written. */
  again(task: Task, importer: Importer): RowChanges;
}

/** What a row changes of a task. */
export type RowChanges = Pick<TaskUpdate, 'sets' | 'replaces' | 'records' | 'unknown'>;

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
  importer: Importer,
): TableUpdates {
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
      const again = (now: Task, who: Importer) => changesOf(item, table, now, ledger, who);
      updates.push({ task, row, matched: { by, similarity }, ...again(task, importer), again });
    }
  }
  const counts = new Map<string, number>();
  for (const name of updates.flatMap(({ unknown }) => unknown)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return {
    tasks: updates,
    unmatched,
    doubtful,
    unknown: [...counts].map(([name, count]) => ({ name, count })),
    ledger,
  };
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
): RowChanges {
  const { changes, unknown } = whoOf(item, table, importer);
  const who = changes.filter(({ key, to }) => !isSameWho(key, to, task[key] ?? null));
  const all: FieldChange[] = [
    ...who.map(({ key, to }): FieldChange => ({ key, from: task[key] ?? null, to })),
    ...dueChanges(item, table, task, importer),
  ];
  return {
    sets: all.filter(({ from }) => from === null),
    replaces: all.filter(({ from }) => from !== null),
    records: recordsOf(item, task, ledger, importer),
    unknown,
  };
}

interface WhoChange {
  key: WhoKey;
  to: string | [string, ...string[]];
}

/** Who does the task by its row. A column with a name that the plan does not know changes nothing: half a list is wrong. */
function whoOf(item: TableItem, table: TaskTable, { plan }: Importer): { changes: WhoChange[]; unknown: string[] } {
  const [lead, responsible, support] = (['lead', 'responsible', 'support'] as const).map((role) =>
    unitsOf(item, role, table, plan),
  );
  const isLed = table.firstLeads && lead?.ids.length === 0 && lead.unknown.length === 0;
  const leads = isLed ? (responsible?.ids.slice(0, 1) ?? []) : (lead?.ids ?? []);
  const sharing = (responsible?.ids ?? []).filter((id) => !leads.includes(id));
  const whole = (one: typeof lead) => one?.unknown.length === 0;
  const changes = [
    ...(whole(lead) && (!isLed || whole(responsible)) ? listed('lead', leads) : []),
    ...(whole(responsible) ? listed('responsible', sharing) : []),
    ...(whole(support) ? listed('support', support?.ids ?? []) : []),
    ...listed('leader', leadersOf(item, table)),
  ];
  return { changes, unknown: [lead, responsible, support].flatMap((one) => one?.unknown ?? []) };
}

function listed(key: WhoKey, [first, ...others]: readonly string[]): WhoChange[] {
  if (first === undefined) return [];
  const isOne = others.length === 0 && (key === 'lead' || key === 'leader');
  return [{ key, to: isOne ? first : [first, ...others] }];
}

/** Leaders by name or post; a post may have a 、 in it (党组书记、局长). */
function leadersOf(item: TableItem, table: TaskTable): string[] {
  const own = textsOf(item, 'leader');
  const text = (own.length > 0 ? own : [table.defaults.get('leader') ?? '']).join('\n');
  const parts = splitNames(text);
  const areNames = parts.every((part) => /^[一-鿿·]{2,4}$|^[一-鿿]\s+[一-鿿]$/.test(part));
  const names = areNames ? parts : text.split(/[\n；;]/);
  return [
    ...new Set(
      names.map((name) =>
        name
          .trim()
          .replace(/\s+/g, ' ')
          .replace(/^([一-鿿]) ([一-鿿])$/, '$1$2'),
      ),
    ),
  ].filter(Boolean);
}

function dueChanges(item: TableItem, table: TaskTable, task: Task, { plan }: Importer): FieldChange[] {
  const own = item.cells.get('due') ?? [];
  const { due, note } = dueIn(own.length > 0 ? own : [{ text: table.defaults.get('due') ?? '' }], plan);
  if (due === null) {
    const isNew = note !== null && task.due_note === undefined && task.due === undefined;
    return isNew ? [{ key: 'due_note', from: null, to: note }] : [];
  }
  const { current } = duesOf(task, plan).of(null);
  if (due === current) return [];
  const isFirst = task.due === undefined && (task.extensions ?? []).length === 0;
  return [{ key: 'due', from: isFirst ? null : current, to: due }];
}
