import type { CivilDate } from '../../date.js';
import { orgName, type Plan } from '../../plan.js';
import type { TaskStanding } from '../../standing/standing.js';
import { type UnitStanding, unitStandings } from '../../standing/unit-standing.js';
import { inRanks } from '../units-view.js';

/** A county, district or zone of the ledger, with its own shares. */
export interface LedgerCounty extends UnitStanding {
  name: string;
}

/** The counties that hold shares of some tasks or lead them, by rank, as they stand on a day. */
export function ledgerCounties(standings: readonly TaskStanding[], plan: Plan, asOf: CivilDate): LedgerCounty[] {
  return inRanks(unitStandings('county', standings, plan, asOf)).map((unit) => ({
    ...unit,
    name: orgName(plan, unit.org),
  }));
}
