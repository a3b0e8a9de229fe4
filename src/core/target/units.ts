import type { CivilDate } from '../date.js';
import { countyIds, type Plan, parentsOf, perOrgs, withoutParts } from '../plan.js';
import type { Target } from '../task.js';
import { isLimit } from './goal.js';
import { newestByOrg, tellingBy } from './readings.js';

/**
 * The ids of the units that must report a target: those that must each meet it, else the holders of shares, else the
 * counties and zones that are no part of one another.
 */
export function unitsOf(target: Target, plan: Pick<Plan, 'orgs'>): readonly string[] {
  return sharersOf(target, plan) ?? withoutParts(countyIds(plan), plan);
}

/**
 * Those of the units that reported whose values may be added up: of a unit and one that it is a part of only one, which
 * is the one that must report, else the larger one.
 */
export function apartOf(reporters: readonly string[], target: Target, plan: Pick<Plan, 'orgs'>): readonly string[] {
  const must = unitsOf(target, plan);
  const dropped = new Set<string>();
  for (const id of reporters) {
    for (const parent of parentsOf(id, plan)) {
      if (!reporters.includes(parent)) continue;
      dropped.add(must.includes(id) && !must.includes(parent) ? parent : id);
    }
  }
  return reporters.filter((id) => !dropped.has(id));
}

/** The units that a target is given to, each with its own part of it, or null if it is the whole city's. */
function sharersOf(target: Target, plan: Pick<Plan, 'orgs'>): readonly string[] | null {
  return perOrgs(target, plan) ?? (target.allocation === undefined ? null : holdersOf(target));
}

/** The units that hold a share. A share of 0 owes nothing, but a limit of 0 does: there must be none. */
export function holdersOf(target: Target): readonly string[] {
  return Object.entries(target.allocation ?? {}).flatMap(([org, share = 0]) =>
    share > 0 || isLimit(target) ? [org] : [],
  );
}

/**
 * The units that must report a target and have not by a day. Where no unit has a part of its own in it, the city may
 * report it alone: then counties and zones owe values only once one has reported later than the city.
 */
export function silentUnits(target: Target, plan: Pick<Plan, 'orgs'>, asOf: CivilDate): readonly string[] {
  const newest = newestByOrg(tellingBy(target, asOf));
  const isShared = sharersOf(target, plan) !== null;
  const city = isShared ? '' : (newest.get(null)?.as_of ?? '');
  const reported = new Set<string | null>();
  for (const [org, reading] of newest) if (org !== null && reading.as_of > city) reported.add(org);
  if (!isShared && reported.size === 0) return [];
  return unitsOf(target, plan).filter((org) => !reported.has(org));
}
