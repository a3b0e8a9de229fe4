import { idOf } from '../cli/arguments.js';
import type { CommandModule } from '../cli/command.js';
import { dateOption, textOption } from '../cli/options.js';
import { typedWord } from '../cli/shell.js';
import { targetOf } from '../cli/target.js';
import { declareWriting, writingOptions } from '../cli/writing-options.js';
import { type ExtensionRefusal, planExtension } from '../core/change/extension.js';
import { civilDay } from '../core/date.js';
import type { Section } from '../core/plan.js';
import { standingOf } from '../core/standing/standing.js';
import type { Target, Task } from '../core/task.js';
import { type ExtendedView, extendedView } from '../core/view/extended-view.js';
import type { Context } from '../env.js';
import { taskLabel } from '../render/task-label.js';
import { clean } from '../render/text.js';
import type { Entry } from '../store/yaml/quote.js';
import { changeTasks } from '../workspace/change-tasks.js';
import { type Desk, openDesk } from '../workspace/desk.js';
import type { Outcome } from '../workspace/outcome.js';
import { shutLines } from '../workspace/shut.js';

/** What was typed, but for the task. */
interface Typed {
  to: string;
  target: string | undefined;
  note: string | undefined;
  approver: string | undefined;
  by: string | null;
}

/** `plan extend`: a due date is moved, and who approved it. */
export const extend: CommandModule = {
  examples: ['plan extend 8 2021-01-31 -m 停工 --approver 李四 --dry-run'],

  writes: { dateOption: null },

  declare(command, messages) {
    const words = messages.help.commands.extend;
    command
      .argument('<id>', words.id)
      .argument('<date>', words.date)
      .option('--approver <name>', words.approver)
      .option('--target <id>', words.target);
    declareWriting(command, messages);
  },

  async run(context, [id = '', date = ''], options) {
    const ids = [idOf(context, id)];
    const typed = {
      to: dateOption(context, '<date>', date),
      target: textOption(options, 'target'),
      note: textOption(options, 'message'),
      approver: textOption(options, 'approver'),
    };
    const writing = writingOptions(options);
    const desk = await openDesk(context, writing);
    return changeTasks(context, desk, ids, writing, (task, section) =>
      outcomeOf(context, desk, { ...typed, by: writing.by }, task, section),
    );
  },
};

function outcomeOf(context: Context, desk: Desk, typed: Typed, task: Task, section: Section): Outcome {
  const { plan, by, now } = desk;
  const shut = shutLines(context, task);
  if (shut) return { refused: shut };
  const target = typed.target === undefined ? null : targetOf(context, task, typed.target);
  const result = planExtension({ task, ...typed, target: target?.id, plan, by, now });
  const name =
    target === null ? taskLabel(task) : context.messages.screens.extend.ofTarget(taskLabel(task), clean(target.name));
  if ('refused' in result) return refusal(context, typed, task, target, name, result);
  const { extension } = result;
  const { from, to, approver } = extension;
  const told = context.messages.screens.extend.extended(name, from, to, clean(approver));
  const extensions = [...(task.extensions ?? []), extension];
  const asOf = civilDay(now, plan.timezone);
  const before = standingOf(task, section, plan, asOf);
  const after = standingOf({ ...task, extensions }, section, plan, asOf);
  return {
    edits: [{ kind: 'append', path: ['extensions'], entry: { ...extension } as Entry }],
    told: [told, ...effectLines(context, extendedView(before, after, target, extension, asOf))],
    subject: told,
  };
}

/** What the new date does to what is overdue. */
function effectLines({ messages }: Context, { before, after, left, original, targets }: ExtendedView): string[] {
  const words = messages.screens.extend;
  const first = after ? words.stillOver(after) : before ? words.noLonger(before, left) : words.notOver(left);
  return [
    `  ${first}`,
    ...(original === null ? [] : [`  ${words.originally(original)}`]),
    ...(targets === null ? [] : [`  ${words.targets(targets.before, targets.after)}`]),
  ];
}

/** All that speaks against the extension in one message, and the command that would work. */
function refusal(
  context: Context,
  { to, note, approver, by }: Typed,
  task: Task,
  target: Target | null,
  name: string,
  { refused, from }: ExtensionRefusal,
): Outcome {
  const { screens, words, comma } = context.messages;
  if (refused.includes('same')) return { skipped: screens.extend.same(name, to) };
  const missing = refused.filter((reason) => reason === 'reason' || reason === 'approver');
  const { sample } = screens.writing;
  const isLate = refused.includes('not_later');
  const command = [
    `plan extend ${task.id} ${isLate ? screens.extend.laterDate : to}`,
    ...(target === null ? [] : [`--target ${target.id}`]),
    `-m ${note?.trim() ? `'${clean(note.trim()).replaceAll("'", "'\\''")}'` : sample.reason}`,
    `--approver ${typedWord(approver?.trim() || sample.person)}`,
    ...(by === null ? [] : [`--by ${typedWord(by.trim())}`]),
  ];
  return {
    refused: [
      ...(isLate ? [screens.extend.notLater(name, to, from ?? '')] : []),
      ...(missing.length > 0
        ? [screens.extend.missing(name, missing.map((need) => words.requirement[need]).join(comma))]
        : []),
      screens.writing.works(command.join(' ')),
    ],
  };
}
