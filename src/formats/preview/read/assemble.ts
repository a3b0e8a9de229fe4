import type { Mark, Missed, ProposedFields, ProposedTask, TaskDoubt } from '../../../core/import/proposal.js';
import type { Target } from '../../../core/task.js';
import type { TaskKey } from '../rows/task-rows.js';
import type { Reader } from './reader.js';
import { relocated, unread } from './relocate.js';
import type { TargetDraft } from './targets.js';
import type { TaskDraft } from './tasks.js';
import { wholesOf } from './wholes.js';

/** A task with its targets as an edited preview has it. */
export interface WholeDraft {
  draft: TaskDraft;
  targets: readonly TargetDraft[];
  section: number;
}

/** Makes the task of a row: as it was if nothing in its row and in those of its targets was changed. */
export function taskOf(reader: Reader, { draft, targets, section }: WholeDraft): ProposedTask {
  const { base, changed, id, fields } = draft;
  if (base !== null && changed.size === 0 && isUntouched(draft, targets)) {
    return base.section === section ? base : { ...base, section };
  }
  const { targets: _old, ...own } = fields;
  const list = namedTargets(reader, targets);
  const marks = marksOf(draft, targets, own.text ?? '');
  const missed = missedOf(draft, targets, own.text ?? '', marks);
  const isRenamed = base === null || changed.has('title');
  const made: ProposedFields = { ...own, ...(list.length > 0 && { targets: list }) };
  return {
    id,
    section,
    slug: isRenamed ? reader.slugOf(fields.title, id) : base.slug,
    fields: made,
    isTitleMade: base?.isTitleMade === true && !isRenamed,
    marks,
    doubts: doubtsOf(draft, targets),
    missed,
    place: base?.place ?? 1,
  };
}

/** Whether the targets are those that the task had, in their order, and none was changed. */
function isUntouched({ base, at }: TaskDraft, targets: readonly TargetDraft[]): boolean {
  const before = base?.fields.targets ?? [];
  return (
    targets.length === before.length &&
    targets.every(
      (target, index) => target.base?.task === at && target.base?.index === index && target.changed.size === 0,
    )
  );
}

/** The targets with ids of their own, and with what each is a part of. */
function namedTargets(reader: Reader, targets: readonly TargetDraft[]): Target[] {
  const used = new Set<string>();
  const ids = targets.map(({ target }, index) => {
    const wanted = target.id === '' ? reader.slugOf(target.name, index + 1) : target.id;
    let id = wanted;
    for (let next = 2; used.has(id); next += 1) id = `${wanted}-${next}`;
    used.add(id);
    return id;
  });
  const wholes = wholesOf(reader, targets);
  return targets.map(({ target }, index) => {
    const whole = ids[wholes[index] ?? -1];
    return { ...target, id: ids[index] ?? '', ...(whole !== undefined && { part_of: whole }) };
  });
}

/** What was understood: as it was, where its words are still there; of a target that was added, by its quote. */
function marksOf({ base, at }: TaskDraft, targets: readonly TargetDraft[], text: string): Mark[] {
  const before = base?.fields.text ?? '';
  const kept = relocated(base?.marks ?? [], before, text).flatMap((mark): Mark[] => {
    if (mark.target === null) return [mark];
    const target = targets.findIndex((one) => one.base?.task === at && one.base?.index === mark.target);
    return target < 0 || targets[target]?.changed.has('quote') ? [] : [{ ...mark, target }];
  });
  const added = targets.flatMap(({ row, base: own, changed }, target): Mark[] => {
    const isKept = own !== null && own.task === at && !changed.has('quote');
    const { quote } = row.texts;
    const from = isKept || quote === '' ? -1 : text.indexOf(quote);
    return from < 0 ? [] : [{ place: { from, to: from + quote.length }, kind: 'target', target }];
  });
  return added.length === 0 ? kept : [...kept, ...added].sort((one, other) => one.place.from - other.place.from);
}

/** What is not captured: as it was, but for what a target was added for; and what belonged to targets that are no more. */
function missedOf(
  { base, at }: TaskDraft,
  targets: readonly TargetDraft[],
  text: string,
  marks: readonly Mark[],
): Missed[] {
  const before = base?.fields.text ?? '';
  const isCovered = ({ from, to }: Missed['place']) =>
    marks.some(({ kind, place }) => kind === 'target' && place.from <= from && place.to >= to);
  const kept = relocated(base?.missed ?? [], before, text).filter(({ place }) => !isCovered(place));
  const gone = (base?.marks ?? []).filter(
    ({ kind, target }) =>
      kind === 'target' && !targets.some((one) => one.base?.task === at && one.base?.index === target),
  );
  const declined = relocated(gone, before, text)
    .map(({ place }): Missed => ({ text: text.slice(place.from, place.to), place, reason: 'declined' }))
    .filter(({ place }) => !isCovered(place));
  const all = [...kept, ...declined];
  const written = text === before ? [] : unread(text, marks, all);
  return [...all, ...written].sort((one, other) => one.place.from - other.place.from);
}

/** Which doubt is answered by a change of which cell. */
const ANSWERS: Partial<Record<TaskDoubt['why'], readonly TaskKey[]>> = {
  title_made: ['title'],
  lead_uncertain: ['lead', 'responsible'],
  unit_unknown_org: ['lead', 'responsible', 'support'],
  group_unnamed: ['lead', 'responsible', 'support'],
  owners_distributed: ['lead', 'responsible'],
  due_of_what: ['due'],
};

/** The doubts that nobody has settled: by clearing the cell, or by a change of what they are about. */
function doubtsOf({ base, at, changed, row }: TaskDraft, targets: readonly TargetDraft[]): TaskDoubt[] {
  const isCleared = row.texts.doubt === '';
  return (base?.doubts ?? []).flatMap((doubt): TaskDoubt[] => {
    if (doubt.target === null) {
      const isAnswered = ANSWERS[doubt.why]?.some((key) => changed.has(key)) ?? false;
      return isCleared || isAnswered ? [] : [doubt];
    }
    const target = targets.findIndex((one) => one.base?.task === at && one.base?.index === doubt.target);
    const own = targets[target];
    return own === undefined || own.changed.size > 0 ? [] : [{ ...doubt, target }];
  });
}
