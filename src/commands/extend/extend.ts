import { optionalValue } from '../../cli/argument.js';
import { typedOrAsked } from '../../cli/asking.js';
import { fromPlan } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { needed } from '../../cli/needed.js';
import { date, taskId } from '../../cli/parser.js';
import { milestoneOf, onlyTarget, targetOf } from '../../cli/target.js';
import { type ExtensionRefusal, planExtension } from '../../core/change/extension.js';
import { civilDay } from '../../core/date.js';
import type { ExitCode } from '../../core/failure.js';
import type { Section } from '../../core/plan.js';
import { standingOf } from '../../core/standing/standing.js';
import type { Milestone, Target, Task } from '../../core/task.js';
import { commandLine } from '../../core/text/shell.js';
import { type ExtendedView, extendedView } from '../../core/view/extended-view.js';
import { type OwnDate, ownDatesBefore } from '../../core/view/own-dates.js';
import type { Context } from '../../env.js';
import { doubtWords } from '../../render/doubt.js';
import { taskLabel } from '../../render/task-label.js';
import { clean } from '../../render/terminal/text.js';
import type { Entry } from '../../store/yaml/quote.js';
import { changeTasks } from '../../workspace/change-tasks.js';
import { type Desk, openDesk } from '../../workspace/desk.js';
import type { Outcome } from '../../workspace/outcome.js';
import { shutLines } from '../../workspace/shut.js';
import { askExtend } from './ask.js';
import { type ExtendWish, extendOptions } from './options.js';

/** What was typed, except the task. */
interface Typed {
  to: string;
  target: string | undefined;
  milestone: string | undefined;
  note: string | undefined;
  approver: string | undefined;
  by: string | undefined;
}

/** `plan extend`: moves a due date, and records who approved it. */
export const extend = defineCommand({
  examples: ['plan extend 8 2021-01-31 -m 停工 --approver 李四 --dry-run'],

  writes: { dateOption: null },

  declare: (messages) => ({
    arguments: {
      id: optionalValue('[id]', messages.help.commands.extend.id, taskId, fromPlan('taskIds')),
      date: optionalValue('[date]', messages.help.commands.extend.date, date),
    },
    options: extendOptions(messages),
  }),

  run: (context, { id, date: to }, options) =>
    typedOrAsked<ExtendWish>(context, {
      typed: () => ({ id: needed(context, 'id', id), to: needed(context, 'date', to), options }),
      asked: (ask) => askExtend(context, ask, { id, date: to }, options),
      act: (wish, onConfirm) => extendTask(context, wish, onConfirm),
      words: (wish) => ({ words: [wish.id, wish.to], options: wish.options }),
    }),
});

async function extendTask(context: Context, { id, to, options }: ExtendWish, onConfirm: () => void): Promise<ExitCode> {
  const { target, milestone, message: note, approver, by } = options;
  const desk = await openDesk(context, options);
  return changeTasks(context, desk, [id], { ...options, onConfirm }, (task, section) =>
    outcomeOf(context, desk, { to, target, milestone, note, approver, by }, task, section),
  );
}

function outcomeOf(context: Context, desk: Desk, typed: Typed, task: Task, section: Section): Outcome {
  const { plan, by, now } = desk;
  const shut = shutLines(context, task);
  if (shut) return { refused: shut };
  const { target, milestone } = chosen(context, task, typed);
  const result = planExtension({ task, ...typed, target: target?.id, milestone: milestone?.id, plan, by, now });
  const name = nameOf(context, task, target, milestone);
  const asOf = civilDay(now, plan.timezone);
  const before = standingOf(task, section, plan, asOf);
  const own = milestone === null ? ownDatesBefore(before, plan, { asOf, day: typed.to, extended: target }) : [];
  const others = otherLines(context, typed, own, task);
  const known = { ...typed, target: target?.id, milestone: milestone?.id };
  if ('refused' in result) return refusal(context, known, task, { name, others }, result);
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
        command: commandFor(context, known, task, { confirm: true }),
      },
    }),
  };
}

/** The target that is extended, and its milestone; null if the task is, or the whole target. */
function chosen(
  context: Context,
  task: Task,
  { to, target: named, milestone }: Typed,
): { target: Target | null; milestone: Milestone | null } {
  if (milestone === undefined) {
    return { target: named === undefined ? null : targetOf(context, task, named), milestone: null };
  }
  const blank = context.messages.errors.blank('target');
  const words = ['plan', 'extend', task.id, to, '--target', { blank }, '--milestone', milestone];
  const target =
    named === undefined
      ? onlyTarget(context, task, commandLine(context.env.platform, words))
      : targetOf(context, task, named);
  return { target, milestone: milestoneOf(context, task, target, milestone) };
}

/** What is extended, as it is named in messages. */
function nameOf({ messages }: Context, task: Task, target: Target | null, milestone: Milestone | null): string {
  if (target === null) return taskLabel(task);
  const { extend: words, record } = messages.screens;
  const name = milestone === null ? target.name : record.milestone(target.name, milestone.name);
  return words.ofTarget(taskLabel(task), clean(name));
}

/** Targets and milestones with dates of their own, which the extension does not move, each with its command. */
function otherLines(context: Context, typed: Typed, dates: readonly OwnDate[], task: Task): string[] {
  const words = context.messages.screens.extend;
  return dates.map(({ target, milestone, due, overdue }) => {
    const command = commandFor(context, { ...typed, target: target.id, milestone: milestone?.id }, task);
    const name = clean(milestone === null ? target.name : milestone.name);
    return `  ${words.ownDate[milestone === null ? 'target' : 'milestone'](name, due, overdue, command)}`;
  });
}

/** The command line of an extension; what is missing stands as a sample. */
function commandFor(
  { env, messages }: Context,
  { to, target, milestone, note, approver, by }: Typed,
  task: Task,
  changed: { to?: string; confirm?: boolean } = {},
): string {
  const { sample } = messages.screens.writing;
  return commandLine(env.platform, ['plan', 'extend', task.id, changed.to ?? to], {
    target,
    milestone,
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
  const command = commandFor(context, typed, task, isLate ? { to: screens.extend.laterDate } : {});
  return {
    refused: [
      ...(isLate ? [screens.extend.notLater(name, to, from ?? '')] : []),
      ...(missing.length > 0
        ? [screens.extend.missing(name, missing.map((need) => words.lack[need]).join(comma))]
        : []),
      screens.writing.works(command),
      ...others,
    ],
  };
}
