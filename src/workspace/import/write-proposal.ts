import { join } from 'node:path';
import { EXIT, type ExitCode, Failure } from '../../core/failure.js';
import { sectionFolder } from '../../core/file/section-folder.js';
import { taskName } from '../../core/file/task-name.js';
import type { Proposal, ProposedTask } from '../../core/import/proposal.js';
import { type PlanFile, toPlan } from '../../core/plan.js';
import { sourcesOf, type Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import { taskLabel } from '../../render/task-label.js';
import type { Edit } from '../../store/edit/edit.js';
import { newTaskText, schemaFrom } from '../../store/edit/new-task.js';
import { loadPlan } from '../../store/read/load.js';
import { readPlanText } from '../../store/read/plan-source.js';
import { readRegular } from '../../store/read/regular-file.js';
import type { PlanDesk, WritingOptions } from '../desk.js';
import { type Draft, newDraft, planDraft } from '../drafts.js';
import { readPlanSourceAgain } from '../plan-file/change-plan.js';
import type { Refused } from '../transaction.js';
import { type Ready, writeTasks } from '../write-tasks.js';
import { progressOf } from './progress.js';

/**
 * Writes what an import proposes: the new sections, units and the document into plan.yaml, and a file for each task; all
 * of it or nothing. An import that was cut short is completed.
 */
export function writeProposal(
  context: Context,
  desk: PlanDesk,
  proposal: Proposal,
  options: WritingOptions,
): Promise<ExitCode> {
  return writeTasks(context, desk, options, () => readyOf(context, desk, proposal));
}

function readyOf(context: Context, desk: PlanDesk, proposal: Proposal): Ready | Refused {
  const words = context.messages.screens.import;
  const { title, id } = proposal.document;
  if (hasSectionsSince(context, desk, proposal)) return { refused: [words.meanwhile()] };
  const { made, drafts } = filesOf(context, desk, proposal);
  const strangers = othersOf(context, desk, id, made);
  if (strangers > 0) return { refused: [words.again(title, strangers)] };
  const [first, ...others] = drafts;
  if (first === undefined) return { drafts: [], skipped: [words.same(title)] };
  const told = [words.written(proposal.tasks.length, proposal.sections.length)];
  return { drafts: [{ ...first, told }, ...others], skipped: [], imported: id };
}

/** Whether somebody has added a section since the proposal was made that one of its new sections would be in conflict with. */
function hasSectionsSince(context: Context, desk: PlanDesk, { sections }: Proposal): boolean {
  const now = readPlanSourceAgain(context, desk).planFile.sections;
  const fresh = sections.filter(({ isKnown }) => !isKnown);
  return now.some(({ number, id }) => fresh.some((one) => one.number === number || one.id === id));
}

/** The new texts of plan.yaml, if it changes, and of the tasks that are to be added; those that are there are left out. */
export function newDrafts(context: Context, desk: PlanDesk, proposal: Proposal): Draft[] {
  const told = proposal.tasks.map(({ id, fields }) =>
    context.messages.screens.importUpdate.added(taskLabel({ id, title: fields.title })),
  );
  const { drafts } = filesOf(context, desk, proposal);
  return drafts.map((draft, index) => (index === 0 ? { ...draft, told } : draft));
}

/** @returns the files of all tasks of the proposal, and the changes that are still to be made */
function filesOf(context: Context, desk: PlanDesk, proposal: Proposal): { made: Made[]; drafts: Draft[] } {
  const source = readPlanSourceAgain(context, desk);
  const subject = context.messages.screens.import.subject(proposal.document.title);
  const edits = planEdits(proposal, source.planFile);
  const plan = planDraft(context, desk, source, edits, { told: [], subject });
  const read = readPlanText(plan.text);
  if ('problems' in read) throw new Failure(EXIT.failed, context.messages.screens.common.noPlanFile);
  const changed = { ...desk, planFile: read.value, plan: toPlan(read.value) };
  const made = proposal.tasks.map((task) => madeOf(context, changed, task));
  const fresh = made.filter(({ file, text }) => !isWritten(context, desk, file, text));
  const progress = progressOf(context, context.messages.screens.import.progress.check);
  const drafts = fresh.map(({ file, section, text }, index) => {
    progress(index + 1, fresh.length);
    return newDraft(context, changed, { file, section }, text, { told: [], subject });
  });
  return { made, drafts: [...(edits.length === 0 ? [] : [plan]), ...drafts] };
}

/** The changes of plan.yaml: what it does not have yet. */
function planEdits({ sections, orgs, document, preamble }: Proposal, planFile: PlanFile): Edit[] {
  const isKnown = planFile.documents?.some(({ id }) => id === document.id) ?? false;
  const added = sections.flatMap(({ isKnown, number, id, title, heading }) =>
    isKnown ? [] : [{ number, id, title, ...(heading !== undefined && { heading }) }],
  );
  return [
    ...(preamble === null || planFile.preamble !== undefined
      ? []
      : [{ kind: 'set' as const, path: ['preamble'], value: preamble }]),
    ...added.map((entry): Edit => ({ kind: 'append', path: ['sections'], entry })),
    ...(isKnown ? [] : [{ kind: 'append' as const, path: ['documents'], entry: { ...document } }]),
    ...orgs.map(({ org }): Edit => ({ kind: 'append', path: ['orgs'], entry: { ...org } })),
  ];
}

/** The file of a task that is imported. */
interface Made extends Pick<Draft, 'file' | 'text'> {
  section: PlanFile['sections'][number];
}

function madeOf(context: Context, desk: PlanDesk, { id, section: number, slug, fields, begun }: ProposedTask): Made {
  const section = desk.plan.sections.find((one) => one.number === number);
  if (section === undefined) throw new Failure(EXIT.failed, context.messages.screens.import.noSection(number));
  const folder = sectionFolder(section);
  const task: Task = { id, status: begun?.to ?? 'not_started', ...fields, ...(begun && { history: [begun] }) };
  const text = newTaskText(task, schemaFrom(context.env.disk, desk.dir, folder));
  return { file: `${folder}/${taskName(id, slug)}`, section, text };
}

function isWritten({ env }: Context, { dir }: PlanDesk, file: string, text: string): boolean {
  const path = join(dir, file);
  return env.disk.existsSync(path) && readRegular(env.disk, path).equals(Buffer.from(text));
}

/** How many tasks of the same document are not as this import would write them. */
function othersOf(context: Context, desk: PlanDesk, document: string, made: readonly Made[]): number {
  const own = made.filter(({ file, text }) => isWritten(context, desk, file, text));
  const files = new Set(own.map(({ file }) => file));
  const { tasks } = loadPlan(context.env.disk, desk.dir);
  return tasks.filter(
    ({ file, task }) => !files.has(file) && sourcesOf(task).some((source) => source.document === document),
  ).length;
}
