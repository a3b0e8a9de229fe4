import { valueArgument } from '../cli/argument.js';
import { fromPlan } from '../cli/candidates.js';
import { defineCommand } from '../cli/command.js';
import { textOption } from '../cli/option.js';
import { date, taskId } from '../cli/parser.js';
import { targetOf } from '../cli/target.js';
import { writingOptions } from '../cli/writing-options.js';
import { type ExtensionRefusal, planExtension } from '../core/change/extension.js';
import { civilDay } from '../core/date.js';
import type { Section } from '../core/plan.js';
import { standingOf } from '../core/standing/standing.js';
import type { Target, Task } from '../core/task.js';
import { commandLine } from '../core/text/shell.js';
import { type ExtendedView, extendedView } from '../core/view/extended-view.js';
import { type OwnDate, ownDatesBefore } from '../core/view/own-dates.js';
import type { Context } from '../env.js';
import { doubtWords } from '../render/doubt.js';
import { taskLabel } from '../render/task-label.js';
import { clean } from '../render/terminal/text.js';
import type { Entry } from '../store/yaml/quote.js';
import { changeTasks } from '../workspace/change-tasks.js';
import { type Desk, openDesk } from '../workspace/desk.js';
import type { Outcome } from '../workspace/outcome.js';
import { shutLines } from '../workspace/shut.js';

/** What was typed, except the task. */
interface Typed {
  to: string;
  target: string | undefined;
  note: string | undefined;
  approver: string | undefined;
  by: string | undefined;
}

/** `plan extend`: moves a due date, and records who approved it. */
export const extend = defineCommand({
  examples: ['plan extend 8 2021-01-31 -m 停工 --approver 李四 --dry-run'],

  writes: { dateOption: null },

  declare(messages) {
    const words = messages.help.commands.extend;
    return {
      arguments: {
        id: valueArgument('<id>', words.id, taskId, fromPlan('taskIds')),
        date: valueArgument('<date>', words.date, date),
      },
      options: {
        approver: textOption('--approver <name>', words.approver),
        target: textOption('--target <id>', words.target, fromPlan('targets')),
        ...writingOptions(messages),
      },
    };
  },

  async run(context, { id, date: to }, options) {
    const { target, message: note, approver, by } = options;
    const desk = await openDesk(context, options);
    return changeTasks(context, desk, [id], options, (task, section) =>
      outcomeOf(context, desk, { to, target, note, approver, by }, task, section),
    );
  },
});

function outcomeOf(context: Context, desk: Desk, typed: Typed, task: Task, section: Section): Outcome {
  const { plan, by, now } = desk;
  const shut = shutLines(context, task);
  if (shut) return { refused: shut };
  const target = typed.target === undefined ? null : targetOf(context, task, typed.target);
  const result = planExtension({ task, ...typed, target: target?.id, plan, by, now });
  const name =
    target === null ? taskLabel(task) : context.messages.screens.extend.ofTarget(taskLabel(task), clean(target.name));
  const asOf = civilDay(now, plan.timezone);
  const before = standingOf(task, section, plan, asOf);
  const others = target === null ? otherLines(context, typed, ownDatesBefore(before, plan, typed.to), task) : [];
  if ('refused' in result) return refusal(context, typed, task, target, { name, others }, result);
  const { extension, doubts } = result;
  const { from, to, approver } = extension;
  const told = context.messages.screens.extend.extended(name, from, to, clean(approver));
  const extensions = [...(task.extensions ?? []), extension];
  const after = standingOf({ ...task, extensions }, section, plan, asOf);
  return {
    edits: [{ kind: 'append', path: ['extensions'], entry: { ...extension } as Entry }],
    told: [told, ...effectLines(context, extendedView(before, after, target, extension, asOf)), ...others],
    subject: told,
    ...(doubts.length > 0 && {
      doubted: {
        label: name,
        reasons: doubts.map((one) => doubtWords(one, context.messages)),
        command: commandFor(context, typed, task, target?.id, { confirm: true }),
      },
    }),
  };
}

/** Targets with dates of their own, which an extension of their task does not move, each with its command. */
function otherLines(context: Context, typed: Typed, dates: readonly OwnDate[], task: Task): string[] {
  const words = context.messages.screens.extend;
  return dates.map(({ target, due, overdue }) => {
    const command = commandFor(context, typed, task, target.id);
    return `  ${words.ownDate(clean(target.name), due, overdue, command)}`;
  });
}

/** The command line of an extension; what is missing stands as a sample. */
function commandFor(
  { env, messages }: Context,
  { to, note, approver, by }: Typed,
  task: Task,
  target: string | undefined,
  changed: { to?: string; confirm?: boolean } = {},
): string {
  const { sample } = messages.screens.writing;
  return commandLine(env.platform, ['plan', 'extend', task.id, changed.to ?? to], {
    target,
    message: note?.trim() || sample.reason,
    approver: approver?.trim() || sample.person,
    by,
    confirm: changed.confirm,
  });
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

/** All reasons against the extension in one message, and the command that would work. */
function refusal(
  context: Context,
  typed: Typed,
  task: Task,
  target: Target | null,
  { name, others }: { name: string; others: readonly string[] },
  { refused, from }: ExtensionRefusal,
): Outcome {
  const { to } = typed;
  const { screens, words, comma } = context.messages;
  if (refused.includes('same')) {
    const same = screens.extend.same(name, to);
    return others.length > 0 ? { refused: [same, ...others] } : { skipped: same };
  }
  const missing = refused.filter((reason) => reason === 'reason' || reason === 'approver');
  const isLate = refused.includes('not_later');
  const command = commandFor(context, typed, task, target?.id, isLate ? { to: screens.extend.laterDate } : {});
  return {
    refused: [
      ...(isLate ? [screens.extend.notLater(name, to, from ?? '')] : []),
      ...(missing.length > 0
        ? [screens.extend.missing(name, missing.map((need) => words.requirement[need]).join(comma))]
        : []),
      screens.writing.works(command),
      ...others,
    ],
  };
}
