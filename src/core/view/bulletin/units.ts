import type { CivilDate } from '../../date.js';
import { orgName, type Plan } from '../../plan.js';
import type { Share } from '../../standing/share.js';
import type { TaskStanding } from '../../standing/standing.js';
import { unitStandings } from '../../standing/unit-standing.js';

/** How counties, districts and zones stand with their own shares. */
export interface BulletinUnits {
  /** Those with a place, the first place first; equal ones share a place. */
  ranked: readonly RankedUnit[];
  /** Those that have reported nothing of their shares. */
  silent: readonly BulletinUnit[];
  /** Those with shares of which they have reported nothing, the most first. */
  lacking: readonly (BulletinUnit & { noData: number })[];
}

interface BulletinUnit {
  id: string;
  name: string;
}

interface RankedUnit extends BulletinUnit {
  rank: number;
  onSchedule: Share;
}

/** How counties, districts and zones stand on a day, or null if none has a share of its own. */
export function bulletinUnits(standings: readonly TaskStanding[], plan: Plan, asOf: CivilDate): BulletinUnits | null {
  const units = unitStandings('county', standings, plan, asOf)
    .filter(({ onSchedule }) => onSchedule.of > 0)
    .map(({ org, rank, onSchedule, noData }) => ({ id: org, name: orgName(plan, org), rank, onSchedule, noData }));
  if (units.length === 0) return null;
  return {
    ranked: units
      .flatMap(({ id, name, rank, onSchedule }) => (rank === null ? [] : [{ id, name, rank, onSchedule }]))
      .sort((a, b) => a.rank - b.rank),
    silent: units.filter(({ rank }) => rank === null).map(({ id, name }) => ({ id, name })),
    lacking: units
      .filter(({ rank, noData }) => rank !== null && noData > 0)
      .map(({ id, name, noData }) => ({ id, name, noData }))
      .sort((a, b) => b.noData - a.noData),
  };
}
