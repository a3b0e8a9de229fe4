import { restArgument, valueArgument } from '../../cli/argument.js';
import { fromPlan } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { flag, textOption, textsOption } from '../../cli/option.js';
import { singleOrgId } from '../../cli/plan-names.js';
import { draftOptions } from '../../cli/writing-options.js';
import { usageFailure } from '../../core/failure.js';
import { type GroupWish, groupOrgs, type OrgChange } from '../../core/org/change.js';
import { orgName, orgsCalled } from '../../core/org/directory.js';
import type { Plan } from '../../core/plan.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { clean } from '../../render/terminal/text.js';
import { orgEdits } from '../../store/edit/org-edits.js';
import { openPlanDesk } from '../../workspace/desk.js';
import type { Doubted, Outcome } from '../../workspace/outcome.js';
import { changePlan } from '../../workspace/plan-file/change-plan.js';
import { newOrgName } from './name.js';
import { refusalLine, unitWords } from './refusal.js';

/** What was typed: the units by whatever they are called. */
interface Typed {
  name: string;
  id: string | undefined;
  members: readonly string[];
  add: readonly string[];
  remove: readonly string[];
}

/**
 * `plan org group`: makes a group of units, or changes its members. The members that are named are all it is to have;
 * a list that leaves some out is doubtful, since it may be meant to add.
 */
export const orgGroup = defineCommand({
  examples: ['plan org group 三县 博罗县 惠东县 龙门县 --dry-run', 'plan org group 两区 惠城区 惠阳区 --dry-run'],

  writes: { dateOption: null },

  declare(messages) {
    const words = messages.help.commands['org group'];
    return {
      arguments: {
        name: valueArgument('<group>', words.name, newOrgName, fromPlan('groups')),
        members: restArgument('[org...]', words.members, fromPlan('singleOrgs')),
      },
      options: {
        add: textsOption('--add <org>', words.add, fromPlan('singleOrgs')),
        remove: textsOption('--remove <org>', words.remove, fromPlan('singleOrgs')),
        id: textOption('--id <id>', words.id),
        ...draftOptions(messages),
        confirm: flag('--confirm', words.confirm),
      },
    };
  },

  async run(context, { name, members }, options) {
    const { add = [], remove = [], id, dryRun, commit, confirm } = options;
    const typed: Typed = { name, id: id?.trim(), members: split(members), add: split(add), remove: split(remove) };
    const desk = openPlanDesk(context);
    return changePlan(context, desk, { dryRun, commit, confirm }, (plan) => outcomeOf(context, plan, typed));
  },
});

/** Units that stand in one word with signs between are several. */
function split(words: readonly string[]): string[] {
  return words
    .flatMap((text) => text.split(/[,，、;；]/))
    .map((name) => name.trim())
    .filter(Boolean);
}

function outcomeOf(context: Context, plan: Plan, typed: Typed): Outcome {
  const { org: words } = context.messages.screens;
  const planned = groupOrgs(plan, wishOf(context, plan, typed));
  if ('refused' in planned) return { refused: [refusalLine(context, plan, typed.name, planned)] };
  if ('same' in planned) return { skipped: words.same(unitWords(context, planned.same)) };
  const told = toldOf(context, plan, planned);
  const doubted = doubtOf(context, plan, typed, planned);
  return { edits: orgEdits(plan.orgs, planned), told: [told], subject: told, ...(doubted && { doubted }) };
}

function wishOf(context: Context, plan: Plan, typed: Typed): GroupWish {
  const [own] = orgsCalled(plan, typed.name);
  const ids = (names: readonly string[]) =>
    names.map((name) => {
      const isOwn = own ? orgsCalled(plan, name)[0]?.id === own.id : name === typed.name;
      if (isOwn) throw usageFailure(context.messages.screens.org.refused.member(clean(typed.name)));
      return singleOrgId(context, plan, name);
    });
  return { ...typed, members: ids(typed.members), add: ids(typed.add), remove: ids(typed.remove) };
}

/** The members that come and go. */
function difference({ before, after }: OrgChange): { joined: readonly string[]; left: readonly string[] } {
  const old: readonly string[] = before?.members ?? [];
  const now: readonly string[] = after.members ?? [];
  return { joined: now.filter((id) => !old.includes(id)), left: old.filter((id) => !now.includes(id)) };
}

function toldOf(context: Context, plan: Plan, change: OrgChange): string {
  const { messages } = context;
  const { org: words } = messages.screens;
  const { joined, left } = difference(change);
  const unit = unitWords(context, change.after);
  if (change.before === null) return words.grouped(unit, names(context, plan, joined));
  const changes = [
    ...(joined.length === 0 ? [] : [words.joined(names(context, plan, joined))]),
    ...(left.length === 0 ? [] : [words.left(names(context, plan, left))]),
    words.now((change.after.members ?? []).length),
  ];
  return words.members(unit, changes.join(messages.semicolon));
}

/** Members leave although none was named to be removed. */
function doubtOf(context: Context, plan: Plan, typed: Typed, change: OrgChange): Doubted | null {
  const { env, messages, options } = context;
  const { left } = difference(change);
  const gone = left.filter((id) => !wishOf(context, plan, { ...typed, members: [], add: [] }).remove.includes(id));
  if (gone.length === 0) return null;
  const { name, members, add, remove } = typed;
  const words = ['plan', 'org', 'group', name, ...members];
  return {
    label: unitWords(context, change.after),
    reasons: [messages.screens.org.leaving(names(context, plan, gone))],
    command: commandLine(env.platform, words, { add, remove, confirm: true, plan: options.plan }),
  };
}

function names({ messages }: Context, plan: Plan, ids: readonly string[]): string {
  return ids.map((id) => clean(orgName(plan, id))).join(messages.comma);
}
