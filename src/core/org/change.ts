import { orgsCalled } from './directory.js';
import { isOrgId, orgIdFrom } from './identifier.js';
import type { OrgKind } from './kind.js';
import { callsOf, type HasOrgs, isGroup, type Org, type OrgRecord, sameForm } from './org.js';

/** A unit before and after a change; null for a new one. */
export interface OrgChange {
  before: Org | null;
  after: OrgRecord;
}

/** Why a unit is not changed. */
export type OrgRefusal =
  /** What it is to be called is what another unit is called. */
  | { refused: 'taken'; call: string; by: Org }
  /** It is a new unit, and its kind was not told. */
  | { refused: 'kind' }
  /** Its name gives no id. */
  | { refused: 'no-id' }
  | { refused: 'bad-id'; id: string }
  /** There is such a unit, and it is otherwise. */
  | { refused: 'other'; key: 'id' | 'kind' | 'parent' | 'code'; unit: Org }
  /** A group is asked for a unit, or a unit for a group. */
  | { refused: 'group' | 'unit'; unit: Org }
  /** A group would have no member. */
  | { refused: 'empty' }
  /** Members are to leave a group that does not exist. */
  | { refused: 'no-group' };

/** What the plan says already. */
export interface OrgSame {
  same: Org;
}

/** A unit as it is to be. */
export interface OrgWish {
  name: string;
  /** By default made of the name. */
  id?: string | undefined;
  kind?: OrgKind | undefined;
  aliases: readonly string[];
  /** The id of the unit above. */
  parent?: string | undefined;
  code?: string | undefined;
}

/** A new unit; or what a unit that is there lacks of what is wished: aliases, a parent, a code. */
export function addOrg(plan: HasOrgs, wish: OrgWish): OrgChange | OrgSame | OrgRefusal {
  const name = sameForm(wish.name);
  const [called] = orgsCalled(plan, name);
  if (called) return isGroup(called) ? { refused: 'group', unit: called } : supplement(plan, called, wish);
  const id = wish.id ?? orgIdFrom(name);
  if (id === null) return { refused: 'no-id' };
  if (!isOrgId(id)) return { refused: 'bad-id', id };
  const { kind, parent, code } = wish;
  const aliases = newAliases({ id, name }, wish.aliases);
  const taken = takenBy(plan, [id, ...aliases], null);
  if (taken) return taken;
  if (kind === undefined) return { refused: 'kind' };
  return { before: null, after: recordOf({ id, name, aliases, kind, parent, code }) };
}

function supplement(plan: HasOrgs, unit: Org, wish: OrgWish): OrgChange | OrgSame | OrgRefusal {
  for (const key of ['id', 'kind', 'parent', 'code'] as const) {
    const isOther = wish[key] !== undefined && unit[key] !== undefined && wish[key] !== unit[key];
    if (isOther) return { refused: 'other', key, unit };
  }
  const aliases = newAliases(unit, wish.aliases);
  const taken = takenBy(plan, aliases, unit.id);
  if (taken) return taken;
  const parent = unit.parent ?? wish.parent;
  const code = unit.code ?? wish.code;
  if (aliases.length === 0 && parent === unit.parent && code === unit.code) return { same: unit };
  return { before: unit, after: recordOf({ ...unit, aliases: [...(unit.aliases ?? []), ...aliases], parent, code }) };
}

/** A unit under another name; the one that it had becomes an alias, unless it is the id. */
export function renameOrg(plan: HasOrgs, unit: Org, newName: string): OrgChange | OrgSame | OrgRefusal {
  const name = sameForm(newName);
  if (name === sameForm(unit.name)) return { same: unit };
  const taken = takenBy(plan, [name], unit.id);
  if (taken) return taken;
  const kept = (unit.aliases ?? []).filter((alias) => sameForm(alias) !== name);
  const former = newAliases({ ...unit, aliases: kept, name }, [unit.name]);
  return { before: unit, after: recordOf({ ...unit, name, aliases: [...kept, ...former] }) };
}

/** The members that a group is to have, by their ids. */
export interface GroupWish {
  name: string;
  id?: string | undefined;
  /** All of them; none if they are not told. */
  members: readonly string[];
  add: readonly string[];
  remove: readonly string[];
}

/** A group, new or with other members; those that stay keep their order. */
export function groupOrgs(plan: HasOrgs, wish: GroupWish): OrgChange | OrgSame | OrgRefusal {
  const name = sameForm(wish.name);
  const [group] = orgsCalled(plan, name);
  if (!group) return newGroup(plan, name, wish);
  if (!group.members) return { refused: 'unit', unit: group };
  if (wish.id !== undefined && wish.id !== group.id) return { refused: 'other', key: 'id', unit: group };
  const all = wish.members.length === 0 ? group.members : wish.members;
  const wanted = new Set([...all, ...wish.add].filter((id) => !wish.remove.includes(id)));
  const stay = group.members.filter((id) => wanted.has(id));
  const members = [...new Set([...stay, ...wanted])];
  const [first, ...others] = members;
  if (first === undefined) return { refused: 'empty' };
  if (members.length === group.members.length && stay.length === members.length) return { same: group };
  return { before: group, after: recordOf({ ...group, members: [first, ...others] }) };
}

function newGroup(plan: HasOrgs, name: string, wish: GroupWish): OrgChange | OrgRefusal {
  const [first, ...others] = new Set([...wish.members, ...wish.add]);
  if (wish.remove.length > 0) return { refused: 'no-group' };
  if (first === undefined) return { refused: 'empty' };
  const id = wish.id ?? orgIdFrom(name);
  if (id === null) return { refused: 'no-id' };
  if (!isOrgId(id)) return { refused: 'bad-id', id };
  const taken = takenBy(plan, [id], null);
  return taken ?? { before: null, after: recordOf({ id, name, members: [first, ...others] }) };
}

/** Those of some names by which a unit is not called yet, each once. */
function newAliases(unit: Parameters<typeof callsOf>[0], names: readonly string[]): string[] {
  const known = callsOf(unit);
  return [...new Set(names.map(sameForm))].filter((name) => !known.includes(name));
}

/** The first of some names that a unit has; one of `own` may stay its name. */
function takenBy(plan: HasOrgs, calls: readonly string[], own: string | null): OrgRefusal | null {
  for (const call of calls) {
    const by = orgsCalled(plan, call).find(({ id }) => id !== own);
    if (by) return { refused: 'taken', call, by };
  }
  return null;
}

type Parts = Pick<Org, 'id' | 'name'> & {
  aliases?: readonly string[] | undefined;
  kind?: OrgKind | undefined;
  parent?: string | undefined;
  code?: string | undefined;
  members?: Org['members'] | undefined;
};

/** A unit as plan.yaml has it, its keys in canonical order: without a name that is the id, or a list without items. */
function recordOf({ id, name, aliases: [alias, ...more] = [], kind, parent, code, members }: Parts): OrgRecord {
  return {
    id,
    ...(name !== id && { name }),
    ...(alias !== undefined && { aliases: [alias, ...more] }),
    ...(kind !== undefined && { kind }),
    ...(code !== undefined && { code }),
    ...(parent !== undefined && { parent }),
    ...(members !== undefined && { members }),
  };
}
