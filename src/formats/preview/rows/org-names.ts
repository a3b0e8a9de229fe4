import type { ProposedOrg } from '../../../core/import/proposal.js';
import { orgById, orgsCalled } from '../../../core/org/directory.js';
import type { HasOrgs } from '../../../core/org/org.js';

/** The units of a plan, with those that an import would add. */
export function orgsWith(plan: HasOrgs, proposed: readonly ProposedOrg[]): HasOrgs {
  return proposed.length === 0 ? plan : { orgs: [...plan.orgs, ...proposed.map(({ org }) => org)] };
}

/** Units as people call them, one after another; the id where several are called so. */
export function orgNames(ids: string | readonly string[] | undefined, units: HasOrgs): string {
  const names = [ids ?? []].flat().map((id) => {
    const name = orgById(units, id)?.name ?? id;
    return orgsCalled(units, name).length === 1 && !/[、，,；;\n]/.test(name) ? name : id;
  });
  return names.join('、');
}
