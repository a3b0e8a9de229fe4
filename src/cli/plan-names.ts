import { usageFailure } from '../core/failure.js';
import { orgName, orgsBeginning, orgsCalled, withMembers } from '../core/org/directory.js';
import { callsOf, isGroup, type Org, sameForm } from '../core/org/org.js';
import { UnknownOrg } from '../core/org/unknown-org.js';
import type { Plan, Section } from '../core/plan.js';
import { nearestOf } from '../core/text/nearest.js';
import { parseNumeral } from '../core/text/numeral.js';
import { commandLine } from '../core/text/shell.js';
import type { Context } from '../env.js';
import { catalogs } from '../messages/index.js';
import { clean } from '../render/terminal/text.js';

/** The sections that are named by number (5, 五), id or title. */
export function sectionsOf(context: Context, plan: Plan, names: readonly string[]): Section[] {
  return names.map((name) => sectionOf(context, plan, name));
}

/** The section that is named by number (5, 五), id or title. */
export function sectionOf(context: Context, plan: Plan, name: string): Section {
  if (plan.sections.length === 0) throw usageFailure(context.messages.errors.noSections());
  const number = parseNumeral(name);
  const found = plan.sections.find(
    (section) => section.number === number || section.id === name || section.title === name,
  );
  if (found) return found;
  const known = plan.sections.map((section) => `${section.number} ${section.id}`).join(', ');
  throw usageFailure(context.messages.errors.unknownSection(name, known));
}

/** The ids of units, groups among them, that are named by id, name or alias. */
export function orgIds(context: Context, plan: Plan, names: readonly string[]): string[] {
  return names.map((name) => orgNamed(context, plan, name).id);
}

/** The same with the members of each group for the group: whoever is one of them is meant. */
export function orgIdsWithin(context: Context, plan: Plan, names: readonly string[]): readonly string[] {
  return withMembers(orgIds(context, plan, names), plan);
}

/** The id of a unit, named by id, name or alias, that is no group: of one that leads, reports or has a value. */
export function singleOrgId(context: Context, plan: Plan, name: string): string {
  const org = orgNamed(context, plan, name, (one) => !isGroup(one));
  if (org.members === undefined) return org.id;
  throw usageFailure(context.messages.errors.orgs.group(clean(name), listed(context, plan, org.members)));
}

/** The ids of lead units; `none` stands for tasks without one. */
export function leadIds(context: Context, plan: Plan, names: readonly string[]): (string | null)[] {
  return names.flatMap((name): readonly (string | null)[] =>
    isNoOrg(name) ? [null] : orgIdsWithin(context, plan, [name]),
  );
}

/** Whether a text stands for "no unit", in any language: the word itself, or what screens call the tasks without a lead. */
export function isNoOrg(text: string): boolean {
  const words = Object.values(catalogs).flatMap(({ screens }) => [screens.common.unset, screens.remind.unledUnit]);
  return ['none', ...words].includes(text);
}

/**
 * The unit that is called so: by its id, its name, an alias or a beginning of one that no other unit has.
 * @param suits which units a beginning may mean
 * @throws UnknownOrg if there is none
 */
export function orgNamed(context: Context, plan: Plan, name: string, suits: (org: Org) => boolean = () => true): Org {
  const called = orgsCalled(plan, context.meant?.get(sameForm(name)) ?? name);
  const beginning = called.length > 0 ? called : orgsBeginning(plan, name);
  const suited = beginning.filter(suits);
  const [found, ...others] = suited.length > 0 ? suited : beginning;
  if (!found) throw unknownOrg(context, plan, name);
  if (others.length === 0) return found;
  const ids = [found, ...others].map(({ id }) => id);
  throw usageFailure(context.messages.errors.orgs.ambiguous(clean(name), listed(context, plan, ids)));
}

function unknownOrg(context: Context, plan: Plan, name: string): UnknownOrg {
  const { env, messages, options } = context;
  const calls = plan.orgs.flatMap(callsOf);
  const call = nearestOf(name, calls) ?? longestIn(name, calls);
  const nearest = call === null ? null : (orgsCalled(plan, call)[0] ?? null);
  const ids = plan.orgs.map(({ id }) => id);
  const words = messages.errors.orgs;
  const kind = { blank: words.kind };
  const command = commandLine(env.platform, ['plan', 'org', 'add', shortened(name)], { kind, plan: options.plan });
  const known = listed(context, plan, ids) || messages.screens.common.none;
  const near = nearest && listed(context, plan, [nearest.id]);
  return new UnknownOrg(words.unknown(shortened(name), near, known, command), name, nearest);
}

/** The longest call that a longer name holds, or null if it holds none: 博罗县 of 博罗县教育局. */
function longestIn(name: string, calls: readonly string[]): string | null {
  const held = calls.filter((call) => [...call].length > 1 && name.includes(call));
  return held.reduce<string | null>((longest, call) => (call.length > (longest?.length ?? 0) ? call : longest), null);
}

/** The most units that a message names. */
const MOST_LISTED = 20;
/** The most characters of a name that a message repeats. */
const MOST_TYPED = 60;

/** A name as a message repeats it. */
function shortened(name: string): string {
  const characters = [...clean(name)];
  return characters.length > MOST_TYPED ? `${characters.slice(0, MOST_TYPED).join('')}…` : clean(name);
}

/** Units by id and name, by the id alone where that is the name; only the first of very many. */
function listed({ messages }: Context, plan: Plan, ids: readonly string[]): string {
  const all = ids.map((id) => (orgName(plan, id) === id ? id : `${id} ${clean(orgName(plan, id))}`));
  if (all.length <= MOST_LISTED) return all.join(messages.comma);
  return messages.errors.orgs.more(all.slice(0, MOST_LISTED).join(messages.comma), all.length);
}
