import { usageFailure } from '../core/failure.js';
import { orgName, orgsCalled, withMembers } from '../core/org/directory.js';
import { callsOf, type Org } from '../core/org/org.js';
import type { Plan, Section } from '../core/plan.js';
import { nearestOf } from '../core/text/nearest.js';
import { parseNumeral } from '../core/text/numeral.js';
import type { Context } from '../env.js';
import { catalogs } from '../messages/index.js';
import { clean } from '../render/terminal/text.js';

/** The sections that are named by number (5, 五), id or title. */
export function sectionsOf(context: Context, plan: Plan, names: readonly string[]): Section[] {
  return names.map((name) => sectionOf(context, plan, name));
}

/** The section that is named by number (5, 五), id or title. */
export function sectionOf(context: Context, plan: Plan, name: string): Section {
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
  const org = orgNamed(context, plan, name);
  if (org.members === undefined) return org.id;
  throw usageFailure(context.messages.errors.groupOfOrgs(clean(name), listed(plan, org.members)));
}

/** The ids of lead units; `none` stands for tasks without one. */
export function leadIds(context: Context, plan: Plan, names: readonly string[]): (string | null)[] {
  const unset = ['none', ...Object.values(catalogs).map((messages) => messages.screens.common.unset)];
  return names.flatMap((name): readonly (string | null)[] =>
    unset.includes(name) ? [null] : orgIdsWithin(context, plan, [name]),
  );
}

function orgNamed(context: Context, plan: Plan, name: string): Org {
  const { errors, screens } = context.messages;
  const [found, ...others] = orgsCalled(plan, name);
  if (!found) {
    const known = listed(
      plan,
      plan.orgs.map(({ id }) => id),
    );
    throw usageFailure(
      errors.unknownOrg(name, nearestOf(name, plan.orgs.flatMap(callsOf)), known || screens.common.none),
    );
  }
  if (others.length === 0) return found;
  const ids = [found, ...others].map(({ id }) => id);
  throw usageFailure(errors.ambiguousOrg(clean(name), ids.join(', ')));
}

/** Units by id and name; by the id alone where that is the name. */
function listed(plan: Plan, ids: readonly string[]): string {
  return ids.map((id) => (orgName(plan, id) === id ? id : `${id} ${orgName(plan, id)}`)).join(', ');
}
