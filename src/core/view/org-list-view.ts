import { leadsOf } from '../assignment.js';
import type { CivilDate } from '../date.js';
import { orgName, withMembers } from '../org/directory.js';
import type { OrgKind } from '../org/kind.js';
import { orgsNamedIn } from '../org/named.js';
import type { Org } from '../org/org.js';
import { orgsOf, type Plan } from '../plan.js';
import { sharesOf } from '../standing/share-standing.js';
import type { TaskStanding } from '../standing/standing.js';
import type { Task } from '../task.js';

/** A unit by its id and its name. */
interface NamedUnit {
  id: string;
  name: string;
}

/** What a unit or a group is called, and the numbers of the tasks that involve it. */
interface ListedOrg extends NamedUnit {
  aliases: readonly string[];
  usedBy: readonly number[];
}

/** A unit with what it does. The counts are those of `plan status --by org`: without cancelled tasks. */
export interface OrgRow extends ListedOrg {
  kind: OrgKind | null;
  code: string | null;
  parent: NamedUnit | null;
  /** The groups that it is a member of. */
  groups: readonly NamedUnit[];
  /** How many tasks it leads, is responsible for and supports, as a member of a group too. */
  leads: number;
  responsible: number;
  support: number;
  /** How many shares of targets it owes, and of how many of them nothing is reported. */
  shares: number;
  noData: number;
}

/** A group of units. */
export interface GroupRow extends ListedOrg {
  members: readonly NamedUnit[];
}

/** What `plan org list` shows, in the order of plan.yaml. */
export interface OrgListView {
  units: readonly OrgRow[];
  groups: readonly GroupRow[];
}

/**
 * The units of a plan, and what each does on a day.
 * @param kinds only units of these kinds, and no group; null for all
 */
export function orgListView(
  plan: Plan,
  standings: readonly TaskStanding[],
  asOf: CivilDate,
  kinds: readonly OrgKind[] | null,
): OrgListView {
  const counted = standings.filter(({ status }) => status !== 'cancelled').map(({ task }) => task);
  const does = {
    leads: countByOrg(counted, leadsOf),
    responsible: countByOrg(counted, ({ responsible }) => withMembers(responsible ?? [], plan)),
    support: countByOrg(counted, ({ support }) => withMembers(support ?? [], plan)),
  };
  const shares = standings.flatMap((standing) => sharesOf(standing, plan, asOf)).filter(({ isRanked }) => isRanked);
  const owed = count(shares.map(({ org }) => org));
  const silent = count(shares.flatMap(({ org, own }) => (own.latest === null ? [org] : [])));
  const used = usesOf(
    standings.map(({ task }) => task),
    plan,
    asOf,
  );
  const named = (id: string): NamedUnit => ({ id, name: orgName(plan, id) });
  const listed = ({ id, name, aliases }: Org): ListedOrg => ({
    id,
    name,
    aliases: aliases ?? [],
    usedBy: used.get(id) ?? [],
  });
  const groups = plan.orgs.flatMap((org) =>
    org.members === undefined ? [] : [{ ...listed(org), members: org.members.map(named) }],
  );
  const units = plan.orgs.flatMap((org): OrgRow[] => {
    const { id, kind = null, code = null, parent, members } = org;
    if (members !== undefined || (kinds !== null && (kind === null || !kinds.includes(kind)))) return [];
    return [
      {
        ...listed(org),
        kind,
        code,
        parent: parent === undefined ? null : named(parent),
        groups: groups.filter((group) => group.members.some((one) => one.id === id)).map((group) => named(group.id)),
        leads: does.leads.get(id) ?? 0,
        responsible: does.responsible.get(id) ?? 0,
        support: does.support.get(id) ?? 0,
        shares: owed.get(id) ?? 0,
        noData: silent.get(id) ?? 0,
      },
    ];
  });
  return { units, groups: kinds === null ? groups : [] };
}

function countByOrg(tasks: readonly Task[], whose: (task: Task) => readonly string[]): ReadonlyMap<string, number> {
  return count(tasks.flatMap((task) => [...new Set(whose(task))]));
}

function count(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The numbers of the tasks that involve each unit or name each group, in order. */
function usesOf(tasks: readonly Task[], plan: Plan, asOf: CivilDate): ReadonlyMap<string, readonly number[]> {
  const uses = new Map<string, number[]>();
  for (const task of tasks) {
    const named = [...orgsNamedIn(task)].map(({ org: id }) => id);
    for (const org of new Set([...named, ...orgsOf(task, plan, asOf)])) {
      const numbers = uses.get(org) ?? [];
      numbers.push(task.id);
      uses.set(org, numbers);
    }
  }
  return uses;
}
