import { restArgument } from '../../cli/argument.js';
import { typedOrAsked } from '../../cli/asking.js';
import { fromPlan } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { evidenceWords } from '../../cli/evidence-option.js';
import { evidenceEntries, type NewEvidence } from '../../core/change/evidence.js';
import { planTransition, type TransitionWish } from '../../core/change/transition.js';
import type { ExitCode } from '../../core/failure.js';
import { isOfRecheck } from '../../core/lifecycle.js';
import type { Status, Task } from '../../core/task.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { typedStatus } from '../../messages/typed-status.js';
import { taskLabel } from '../../render/task-label.js';
import type { Entry } from '../../store/yaml/quote.js';
import { changeTasks } from '../../workspace/change-tasks.js';
import { type Desk, openDesk } from '../../workspace/desk.js';
import { evidenceEdit, swappedLines, withDigests } from '../../workspace/evidence.js';
import type { Outcome } from '../../workspace/outcome.js';
import { shutLines } from '../../workspace/shut.js';
import { askSet } from './ask.js';
import { type SetWish, setOptions } from './options.js';
import { refusalLines } from './refusal.js';
import { statusesHelp } from './statuses.js';
import { wordsOf } from './words.js';

/** `plan set`: a change of status. */
export const set = defineCommand({
  examples: ['plan set 28 in_progress --by 张三 --dry-run', 'plan set 28 30-34 推进中 --by 张三 --dry-run'],

  writes: { dateOption: '--on' },

  declare: (messages) => ({
    arguments: {
      words: restArgument(
        '[args...]',
        `${messages.help.commands.set.args}\n${statusesHelp(messages)}`,
        fromPlan('tasksThenStatus'),
      ),
    },
    options: setOptions(messages),
  }),

  run: (context, { words }, options) =>
    typedOrAsked<SetWish>(context, {
      typed: () => ({ ...wordsOf(context, words), options }),
      asked: (ask) => askSet(context, ask, words, options),
      act: (wish, onConfirm) => setStatus(context, wish, onConfirm),
      words: ({ ids, to, options: given }) => ({
        words: [...ids, typedStatus(context.messages, to)],
        options: { ...given, evidence: evidenceWords(given.evidence) },
      }),
    }),
});

async function setStatus(context: Context, { ids, to, options }: SetWish, onConfirm: () => void): Promise<ExitCode> {
  const { on, message: note, approver, evidence = [] } = options;
  const desk = await openDesk(context, options);
  const wanted = { to, on, note, approver, newEvidence: withDigests(context, desk.dir, evidence) };
  return changeTasks(context, desk, ids, { ...options, onConfirm }, (task): Outcome => {
    const swaps = swappedLines(context, taskLabel(task), task, wanted.newEvidence);
    if (swaps.length > 0) return { refused: swaps };
    const result = planTransition({ task, plan: desk.plan, by: desk.by, now: desk.now, ...wanted });
    if ('refused' in result && result.refused === 'same') return again(context, desk, task, wanted);
    if ('refused' in result) return { refused: refusalLines(context, { task, plan: desk.plan, to, options }, result) };
    const told = context.messages.screens.writing.changed(
      taskLabel(task),
      statusWord(context, task.status),
      statusWord(context, to),
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

function statusWord(context: Context, status: Status): string {
  return context.messages.words.status[status];
}

/** What happens if the task already has the status: a note or evidence given with it is not silently lost. */
function again(
  context: Context,
  { plan, by, now }: Desk,
  task: Task,
  { note, on, newEvidence }: Pick<TransitionWish, 'note' | 'on'> & { newEvidence: readonly NewEvidence[] },
): Outcome {
  const { set: words, writing } = context.messages.screens;
  const status = statusWord(context, task.status);
  const evidence = evidenceEntries(task, newEvidence, { plan, by, now, on });
  const said = note?.trim() ?? '';
  const isKnown = said === '' || task.history?.some((change) => change.note === said);
  const isRecheck =
    task.status === 'closed' && isKnown && evidence.every((entry) => isOfRecheck(task, entry, plan.timezone));
  const shut = isRecheck ? null : shutLines(context, task);
  if (shut && (evidence.length > 0 || !isKnown)) return { refused: shut };
  if (evidence.length > 0) {
    const told = words.evidence(taskLabel(task), status, evidence.length);
    return { edits: evidence.map(evidenceEdit), told: [told], subject: told };
  }
  if (isKnown) return { skipped: writing.same(taskLabel(task), status) };
  const report = commandLine(context.env.platform, ['plan', 'report', task.id]);
  return { skipped: words.note(taskLabel(task), status, report) };
}
