import { idsOf, wordOf } from '../../cli/arguments.js';
import { type Typed, typedOrAsked } from '../../cli/asking.js';
import type { CommandModule } from '../../cli/command.js';
import { typedEvidence } from '../../cli/evidence.js';
import { collect, dateOption, textOption } from '../../cli/options.js';
import { declareWriting, writingOptions } from '../../cli/writing-options.js';
import { evidenceEntries, type NewEvidence } from '../../core/change/evidence.js';
import { planTransition, type TransitionWish } from '../../core/change/transition.js';
import { type ExitCode, usageFailure } from '../../core/failure.js';
import type { Status, Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import { taskLabel } from '../../render/task-label.js';
import type { Entry } from '../../store/yaml/quote.js';
import { changeTasks } from '../../workspace/change-tasks.js';
import { type Desk, openDesk } from '../../workspace/desk.js';
import { evidenceEdit, swappedLines, withDigests } from '../../workspace/evidence.js';
import type { Outcome } from '../../workspace/outcome.js';
import { shutLines } from '../../workspace/shut.js';
import { askSet } from './ask.js';
import { refusalLines } from './refusal.js';

/** `plan set`: a change of status. */
export const set: CommandModule = {
  examples: ['plan set 28 in_progress --by 张三 --dry-run', 'plan set 28 30-34 推进中 --by 张三 --dry-run'],

  writes: { dateOption: '--on' },

  declare(command, messages) {
    const words = messages.help.commands.set;
    command
      .argument('[args...]', words.args)
      .option('--evidence <path|url>', words.evidence, collect)
      .option('--approver <name>', words.approver)
      .option('--on <date>', words.on);
    declareWriting(command, messages);
  },

  run: (context, args, options) =>
    typedOrAsked(context, 'set', { args, options }, askSet, (typed) => setStatus(context, typed)),
};

async function setStatus(context: Context, { args, options }: Typed): Promise<ExitCode> {
  const ids = idsOf(context, args.length === 1 ? args : args.slice(0, -1));
  if (args.length === 1) throw usageFailure(context.messages.errors.missingArgument('status', 'plan set'));
  const to = wordOf<Status>(context, '<status>', 'status', args.at(-1) ?? '');
  const on = textOption(options, 'on');
  const common = {
    to,
    on: on === undefined ? undefined : dateOption(context, '--on', on),
    note: textOption(options, 'message'),
    approver: textOption(options, 'approver'),
  };
  const typed = typedEvidence(context, options['evidence']);
  const writing = writingOptions(options);
  const desk = await openDesk(context, writing);
  const wanted = { ...common, newEvidence: withDigests(context, desk.dir, typed) };
  return changeTasks(context, desk, ids, writing, (task): Outcome => {
    const swaps = swappedLines(context, taskLabel(task), task, wanted.newEvidence);
    if (swaps.length > 0) return { refused: swaps };
    const result = planTransition({ task, plan: desk.plan, by: desk.by, now: desk.now, ...wanted });
    if ('refused' in result && result.refused === 'same') return again(context, desk, task, wanted);
    if ('refused' in result) return { refused: refusalLines(context, { task, plan: desk.plan, to, options }, result) };
    const told = context.messages.screens.writing.changed(
      taskLabel(task),
      word(context, task.status),
      word(context, to),
    );
    return {
      edits: [
        { kind: 'set', path: ['status'], value: to },
        ...result.evidence.map(evidenceEdit),
        { kind: 'append', path: ['history'], entry: { ...result.change } as Entry },
      ],
      told: [told],
      subject: told,
    };
  });
}

function word(context: Context, status: Status): string {
  return context.messages.words.status[status];
}

/** What is done where the task has the status already: what comes with it is not lost without a word. */
function again(
  context: Context,
  { plan, by, now }: Desk,
  task: Task,
  { note, on, newEvidence }: Pick<TransitionWish, 'note' | 'on'> & { newEvidence: readonly NewEvidence[] },
): Outcome {
  const { again: words, writing } = context.messages.screens;
  const status = word(context, task.status);
  const evidence = evidenceEntries(task, newEvidence, { plan, by, now, on });
  const said = note?.trim() ?? '';
  const isKnown = said === '' || task.history?.some((change) => change.note === said);
  const shut = shutLines(context, task);
  if (shut && (evidence.length > 0 || !isKnown)) return { refused: shut };
  if (evidence.length > 0) {
    const told = words.evidence(taskLabel(task), status, evidence.length);
    return { edits: evidence.map(evidenceEdit), told: [told], subject: told };
  }
  if (isKnown) return { skipped: writing.same(taskLabel(task), status) };
  return { skipped: words.note(taskLabel(task), status, `plan report ${task.id}`) };
}
