import { canAsk, type Interviewer, interview } from '../../cli/asking.js';
import { taskIds } from '../../cli/parser.js';
import { EXIT, type ExitCode, Failure, usageFailure } from '../../core/failure.js';
import type { Proposal } from '../../core/import/proposal.js';
import { compareImport, type ImportUpdate } from '../../core/import/update/compare-import.js';
import { sourcesOf } from '../../core/task.js';
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
import type { ImportOptions } from './options.js';

/** Compares a new version of a document with its tasks, and changes those that are accepted. */
export async function updateFrom(
  context: Context,
  plans: PlanDesk,
  file: string,
  proposal: Proposal,
  options: ImportOptions,
): Promise<ExitCode> {
  const { env, messages, screen } = context;
  const words = messages.screens.importUpdate;
  const loaded = loadPlan(env.disk, plans.dir);
  const used = await usedIds(gitFor(plans.dir, env), loaded);
  const tasks = loaded.tasks.map(({ task }) => task);
  const { id, title } = proposal.document;
  if (!tasks.some((task) => sourcesOf(task).some(({ document }) => document === id))) {
    const others = plans.plan.documents.map((one) => one.id).join(messages.comma);
    throw usageFailure(words.notImported(title, others));
  }
  const update = compareImport(proposal, tasks, plans.plan, (number) => used.has(number));
  const isDone = options.dryRun || update.reworded.length + update.added.length === 0;
  if (context.options.json) {
    if (isDone || options.accept === undefined) env.stdout.write(importUpdateJson(update));
  } else {
    if (!options.yes || options.dryRun) env.stdout.write(`${renderUpdate(update, plans.plan, screen)}\n`);
    tellDropped(context, update);
  }
  if (isDone) return EXIT.fine;
  const ids = await acceptedIds(context, file, update, options);
  if (ids.length === 0) throw new Failure(EXIT.failed, messages.screens.import.stopped());
  const desk = await openDesk(context, options);
  const accepted = {
    reworded: update.reworded.filter(({ task }) => ids.includes(task.id)),
    added: update.added.filter((one) => ids.includes(one.id)),
  };
  const said = { note: options.message ?? words.note(title), approver: options.approver };
  return writeUpdate(context, desk, proposal, accepted, said, options);
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

/** The numbers of the tasks whose changes are accepted, as typed or as a person says one by one. */
async function acceptedIds(
  context: Context,
  file: string,
  update: ImportUpdate,
  { accept, document }: ImportOptions,
): Promise<readonly number[]> {
  const { env, messages } = context;
  const words = messages.screens.importUpdate;
  const all = [...update.reworded.map(({ task }) => task.id), ...update.added.map(({ id }) => id)];
  if (accept === undefined) {
    if (canAsk(context)) return askedIds(context, await interview(context), update);
    const line = ['plan', 'import', file];
    throw usageFailure(
      words.needsAccept(
        commandLine(env.platform, line, {
          update: true,
          document,
          accept: all.join(','),
          plan: context.options.plan,
        }),
      ),
    );
  }
  if (accept.length === 1 && accept[0] === 'all') return all;
  const typed = taskIds(
    accept.flatMap((one) => one.split(/[,，、]/)),
    { command: 'plan import', messages },
  );
  const unknown = typed.filter((id) => !all.includes(id));
  if (unknown.length > 0) throw usageFailure(words.unknown(unknown.join(messages.comma)));
  return typed;
}

async function askedIds(
  { messages }: Context,
  ask: Interviewer,
  { reworded, added }: ImportUpdate,
): Promise<readonly number[]> {
  const { ask: questions, choices } = messages.screens.importUpdate;
  const items = [
    ...reworded.map(({ task }) => ({ id: task.id, question: questions.change(taskLabel(task)) })),
    ...added.map(({ id, fields }) => ({ id, question: questions.add(taskLabel({ id, title: fields.title })) })),
  ];
  const accepted: number[] = [];
  for (const [index, { id, question }] of items.entries()) {
    const answer = await ask.pick(
      question,
      (['no', 'yes', 'all', 'stop'] as const).map((value) => ({ value, name: choices[value] })),
    );
    if (answer === 'all') return [...accepted, ...items.slice(index).map((one) => one.id)];
    if (answer === 'stop') break;
    if (answer === 'yes') accepted.push(id);
  }
  return accepted;
}
