import { EXIT, type ExitCode, Failure } from '../../core/failure.js';
import { sectionFolder } from '../../core/file/section-folder.js';
import { taskName } from '../../core/file/task-name.js';
import type { Proposal, ProposedTask } from '../../core/import/proposal.js';
import { toPlan } from '../../core/plan.js';
import type { Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import type { Edit } from '../../store/edit/edit.js';
import { newTaskText, schemaFrom } from '../../store/edit/new-task.js';
import { readPlanText } from '../../store/read/plan-source.js';
import type { PlanDesk, WritingOptions } from '../desk.js';
import { type Draft, newDraft, planDraft } from '../drafts.js';
import { readPlanSourceAgain } from '../plan-file/change-plan.js';
import { type Ready, writeTasks } from '../write-tasks.js';

/**
 * Writes what an import proposes: the new sections, units and the document into plan.yaml, and a file for each task; all
 * of it or nothing.
 */
export function writeProposal(
  context: Context,
  desk: PlanDesk,
  proposal: Proposal,
  options: WritingOptions,
): Promise<ExitCode> {
  return writeTasks(context, desk, options, () => readyOf(context, desk, proposal));
}

function readyOf(context: Context, desk: PlanDesk, proposal: Proposal): Ready {
  const words = context.messages.screens.import;
  const source = readPlanSourceAgain(context, desk);
  const told = [words.written(proposal.tasks.length, proposal.sections.length)];
  const telling = { told, subject: words.subject(proposal.document.title) };
  const plan = planDraft(context, desk, source, planEdits(proposal, source.planFile), telling);
  const read = readPlanText(plan.text);
  if ('problems' in read) throw new Failure(EXIT.failed, context.messages.screens.common.noPlanFile);
  const changed = { ...desk, planFile: read.value, plan: toPlan(read.value) };
  const drafts = proposal.tasks.map((task) => taskDraft(context, changed, task));
  return { drafts: [...(plan.text === source.text ? [] : [plan]), ...drafts], skipped: [] };
}

/** The changes of plan.yaml: what it does not have yet. */
function planEdits(
  { sections, orgs, document }: Proposal,
  planFile: { documents?: readonly { id: string }[] },
): Edit[] {
  const isKnown = planFile.documents?.some(({ id }) => id === document.id) ?? false;
  return [
    ...sections.flatMap(({ isKnown, part: _part, ...section }): Edit[] =>
      isKnown ? [] : [{ kind: 'append', path: ['sections'], entry: section }],
    ),
    ...(isKnown ? [] : [{ kind: 'append' as const, path: ['documents'], entry: document }]),
    ...orgs.map(({ org }): Edit => ({ kind: 'append', path: ['orgs'], entry: { ...org } })),
  ];
}

function taskDraft(context: Context, desk: PlanDesk, { id, section: number, slug, fields }: ProposedTask): Draft {
  const section = desk.plan.sections.find((one) => one.number === number);
  if (section === undefined) throw new Failure(EXIT.failed, context.messages.screens.import.noSection(number));
  const folder = sectionFolder(section);
  const task: Task = { id, status: 'not_started', ...fields };
  const text = newTaskText(task, schemaFrom(context.env.disk, desk.dir, folder));
  return newDraft(context, desk, { file: `${folder}/${taskName(id, slug)}`, section }, text, { told: [], subject: '' });
}
