import { restArgument } from '../cli/argument.js';
import { fromPlan } from '../cli/candidates.js';
import { defineCommand } from '../cli/command.js';
import { type OptionValues, textsOption } from '../cli/option.js';
import { taskIds } from '../cli/parser.js';
import { orgIds, singleOrgId } from '../cli/plan-names.js';
import { writerOptions } from '../cli/writing-options.js';
import { isSameWho, WHO_KEYS, type WhoKey } from '../core/assignment.js';
import { nextInstant } from '../core/change/entry.js';
import { usageFailure } from '../core/failure.js';
import { entriesOf } from '../core/file/growing-lists.js';
import { isUnseen } from '../core/person.js';
import { orgName, type Plan } from '../core/plan.js';
import type { Task } from '../core/task.js';
import { commandLine } from '../core/text/shell.js';
import type { Context } from '../env.js';
import { catalogs, type Messages } from '../messages/index.js';
import { taskLabel } from '../render/task-label.js';
import { clean } from '../render/terminal/text.js';
import type { Edit } from '../store/edit/edit.js';
import { changeTasks } from '../workspace/change-tasks.js';
import { type Desk, openDesk } from '../workspace/desk.js';
import type { Outcome } from '../workspace/outcome.js';
import { shutLines } from '../workspace/shut.js';

/** The new values of fields: null to remove a field; an absent field stays. */
type Wish = { [K in WhoKey]?: string | [string, ...string[]] | null };

/** `plan assign`: who leads a task, who takes part in it and which leader is responsible for it. */
export const assign = defineCommand({
  examples: [
    'plan assign 28 --lead 博罗县 --by 张三 --dry-run',
    'plan assign 28 30-34 --responsible boluo,huidong --dry-run',
  ],

  writes: { dateOption: null },

  declare: (messages) => ({
    arguments: { ids: restArgument('<id...>', messages.help.commands.assign.ids, fromPlan('taskIds')) },
    options: { ...whoOptions(messages), ...writerOptions(messages) },
  }),

  async run(context, { ids: typed }, options) {
    const ids = taskIds(typed, { command: 'plan assign', messages: context.messages });
    if (WHO_KEYS.every((field) => options[field] === undefined)) {
      const command = commandLine(context.env.platform, ['plan', 'assign', ...typed]);
      throw usageFailure(context.messages.errors.noAssignment(command));
    }
    const desk = await openDesk(context, options);
    const wish = wishOf(context, desk.plan, options);
    return changeTasks(context, desk, ids, options, (task) => outcomeOf(context, desk, task, wish));
  },
});

function whoOptions({ help }: Messages) {
  const words = help.commands.assign;
  return {
    lead: textsOption('--lead <org>', words.lead, fromPlan('singleOrgs')),
    responsible: textsOption('--responsible <org>', words.responsible, fromPlan('orgs')),
    support: textsOption('--support <org>', words.support, fromPlan('orgs')),
    leader: textsOption('--leader <name>', words.leader),
  };
}

type WhoOptions = OptionValues<ReturnType<typeof whoOptions>>;

function wishOf(context: Context, plan: Plan, { lead, leader, responsible, support }: WhoOptions): Wish {
  const single = (name: string) => singleOrgId(context, plan, name);
  const any = (name: string) => orgIds(context, plan, [name])[0] ?? name;
  return {
    ...(lead === undefined ? {} : { lead: oneOrMore(namesOf(lead, BETWEEN_UNITS, single)) }),
    ...(responsible === undefined ? {} : { responsible: namesOf(responsible, BETWEEN_UNITS, any) }),
    ...(support === undefined ? {} : { support: namesOf(support, BETWEEN_UNITS, any) }),
    ...(leader === undefined
      ? {}
      : { leader: oneOrMore(namesOf(leader, BETWEEN_LEADERS, (name) => leaderOf(context, name))) }),
  };
}

/** Whether a text is `none`, or the word for "not set" in any language. */
function isNone(text: string): boolean {
  const unset = Object.values(catalogs).flatMap(({ screens }) => [screens.common.unset, screens.common.none]);
  return ['none', ...unset].includes(text.trim());
}

/** What stands between units that are typed in one option; a post may have a `、` in it (党组书记、局长). */
const BETWEEN_UNITS = /[,，、;；]/;
const BETWEEN_LEADERS = /[,，;；]/;

/**
 * Names as they were typed: in several options, or in one with signs between.
 * @param written what is written for a name, and an error for one that cannot be
 * @returns null for the word for "none"
 */
function namesOf(
  typed: readonly string[],
  between: RegExp,
  written: (name: string) => string,
): [string, ...string[]] | null {
  const names = typed.flatMap((text) => text.split(between)).map((name) => name.trim());
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0 && isNone(only)) return null;
  const [first = '', ...more] = names.filter(Boolean);
  const one = written(first);
  return [one, ...new Set(more.map(written).filter((other) => other !== one))];
}

/** A list of one as that one alone: so a lead and a leader are written. */
function oneOrMore(names: [string, ...string[]] | null): string | [string, ...string[]] | null {
  return names?.length === 1 ? names[0] : names;
}

function leaderOf(context: Context, name: string): string {
  if (!isUnseen(name)) return name;
  throw usageFailure(context.messages.errors.missingValue('--leader <name>', 'plan assign'));
}

function outcomeOf(context: Context, { plan, by, now }: Desk, task: Task, wish: Wish): Outcome {
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
