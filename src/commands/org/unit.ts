import { interview } from '../../cli/asking.js';
import { EXIT, type ExitCode } from '../../core/failure.js';
import { addOrg, type OrgChange, type OrgWish } from '../../core/org/change.js';
import { orgName } from '../../core/org/directory.js';
import { ORG_KINDS, type OrgKind } from '../../core/org/kind.js';
import type { Plan } from '../../core/plan.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { clean } from '../../render/terminal/text.js';
import { orgEdits } from '../../store/edit/org-edits.js';
import type { PlanDesk } from '../../workspace/desk.js';
import type { Outcome } from '../../workspace/outcome.js';
import { changePlan } from '../../workspace/plan-file/change-plan.js';
import { refusalLine, unitWords } from './refusal.js';

/** How a change of plan.yaml is made. */
interface Writing {
  dryRun: boolean;
  commit: boolean;
}

/** Adds a unit to plan.yaml, or what it lacks of what is wished; a person at a terminal is asked for its kind. */
export async function addUnit(
  context: Context,
  desk: PlanDesk,
  wish: OrgWish,
  { dryRun, commit }: Writing,
): Promise<ExitCode> {
  const { env, messages, options } = context;
  const planned = addOrg(desk.plan, wish);
  const lacksKind = 'refused' in planned && planned.refused === 'kind';
  const isAsked = lacksKind && env.interactive && !options.json;
  const whole = isAsked ? { ...wish, kind: await askKind(context, wish.name) } : wish;
  const code = await changePlan(context, desk, { dryRun, commit, confirm: false }, (plan) =>
    outcomeOf(context, plan, whole),
  );
  if (isAsked && code === EXIT.fine) {
    env.stdout.write(`${messages.screens.asking.command}\n  ${addCommand(context, desk.plan, whole)}\n`);
  }
  return code;
}

/** The command line that adds a unit. */
export function addCommand({ env, messages, options }: Context, plan: Plan, wish: OrgWish): string {
  const { name, id, kind, aliases, parent, code } = wish;
  return commandLine(env.platform, ['plan', 'org', 'add', name], {
    kind: kind && messages.words.orgKind[kind],
    alias: aliases,
    parent: parent && orgName(plan, parent),
    code,
    id,
    plan: options.plan,
  });
}

/** Asks what kind of unit something is. */
export async function askKind(context: Context, name: string): Promise<OrgKind> {
  const { screens, words } = context.messages;
  const choices = ORG_KINDS.map((kind) => ({ value: kind, name: words.orgKind[kind] }));
  const picked = await (await interview(context)).pick(screens.org.asking.kind(clean(name)), choices);
  return ORG_KINDS.find((kind) => kind === picked) ?? 'other';
}

function outcomeOf(context: Context, plan: Plan, wish: OrgWish): Outcome {
  const { org: words } = context.messages.screens;
  const planned = addOrg(plan, wish);
  if ('refused' in planned) return { refused: [refusalLine(context, plan, wish.name, planned)] };
  if ('same' in planned) return { skipped: words.same(unitWords(context, planned.same)) };
  const told = toldOf(context, plan, planned);
  return { edits: orgEdits(plan.orgs, planned), told: [told], subject: told };
}

function toldOf(context: Context, plan: Plan, { before, after }: OrgChange): string {
  const { messages } = context;
  const { org: words } = messages.screens;
  const parts = partsOf(context, plan, { before, after });
  if (before !== null) return words.supplemented(unitWords(context, before), parts.join(messages.comma));
  const kind = after.kind === undefined ? '' : messages.words.orgKind[after.kind];
  return words.added(unitWords(context, after), [kind, ...parts].join(messages.comma));
}

/** What a unit is given besides its name and its kind, in words. */
function partsOf({ messages }: Context, plan: Plan, { before, after }: OrgChange): string[] {
  const { org: words } = messages.screens;
  const aliases = (after.aliases ?? []).filter((alias) => !before?.aliases?.includes(alias)).map(clean);
  return [
    ...(aliases.length === 0 ? [] : [words.aliases(aliases.join(messages.comma))]),
    ...(after.code === undefined || before?.code === after.code ? [] : [words.code(after.code)]),
    ...(after.parent === undefined || before?.parent === after.parent
      ? []
      : [words.parent(clean(orgName(plan, after.parent)))]),
  ];
}
