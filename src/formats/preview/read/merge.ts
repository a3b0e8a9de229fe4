import type { ProposedFields, ProposedTask } from '../../../core/import/proposal.js';
import { sourcesOf, type Target } from '../../../core/task.js';
import type { Complaint } from '../../../messages/import-words.js';
import { complain } from './complaint.js';
import type { Reader } from './reader.js';
import type { TaskDraft } from './tasks.js';

/** A task, and the row that it was read from. */
export interface ReadTask {
  draft: TaskDraft;
  task: ProposedTask;
}

/**
 * One task of several that were given the same number, in the order of their rows: texts below one another, units of
 * both, targets of both. What only one can have must be the same, or stand in one of them.
 */
export function mergedTask(reader: Reader, [first, ...others]: readonly [ReadTask, ...ReadTask[]]): ProposedTask {
  return others.reduce((merged, other) => mergedWith(reader, merged, other), first.task);
}

function mergedWith(reader: Reader, one: ProposedTask, { draft, task: other }: ReadTask): ProposedTask {
  const differs = (key: 'due' | 'commitment') => {
    const [a, b] = [one.fields[key], other.fields[key]];
    return a !== undefined && b !== undefined && a !== b;
  };
  const refuse = (key: 'due' | 'commitment' | 'section', why: Complaint['why']) =>
    complain(reader.complaints, draft.row, key, why);
  if (differs('due')) refuse('due', 'merged_due');
  if (differs('commitment')) refuse('commitment', 'merged_commitment');
  if (one.section !== other.section) refuse('section', 'merged_section');
  const [text = '', more = ''] = [one.fields.text, other.fields.text];
  const offset = text === '' || more === '' ? 0 : text.length + 1;
  const count = one.fields.targets?.length ?? 0;
  const moved = <M extends { place: { from: number; to: number } }>(mark: M): M => ({
    ...mark,
    place: { from: mark.place.from + offset, to: mark.place.to + offset },
  });
  const shifted = <M extends { target: number | null }>(mark: M): M =>
    mark.target === null ? mark : { ...mark, target: mark.target + count };
  return {
    ...one,
    fields: fieldsOf(one, other, [text, more].filter((part) => part !== '').join('\n')),
    marks: [...one.marks, ...other.marks.map(moved).map(shifted)],
    doubts: [...one.doubts, ...other.doubts.map(shifted)],
    missed: [...one.missed, ...other.missed.map(moved)],
  };
}

function fieldsOf(
  { fields: one }: ProposedTask,
  { fields: other }: ProposedTask,
  text: string,
): ProposedTask['fields'] {
  const targets = apart(one.targets ?? [], other.targets ?? []);
  const lead = union(one.lead, other.lead);
  const responsible = union(one.responsible, other.responsible);
  const support = union(one.support, other.support);
  const leader = union(one.leader, other.leader);
  const unclear = [...new Set([one.unclear ?? [], other.unclear ?? []].flat())].join('；');
  const dueNote = [...new Set([one.due_note ?? [], other.due_note ?? []].flat())].join('；');
  const sources = [...sourcesOf(one), ...sourcesOf(other)];
  const [source, second, ...more] = sources.filter(
    ({ document, item }, index) =>
      sources.findIndex((earlier) => earlier.document === document && earlier.item === item) === index,
  );
  const own: ProposedFields = { ...other, ...one };
  if (text !== '') own.text = text;
  if (targets.length > 0) own.targets = targets;
  if (isList(responsible)) own.responsible = responsible;
  if (isList(support)) own.support = support;
  if (unclear !== '') own.unclear = unclear;
  if (dueNote !== '') own.due_note = dueNote;
  if (source !== undefined) own.source = second === undefined ? source : [source, second, ...more];
  return { ...own, ...oneOrMore('lead', lead), ...oneOrMore('leader', leader) };
}

function isList(names: readonly string[]): names is [string, ...string[]] {
  return names.length > 0;
}

/** A key that takes one name or a list of them; nothing where there is none. */
function oneOrMore<K extends 'lead' | 'leader'>(key: K, [first, second, ...more]: readonly string[]) {
  if (first === undefined) return {};
  return { [key]: second === undefined ? first : [first, second, ...more] };
}

function union(one: string | readonly string[] | undefined, other: string | readonly string[] | undefined): string[] {
  return [...new Set([one ?? [], other ?? []].flat())];
}

/** The targets of both, those of the other one under ids that the first does not have. */
function apart(one: readonly Target[], other: readonly Target[]): Target[] {
  const used = new Set(one.map(({ id }) => id));
  const renamed = new Map<string, string>();
  for (const { id } of other) {
    let own = id;
    for (let next = 2; used.has(own); next += 1) own = `${id}-${next}`;
    used.add(own);
    renamed.set(id, own);
  }
  const moved = other.map(
    ({ part_of: whole, ...target }): Target => ({
      ...target,
      id: renamed.get(target.id) ?? target.id,
      ...(whole !== undefined && { part_of: renamed.get(whole) ?? whole }),
    }),
  );
  return [...one, ...moved];
}
