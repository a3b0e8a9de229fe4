import { callsOf, type HasOrgs, type Org, sameForm } from './org.js';

/** Units by their ids, and by everything that they are called by. */
interface Directory {
  byId: ReadonlyMap<string, Org>;
  byCall: ReadonlyMap<string, readonly Org[]>;
}

/** A directory for each list of units: made once, since a plan can have 10,000 units and more. */
const DIRECTORIES = new WeakMap<readonly Org[], Directory>();

/** The unit with an id, or null if there is none; of several with one id the first. */
export function orgById({ orgs }: HasOrgs, id: string): Org | null {
  return directoryOf(orgs).byId.get(id) ?? null;
}

/** The name of a unit; its id if the plan does not know it. */
export function orgName(plan: HasOrgs, id: string): string {
  return orgById(plan, id)?.name ?? id;
}

/**
 * The units that a text may mean: the one with that id, else all those with that name or alias.
 * @returns one for a name that is used once, as it must be; none if nothing is called so
 */
export function orgsCalled(plan: HasOrgs, text: string): readonly Org[] {
  const call = sameForm(text);
  const own = orgById(plan, call);
  return own ? [own] : (directoryOf(plan.orgs).byCall.get(call) ?? []);
}

/**
 * The units of which an id, a name or an alias begins with a text.
 * @returns more than one if the text does not tell which is meant; none if it is empty
 */
export function orgsBeginning({ orgs }: HasOrgs, text: string): readonly Org[] {
  const beginning = sameForm(text);
  return beginning === '' ? [] : orgs.filter((org) => callsOf(org).some((call) => call.startsWith(beginning)));
}

/** Ids of units, with the members of a group in the place of the group, each once; an unknown id stays as it is. */
export function withMembers(ids: readonly string[], plan: HasOrgs): readonly string[] {
  const isGroupHere = (id: string) => orgById(plan, id)?.members !== undefined;
  return ids.some(isGroupHere) ? [...new Set(ids.flatMap((id) => orgById(plan, id)?.members ?? [id]))] : ids;
}

/** The ids of the units above a unit, the nearest first; in a circle each stands once, itself too. */
export function parentsOf(id: string, plan: HasOrgs): readonly string[] {
  const parents = new Set<string>();
  for (let next = orgById(plan, id)?.parent; next !== undefined; next = orgById(plan, next)?.parent) {
    if (parents.has(next)) break;
    parents.add(next);
  }
  return [...parents];
}

/** Those of some units that are no part of another one of them: a unit and its parent never both report a target. */
export function withoutParts(ids: readonly string[], plan: HasOrgs): readonly string[] {
  if (!plan.orgs.some((org) => org.parent !== undefined)) return ids;
  const all = new Set(ids);
  return ids.filter((id) => !parentsOf(id, plan).some((parent) => parent !== id && all.has(parent)));
}

/** The ids of the places that `county` means: counties, districts and development zones. */
export function countyIds(plan: HasOrgs): string[] {
  return plan.orgs.filter(({ kind }) => kind === 'county' || kind === 'zone').map(({ id }) => id);
}

function directoryOf(orgs: readonly Org[]): Directory {
  const known = DIRECTORIES.get(orgs);
  if (known) return known;
  const byId = new Map<string, Org>();
  const byCall = new Map<string, Org[]>();
  for (const org of orgs) {
    if (!byId.has(org.id)) byId.set(org.id, org);
    for (const call of callsOf(org)) {
      const others = byCall.get(call);
      if (others) others.push(org);
      else byCall.set(call, [org]);
    }
  }
  const directory = { byId, byCall };
  DIRECTORIES.set(orgs, directory);
  return directory;
}
