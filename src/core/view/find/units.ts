import type { CivilDate } from '../../date.js';
import { orgName, orgsBeginning, orgsCalled, withMembers } from '../../org/directory.js';
import type { Plan } from '../../plan.js';
import type { TaskStanding } from '../../standing/standing.js';
import { unitStandings } from '../../standing/unit-standing.js';

/** A unit that is called as a search has it. */
export interface FoundUnit {
  id: string;
  name: string;
  /** The tasks that it leads, and is responsible for, without the cancelled ones. */
  leads: number;
  responsible: number;
  /** Its own shares of targets, and how many of them are neither met nor on schedule. */
  shares: number;
  sharesBehind: number;
}

/** The units of an id, name or alias, or of the beginning of one; the members of a group for the group. */
export function unitsCalled(
  text: string,
  standings: readonly TaskStanding[],
  plan: Plan,
  asOf: CivilDate,
): FoundUnit[] {
  const called = orgsCalled(plan, text);
  const found = called.length > 0 ? called : orgsBeginning(plan, text);
  if (found.length === 0) return [];
  const ids = withMembers(
    found.map(({ id }) => id),
    plan,
  );
  const all = new Map(unitStandings('org', standings, plan, asOf).map((unit) => [unit.org, unit]));
  return ids.map((id) => {
    const unit = all.get(id);
    const { count = 0, of = 0 } = unit?.onSchedule ?? {};
    return {
      id,
      name: orgName(plan, id),
      leads: unit?.leads.tasks ?? 0,
      responsible: unit?.responsible.tasks ?? 0,
      shares: of,
      sharesBehind: of - count,
    };
  });
}
