import type { PlanFile } from '#generated/plan';

/** A unit as plan.yaml has it. */
export type OrgRecord = NonNullable<PlanFile['orgs']>[number];

/** An organisation, a place, or a group of them; its name is its id if the plan gives none. */
export type Org = OrgRecord & { name: string };

/** What knows units: a plan. */
export interface HasOrgs {
  orgs: readonly Org[];
}

/** Lists of units with their names filled in: made once, since a plan can have 10,000 units and more. */
const NAMED = new WeakMap<object, readonly Org[]>();

/** Units as plan.yaml has them, with their names filled in. */
export function namedOrgs(orgs: NonNullable<PlanFile['orgs']>): readonly Org[] {
  const named = NAMED.get(orgs) ?? orgs.map((org) => ({ ...org, name: org.name ?? org.id }));
  NAMED.set(orgs, named);
  return named;
}

/** Whether a unit is a group of units, such as all counties. */
export function isGroup(org: Pick<Org, 'members'>): boolean {
  return org.members !== undefined;
}

interface Called extends Pick<Org, 'id' | 'name'> {
  aliases?: readonly string[] | undefined;
}

/** Everything that a unit is called by: its id, its name and its aliases, each once. */
export function callsOf({ id, name, aliases }: Called): string[] {
  return [...new Set([id, name, ...(aliases ?? [])].map(sameForm))];
}

/** A name in the form in which names are compared: a letter may be written as one sign or as several. */
export function sameForm(name: string): string {
  return name.normalize('NFC').trim();
}
