import { canAsk, interview } from '../../cli/asking.js';
import { EXIT, type ExitCode, Failure, usageFailure } from '../../core/failure.js';
import type { Proposal } from '../../core/import/proposal.js';
import { compareImport, type ImportUpdate } from '../../core/import/update/compare-import.js';
import type { Rewording, RewordingChange } from '../../core/import/update/rewording.js';
import { isUnseen } from '../../core/person.js';
import type { Plan } from '../../core/plan.js';
import { sourcesOf } from '../../core/task.js';
import { clean } from '../../core/text/printable.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { importUpdateJson } from '../../formats/import-update-json.js';
import { typedStatus } from '../../messages/typed-status.js';
import { renderUpdate } from '../../render/import/update.js';
import { taskLabel } from '../../render/task-label.js';
import { prose } from '../../render/terminal/prose.js';
import { gitFor } from '../../store/git/git.js';
import { usedIds } from '../../store/git/used-ids.js';
import { loadPlan } from '../../store/read/load.js';
import { openDesk, type PlanDesk } from '../../workspace/desk.js';
import { writeUpdate } from '../../workspace/import/write-update.js';
import { askedIds, typedIds } from './acceptance.js';
import { importAgain } from './again.js';
import type { ImportOptions } from './options.js';
import { tellCommand } from './settle.js';

/** Compares a new version of a document with its tasks, and changes those that are accepted. */
export async function updateFrom(
  context: Context,
  plans: PlanDesk,
  file: string,
  proposal: Proposal,
  options: ImportOptions,
): Promise<ExitCode> {
  const { env, messages } = context;
  const words = messages.screens.importUpdate;
  const loaded = loadPlan(env.disk, plans.dir);
  const used = await usedIds(gitFor(plans.dir, env), loaded);
  const tasks = loaded.tasks.map(({ task }) => task);
  const { id, title } = proposal.document;
  if (!tasks.some((task) => sourcesOf(task).some(({ document }) => document === id))) {
    const others = plans.plan.documents.map((one) => one.id).join(messages.comma);
    throw usageFailure(words.notImported(title, others));
  }
  // Every task would seem to be dropped.
  if (proposal.tasks.length === 0) throw new Failure(EXIT.findings, messages.screens.import.noTasks(clean(file)));
  const update = compareImport(proposal, tasks, plans.plan, (number) => used.has(number));
  const isDone = options.dryRun || update.reworded.length + update.added.length === 0;
  show(context, update, plans.plan, options, isDone || options.accept === undefined);
  if (isDone) return EXIT.fine;
  const isAsked = options.accept === undefined && canAsk(context);
  const ids = isAsked ? await asked(context, update) : acceptedIds(context, file, update, options);
  if (ids.length === 0) throw new Failure(EXIT.failed, messages.screens.import.stopped());
  const accepted = {
    reworded: update.reworded.filter(({ task }) => ids.includes(task.id)),
    added: update.added.filter((one) => ids.includes(one.id)),
  };
  const approver = isAsked ? await askedApprover(context, accepted.reworded, options) : options.approver;
  const desk = await openDesk(context, options);
  const said = { note: options.message ?? words.note(title), approver };
  const confirmed: { confirm?: true } = {};
  const onConfirm = () => {
    confirmed.confirm = true;
  };
  const code = await writeUpdate(context, desk, proposal, accepted, said, { ...options, onConfirm });
  if (isAsked && code === EXIT.fine) {
    tellCommand(context, importAgain(context, file, options, { ...confirmed, accept: ids.join(','), approver }));
  }
  return code;
}

/** Shows what the new version changes. @param isPreview whether nothing is written, so that its JSON is what is wanted */
function show(context: Context, update: ImportUpdate, plan: Plan, options: ImportOptions, isPreview: boolean): void {
  const { env, screen } = context;
  if (context.options.json) {
    if (isPreview) env.stdout.write(importUpdateJson(update));
    return;
  }
  if (!options.yes || options.dryRun) env.stdout.write(`${renderUpdate(update, plan, screen)}\n`);
  tellDropped(context, update);
}

/** Who approved what was accepted, which a person is asked if a promise becomes easier to keep. */
async function askedApprover(
  context: Context,
  accepted: readonly Rewording[],
  { approver }: ImportOptions,
): Promise<string | undefined> {
  const isEased = accepted.some(({ changes }) => changes.some(needsApprover));
  if (!isEased || !isUnseen(approver ?? '')) return approver;
  return (await interview(context)).text(context.messages.screens.asking.approver);
}

/** What becomes of a task whose item is gone is for somebody to decide: the command that cancels it is shown. */
function tellDropped({ env, messages, screen }: Context, { dropped }: ImportUpdate): void {
  for (const task of dropped) {
    const words = ['plan', 'set', task.id, typedStatus(messages, 'cancelled')];
    const { sample } = messages.screens.writing;
    const command = commandLine(env.platform, words, { message: sample.reason, approver: sample.person });
    env.stdout.write(`${prose(messages.screens.importUpdate.cancel(command), screen)}\n`);
  }
}

/** Whether a change makes a promise easier to keep, which somebody has to approve. */
function needsApprover(change: RewordingChange): boolean {
  if (change.what === 'due') return change.how === 'extend';
  return change.what === 'bound' && change.strictness !== 'harder';
}

/** The numbers of the tasks whose changes are accepted, as typed. @throws wrong usage if none is typed */
function acceptedIds(context: Context, file: string, update: ImportUpdate, options: ImportOptions): readonly number[] {
  const all = [...update.reworded.map(({ task }) => task.id), ...update.added.map(({ id }) => id)];
  if (options.accept !== undefined) return typedIds(context, options.accept, all);
  const command = importAgain(context, file, options, { accept: all.join(',') });
  throw usageFailure(context.messages.screens.importUpdate.needsAccept(command));
}

/** The numbers of the tasks whose changes a person accepts. */
async function asked(context: Context, { reworded, added }: ImportUpdate): Promise<readonly number[]> {
  const { ask: questions } = context.messages.screens.importUpdate;
  return askedIds(context, await interview(context), [
    ...reworded.map(({ task }) => ({ id: task.id, question: questions.change(taskLabel(task)) })),
    ...added.map(({ id, fields }) => ({ id, question: questions.add(taskLabel({ id, title: fields.title })) })),
  ]);
}
