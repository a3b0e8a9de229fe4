import type { Aside, Proposal, ProposedTask } from '../../../core/import/proposal.js';
import { allTargetRows, allTaskRows } from '../rows/all-rows.js';
import { MISSED_COLUMNS, missedRows } from '../rows/missed-rows.js';
import { TARGET_COLUMNS } from '../rows/target-rows.js';
import { TASK_COLUMNS } from '../rows/task-rows.js';
import { taskOf } from './assemble.js';
import { complain } from './complaint.js';
import { mergedTask, type ReadTask } from './merge.js';
import { readOrgs } from './orgs.js';
import { type ReadParts, readParts } from './parts.js';
import { placedTargets } from './place-targets.js';
import { plainText, type RawSheet } from './raw-sheets.js';
import type { Reader } from './reader.js';
import { orgsRenamed } from './renamed-orgs.js';
import { readRows } from './rows.js';
import { type TargetDraft, targetIn } from './targets.js';
import { type TaskDraft, taskIn } from './tasks.js';

/** A proposal as people corrected it in its workbook. What cannot be taken is complained of. */
export function corrected(reader: Reader, sheets: readonly RawSheet[], proposal: Proposal): Proposal {
  const { orgs, units, renamed } = readOrgs(reader, sheets, proposal.orgs);
  const parts = readParts(reader, sheets, proposal);
  const drafts = readTasks(reader, sheets, proposal, units).filter(({ at, section }) => {
    const own = section ?? proposal.tasks[at ?? -1]?.section ?? 0;
    return section !== null || !parts.dropped.has(own);
  });
  const kept = new Set(drafts.flatMap(({ at }) => at ?? []));
  const targets = readTargets(reader, sheets, proposal, units);
  const placed = placedTargets(reader, drafts, targets, (task) => !kept.has(task));
  const read = drafts.map((draft): ReadTask => {
    const section = sectionOf(reader, draft, parts);
    const task = taskOf(reader, { draft, targets: placed.get(draft) ?? [], section });
    return { draft, task: orgsRenamed(reader, draft, task, renamed, units) };
  });
  checkMissed(reader, sheets, proposal);
  const tasks = byId(read).map((group) => mergedTask(reader, group));
  return {
    ...proposal,
    preamble: preambleOf(proposal, parts),
    sections: sectionsOf(reader, parts, tasks),
    orgs,
    tasks,
    asides: asidesOf(proposal, parts, kept),
  };
}

function readTasks(
  reader: Reader,
  sheets: readonly RawSheet[],
  proposal: Proposal,
  units: Parameters<typeof taskIn>[3],
): TaskDraft[] {
  const { messages, complaints, plan } = reader;
  const { sheets: names, columns } = messages.screens.importSheet;
  const bases = new Map(allTaskRows(proposal, plan, messages).map((row) => [row.key, row]));
  return readRows(sheets, names.tasks, TASK_COLUMNS, columns.tasks, complaints).flatMap((row) => {
    const base = bases.get(row.texts.key);
    const at = Number(row.texts.key);
    const task = proposal.tasks[at];
    if (row.texts.key !== '' && base === undefined) complain(complaints, row, 'key', 'key');
    const from = base === undefined || task === undefined ? null : { at, task, row: base };
    return taskIn(reader, row, from, units, proposal.document.id) ?? [];
  });
}

function readTargets(
  reader: Reader,
  sheets: readonly RawSheet[],
  proposal: Proposal,
  units: Parameters<typeof targetIn>[3],
): TargetDraft[] {
  const { messages, complaints, plan } = reader;
  const { sheets: names, columns } = messages.screens.importSheet;
  const bases = new Map(allTargetRows(proposal, plan, messages).map((row) => [row.key, row]));
  return readRows(sheets, names.targets, TARGET_COLUMNS, columns.targets, complaints).flatMap((row) => {
    const base = bases.get(row.texts.key);
    const [task = -1, index = -1] = row.texts.key.split('/').map(Number);
    const target = proposal.tasks[task]?.fields.targets?.[index];
    if (row.texts.key !== '' && base === undefined) complain(complaints, row, 'key', 'key');
    const from = base === undefined || target === undefined ? null : { task, index, target, row: base };
    return targetIn(reader, row, from, units) ?? [];
  });
}

/** The section of a task, under the number that it has now. */
function sectionOf(reader: Reader, { section, base, row }: TaskDraft, { sections, renumbered }: ReadParts): number {
  const own = base?.section ?? 0;
  if (section === null) return renumbered.get(own) ?? own;
  const isThere = [...sections, ...reader.plan.sections].some(({ number }) => number === section);
  if (!isThere && section !== 0) complain(reader.complaints, row, 'section', 'section');
  return section;
}

/** Tasks of one number together, each where the first of them stands. */
function byId(tasks: readonly ReadTask[]): [ReadTask, ...ReadTask[]][] {
  const groups = new Map<number, [ReadTask, ...ReadTask[]]>();
  for (const one of tasks) {
    const group = groups.get(one.task.id);
    if (group === undefined) groups.set(one.task.id, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** The sections that have tasks; those of the plan that people chose are among them. */
function sectionsOf({ plan }: Reader, { sections }: ReadParts, tasks: readonly ProposedTask[]): Proposal['sections'] {
  const all = [
    ...sections,
    ...plan.sections
      .filter(({ number }) => !sections.some((section) => section.number === number))
      .map((section) => ({ ...section, isKnown: true, part: 1 })),
  ];
  return all.filter(({ number }) => tasks.some(({ section }) => section === number));
}

/** The parts that become no tasks; of a section that is dropped, and of each task that is not wanted, the text stays. */
function asidesOf({ tasks, sections }: Proposal, { asides, dropped }: ReadParts, kept: ReadonlySet<number>): Aside[] {
  const gone = tasks.flatMap((task, at): Aside[] => {
    if (kept.has(at)) return [];
    const section = sections.find(({ number }) => number === task.section);
    return [
      {
        role: dropped.get(task.section) ?? 'left_out',
        part: section?.part ?? 1,
        heading: task.fields.title,
        text: task.fields.text ?? '',
        place: task.place,
      },
    ];
  });
  return [...asides, ...gone];
}

/** The opening of the document: as it was, unless people changed which part that is. */
function preambleOf({ preamble, asides: before }: Proposal, { asides }: ReadParts): string | null {
  const isSame = asides.every(({ role }, index) => (role === 'preamble') === (before[index]?.role === 'preamble'));
  if (isSame) return preamble;
  const texts = asides.filter(({ role }) => role === 'preamble').map(({ text }) => text);
  return texts.length === 0 ? null : texts.join('\n');
}

/** What is not captured is only to be read there. */
function checkMissed(reader: Reader, sheets: readonly RawSheet[], proposal: Proposal): void {
  const { messages, complaints } = reader;
  const { sheets: names, columns } = messages.screens.importSheet;
  const known = new Set(missedRows(proposal, messages).map((row) => JSON.stringify(Object.values(row).map(plainText))));
  for (const row of readRows(sheets, names.missed, MISSED_COLUMNS, columns.missed, complaints)) {
    const texts = MISSED_COLUMNS.map(({ key }) => row.texts[key]);
    if (!known.has(JSON.stringify(texts))) complain(complaints, row, 'text', 'read_only');
  }
}
