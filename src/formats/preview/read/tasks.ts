import type { ProposedFields, ProposedTask } from '../../../core/import/proposal.js';
import type { HasOrgs } from '../../../core/org/org.js';
import { sourcesOf } from '../../../core/task.js';
import type { Row } from '../rows/column.js';
import { TASK_COLUMNS, type TaskKey } from '../rows/task-rows.js';
import { complain, type ReadRow } from './complaint.js';
import {
  assign,
  type Changes,
  commitmentIn,
  dayIn,
  isWanted,
  lineIn,
  orgIdsIn,
  type Reader,
  textIn,
  wholeIn,
} from './reader.js';
import { changedKeys, checkReadOnly } from './rows.js';

/** A task of an edited preview, without its targets. */
export interface TaskDraft {
  row: ReadRow<TaskKey>;
  /** Its index in the preview; null for a row that was added. */
  at: number | null;
  /** The task that its row was made from; of a row that was copied too. */
  base: ProposedTask | null;
  id: number;
  /** As its row has it; null where the row says nothing else than the preview did. */
  section: number | null;
  fields: ProposedFields;
  changed: ReadonlySet<TaskKey>;
}

/** What a row was made from. */
export interface TaskBase {
  at: number;
  task: ProposedTask;
  row: Row<TaskKey>;
}

/**
 * Reads a row of the sheet of the tasks; null for one that is not wanted.
 * @param document the id of the document that tasks come from
 */
export function taskIn(
  reader: Reader,
  row: ReadRow<TaskKey>,
  base: TaskBase | null,
  units: HasOrgs,
  document: string,
): TaskDraft | null {
  const { complaints } = reader;
  const changed = changedKeys(row, base?.row ?? NEW, TASK_COLUMNS);
  if (changed.has('take') && !isWanted(reader, row, 'take')) return null;
  if (base !== null) checkReadOnly(row, changed, TASK_COLUMNS, complaints);
  if (changed.has('doubt') && row.texts.doubt !== '') complain(complaints, row, 'doubt', 'doubt');
  const task = base?.task ?? null;
  const id = task !== null && !changed.has('id') ? task.id : idIn(reader, row, document);
  return {
    row,
    at: base?.at ?? null,
    base: task,
    id,
    section: task !== null && !changed.has('section') ? null : (wholeIn(reader, row, 'section') ?? 0),
    fields: fieldsOf(reader, row, task, changed, units, { document, item: id }),
    changed,
  };
}

function idIn(reader: Reader, row: ReadRow<TaskKey>, document: string): number {
  const id = wholeIn(reader, row, 'id') ?? 0;
  if (id !== 0 && reader.isTaken(id, document)) complain(reader.complaints, row, 'id', 'id_taken');
  return id;
}

const NEW = Object.fromEntries(TASK_COLUMNS.map(({ key }) => [key, ''])) as unknown as Row<TaskKey>;

function fieldsOf(
  reader: Reader,
  row: ReadRow<TaskKey>,
  base: ProposedTask | null,
  changed: ReadonlySet<TaskKey>,
  units: HasOrgs,
  source: { document: string; item: number },
): ProposedFields {
  const now: ProposedFields = { ...(base?.fields ?? { title: '', source }) };
  if (base === null || changed.has('title')) now.title = lineIn(reader, row, 'title');
  const read: Partial<Record<TaskKey, () => Changes<ProposedFields>>> = {
    text: () => ({ text: textIn(reader, row, 'text') }),
    item: () => ({ source: sourceIn(reader, row, now, source) }),
    lead: () => ({ lead: oneOrMore(orgIdsIn(reader, row, 'lead', units)) }),
    responsible: () => ({ responsible: some(orgIdsIn(reader, row, 'responsible', units)) }),
    support: () => ({ support: some(orgIdsIn(reader, row, 'support', units)) }),
    leader: () => ({ leader: oneOrMore(namesIn(row)) }),
    due: () => ({ due: dayIn(reader, row, 'due') ?? undefined }),
    dueNote: () => ({ due_note: textIn(reader, row, 'dueNote') }),
    unclear: () => ({ unclear: textIn(reader, row, 'unclear') }),
    commitment: () => ({ commitment: commitmentIn(reader, row, 'commitment') }),
  };
  for (const key of changed) assign(now, read[key]?.() ?? {});
  return now;
}

function namesIn({ texts }: ReadRow<TaskKey>): string[] {
  const names = texts.leader.split(/[、，,；;\n]+/).map((name) => name.trim());
  return names.filter((name) => name !== '');
}

function some([first, ...more]: readonly string[]): [string, ...string[]] | undefined {
  return first === undefined ? undefined : [first, ...more];
}

function oneOrMore([first, second, ...more]: readonly string[]): string | [string, string, ...string[]] | undefined {
  return first === undefined || second === undefined ? first : [first, second, ...more];
}

/** Where a task comes from: an empty cell says its own number. */
function sourceIn(
  reader: Reader,
  row: ReadRow<TaskKey>,
  fields: ProposedFields,
  own: { document: string; item: number },
): NonNullable<ProposedFields['source']> {
  const { item } = row.texts;
  const [first = own, ...more] = sourcesOf(fields);
  if (/\s/.test(item) || item.length > 80) complain(reader.complaints, row, 'item', 'source');
  const now = { ...first, item: /^[1-9]\d{0,4}$/.test(item) ? Number(item) : item === '' ? own.item : item };
  const [second, ...others] = more;
  return second === undefined ? now : [now, second, ...others];
}
