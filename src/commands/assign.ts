import { idsOf, orgIds } from '../cli/arguments.js';
import type { CommandModule } from '../cli/command.js';
import { collect, textOption, valuesOf } from '../cli/options.js';
import { declareWriter, writingOptions } from '../cli/writing-options.js';
import { WHO_KEYS, type WhoKey } from '../core/assignment.js';
import { nextInstant } from '../core/change/entry.js';
import { isEqual } from '../core/equal.js';
import { usageFailure } from '../core/failure.js';
import { entriesOf } from '../core/file/growing-lists.js';
import { isUnseen } from '../core/person.js';
import { orgName, type Plan } from '../core/plan.js';
import type { Task } from '../core/task.js';
import type { Context } from '../env.js';
import { catalogs } from '../messages/index.js';
import { taskLabel } from '../render/task-label.js';
import { clean } from '../render/text.js';
import type { Edit } from '../store/edit/edit.js';
import { changeTasks } from '../workspace/change-tasks.js';
import { type Desk, openDesk } from '../workspace/desk.js';
import type { Outcome } from '../workspace/outcome.js';
import { shutLines } from '../workspace/shut.js';

/** What a field becomes; null where it is taken away, absent where it stays. */
type Wish = { [K in WhoKey]?: string | readonly string[] | null };

/** `plan assign`: who leads a task, who shares in it and which leader answers for it. */
export const assign: CommandModule = {
  examples: [
    'plan assign 28 --lead 博罗县 --by 张三 --dry-run',
    'plan assign 28 30-34 --responsible boluo,huidong --dry-run',
  ],

  writes: { dateOption: null },

  declare(command, messages) {
    const words = messages.help.commands.assign;
    command
      .argument('<id...>', words.ids)
      .option('--lead <org>', words.lead)
      .option('--responsible <org>', words.responsible, collect)
      .option('--support <org>', words.support, collect)
      .option('--leader <name>', words.leader);
    declareWriter(command, messages);
  },

  async run(context, args, options) {
    const ids = idsOf(context, args);
    if (WHO_KEYS.every((field) => options[field] === undefined)) {
      throw usageFailure(context.messages.errors.noAssignment(`plan assign ${args.join(' ')}`));
    }
    const writing = writingOptions(options);
    const desk = await openDesk(context, writing);
    const wish = wishOf(context, desk.plan, options);
    return changeTasks(context, desk, ids, writing, (task) => outcomeOf(context, desk, task, wish));
  },
};

function wishOf(context: Context, plan: Plan, options: Readonly<Record<string, unknown>>): Wish {
  const [lead, leader] = [textOption(options, 'lead'), textOption(options, 'leader')];
  const [responsible, support] = [valuesOf(options['responsible']), valuesOf(options['support'])];
  return {
    ...(lead === undefined ? {} : { lead: isNone(lead) ? null : (orgIds(context, plan, [lead.trim()])[0] ?? null) }),
    ...(responsible === undefined ? {} : { responsible: unitsOf(context, plan, responsible) }),
    ...(support === undefined ? {} : { support: unitsOf(context, plan, support) }),
    ...(leader === undefined ? {} : { leader: leaderOf(context, leader) }),
  };
}

/** `none`, or the word of any language for what is not set. */
function isNone(text: string): boolean {
  const unset = Object.values(catalogs).flatMap(({ screens }) => [screens.common.unset, screens.common.none]);
  return ['none', ...unset].includes(text.trim());
}

/** Units as they were typed: several options, or several in one with commas between. */
function unitsOf(context: Context, plan: Plan, typed: readonly string[]): string[] | null {
  const names = typed.flatMap((text) => text.split(/[,，、;；]/)).map((name) => name.trim());
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0 && isNone(only)) return null;
  return [...new Set(orgIds(context, plan, names.filter(Boolean).length === 0 ? [''] : names.filter(Boolean)))];
}

function leaderOf(context: Context, typed: string): string | null {
  const name = typed.trim();
  if (isUnseen(name)) throw usageFailure(context.messages.errors.missingValue('--leader <name>', 'plan assign'));
  return isNone(name) ? null : name;
}

function outcomeOf(context: Context, { plan, by, now }: Desk, task: Task, wish: Wish): Outcome {
  const signed = { by, at: nextInstant(entriesOf(task), now, plan.timezone) };
  const { screens, semicolon } = context.messages;
  const shut = shutLines(context, task);
  if (shut) return { refused: shut };
  const changed = WHO_KEYS.filter((field) => wish[field] !== undefined && !isEqual(wish[field], task[field] ?? null));
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

/** The value in force, and the amendment that records it. */
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
