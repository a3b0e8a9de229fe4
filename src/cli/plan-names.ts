import { usageFailure } from '../core/failure.js';
import type { Plan, Section } from '../core/plan.js';
import { nearestOf } from '../core/text/nearest.js';
import { parseNumeral } from '../core/text/numeral.js';
import type { Context } from '../env.js';
import { catalogs } from '../messages/index.js';

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

/** The ids of organisations that are named by id or name. */
export function orgIds(context: Context, plan: Plan, names: readonly string[]): string[] {
  return names.map((name) => {
    const found = plan.orgs.find((org) => org.id === name || org.name === name);
    if (found) return found.id;
    const known = plan.orgs.map((org) => `${org.id} ${org.name}`).join(', ');
    const near = nearestOf(
      name,
      plan.orgs.flatMap((org) => [org.id, org.name]),
    );
    throw usageFailure(context.messages.errors.unknownOrg(name, near, known || context.messages.screens.common.none));
  });
}

/** The ids of lead units; `none` stands for tasks without one. */
export function leadIds(context: Context, plan: Plan, names: readonly string[]): (string | null)[] {
  const unset = ['none', ...Object.values(catalogs).map((messages) => messages.screens.common.unset)];
  return names.map((name) => (unset.includes(name) ? null : (orgIds(context, plan, [name])[0] ?? null)));
}
