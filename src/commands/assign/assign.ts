import { restArgument } from '../../cli/argument.js';
import { typedOrAsked } from '../../cli/asking.js';
import { fromPlan } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { taskIds } from '../../cli/parser.js';
import { isSameWho, WHO_KEYS, type WhoKey } from '../../core/assignment.js';
import { nextInstant } from '../../core/change/entry.js';
import { type ExitCode, usageFailure } from '../../core/failure.js';
import { entriesOf } from '../../core/file/growing-lists.js';
import { orgName, type Plan } from '../../core/plan.js';
import type { Task } from '../../core/task.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { taskLabel } from '../../render/task-label.js';
import { clean } from '../../render/terminal/text.js';
import type { Edit } from '../../store/edit/edit.js';
import { changeTasks } from '../../workspace/change-tasks.js';
import { type Desk, openDesk } from '../../workspace/desk.js';
import type { Outcome } from '../../workspace/outcome.js';
import { shutLines } from '../../workspace/shut.js';
import { askAssign } from './ask.js';
import { type AssignOptions, type AssignWish, assignOptions } from './options.js';
import { type Who, whoOf } from './who.js';

/** `plan assign`: who leads a task, who takes part in it and which leader is responsible for it. */
export const assign = defineCommand({
  examples: [
    'plan assign 28 --lead 博罗县 --by 张三 --dry-run',
    'plan assign 28 30-34 --responsible boluo,huidong --dry-run',
  ],

  writes: { dateOption: null },

  declare: (messages) => ({
    arguments: { ids: restArgument('[id...]', messages.help.commands.assign.ids, fromPlan('taskIds')) },
    options: assignOptions(messages),
  }),

  run: (context, { ids: words }, options) =>
    typedOrAsked<AssignWish>(context, {
      typed: () => typedWish(context, words, options),
      asked: (ask) => askAssign(context, ask, words, options),
      act: (wish, onConfirm) => assignTasks(context, wish, onConfirm),
      words: ({ ids, options: given }) => ({ words: ids, options: { ...given } }),
    }),
});

/** @throws wrong usage if nothing is to be changed */
function typedWish(context: Context, words: readonly string[], options: AssignOptions): AssignWish {
  const ids = taskIds(words, { command: 'plan assign', messages: context.messages });
  if (WHO_KEYS.some((field) => options[field] !== undefined)) return { ids, options };
  const command = commandLine(context.env.platform, ['plan', 'assign', ...words]);
  throw usageFailure(context.messages.errors.noAssignment(command));
}

async function assignTasks(context: Context, { ids, options }: AssignWish, onConfirm: () => void): Promise<ExitCode> {
  const desk = await openDesk(context, options);
  const who = whoOf(context, desk.plan, options);
  return changeTasks(context, desk, ids, { ...options, onConfirm }, (task) => outcomeOf(context, desk, task, who));
}

function outcomeOf(context: Context, { plan, by, now }: Desk, task: Task, wish: Who): Outcome {
  const signed = { by, at: nextInstant(entriesOf(task), now, plan.timezone) };
  const { screens, semicolon } = context.messages;
  const shut = shutLines(context, task);
  if (shut) return { refused: shut };
  const changed = WHO_KEYS.filter(
    (field) => wish[field] !== undefined && !isSameWho(field, wish[field], task[field] ?? null),
  );
  if (changed.length === 0) return { skipped: screens.assign.same(taskLabel(task)) };
  const changes = changed.map((field) =>
    screens.assign.change(
      screens.show.fields[field],
      named(context, plan, field, task[field] ?? null),
      named(context, plan, field, wish[field] ?? null),
    ),
  );
  const told = screens.assign.assigned(taskLabel(task), changes.join(semicolon));
  return {
    edits: changed.flatMap((field) => editsOf(task, field, wish[field] ?? null, signed)),
    told: [told],
    subject: told,
  };
}

/** The edit of the value in force, and the amendment that records it. */
function editsOf(
  task: Task,
  field: WhoKey,
  value: string | readonly string[] | null,
  signed: { by: string; at: string },
): Edit[] {
  const entry = { key: field, from: task[field] ?? null, to: value, ...signed };
  return [
    value === null ? { kind: 'remove', path: [field] } : { kind: 'set', path: [field], value },
    { kind: 'append', path: ['amendments'], entry },
  ];
}

function named(context: Context, plan: Plan, field: WhoKey, value: string | readonly string[] | null): string {
  const { messages } = context;
  const names = [value ?? []].flat().map((name) => clean(field === 'leader' ? name : orgName(plan, name)));
  return names.join(messages.comma) || messages.screens.common.unset;
}
