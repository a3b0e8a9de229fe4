import type { ProposedFields, ProposedTask } from '../../../core/import/proposal.js';
import type { HasOrgs } from '../../../core/org/org.js';
import { sourcesOf } from '../../../core/task.js';
import type { Row } from '../rows/column.js';
import { TASK_COLUMNS, type TaskKey } from '../rows/task-rows.js';
import { complain, type ReadRow } from './complaint.js';
import { chosen, dayIn, isWanted, lineIn, orgIdsIn, type Reader, textIn, wholeIn } from './reader.js';
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
  const isNumbered = base !== null && !changed.has('id');
  const id = isNumbered ? base.task.id : (wholeIn(reader, row, 'id') ?? 0);
  if (!isNumbered && id !== 0 && reader.isTaken(id, document)) complain(complaints, row, 'id', 'id_taken');
  const isPlaced = base !== null && !changed.has('section');
  return {
    row,
    at: base?.at ?? null,
    base: base?.task ?? null,
    id,
    section: isPlaced ? null : (wholeIn(reader, row, 'section') ?? 0),
    fields: fieldsOf(reader, row, base?.task ?? null, changed, units, { document, item: id }),
    changed,
  };
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
  if (changed.has('text')) set(now, 'text', textIn(reader, row, 'text'));
  if (changed.has('item')) now.source = sourceIn(reader, row, now, source);
  if (changed.has('lead')) {
    const [first, second, ...more] = orgIdsIn(reader, row, 'lead', units);
    set(now, 'lead', first !== undefined && second !== undefined ? [first, second, ...more] : first);
  }
  for (const key of ['responsible', 'support'] as const) {
    if (!changed.has(key)) continue;
    const [first, ...more] = orgIdsIn(reader, row, key, units);
    set(now, key, first === undefined ? undefined : [first, ...more]);
  }
  if (changed.has('leader')) {
    const names = row.texts.leader.split(/[、，,；;\n]+/).map((name) => name.trim());
    const [first, second, ...more] = names.filter((name) => name !== '');
    set(now, 'leader', first !== undefined && second !== undefined ? [first, second, ...more] : first);
  }
  if (changed.has('due')) set(now, 'due', dayIn(reader, row, 'due') ?? undefined);
  if (changed.has('dueNote')) set(now, 'due_note', textIn(reader, row, 'dueNote'));
  if (changed.has('unclear')) set(now, 'unclear', textIn(reader, row, 'unclear'));
  if (changed.has('commitment')) {
    const word = chosen(reader, row, 'commitment', 'commitments');
    set(now, 'commitment', (word ?? undefined) as ProposedFields['commitment']);
  }
  return now;
}

function set<K extends keyof ProposedFields>(
  fields: Partial<ProposedFields>,
  key: K,
  value: ProposedFields[K] | undefined,
): void {
  if (value === undefined) delete fields[key];
  else fields[key] = value;
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
