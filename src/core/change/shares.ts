import { orgById } from '../org/directory.js';
import { type Plan, parentsOf } from '../plan.js';
import type { Target } from '../task.js';

/**
 * Why a target cannot be allocated. `share_per`: each must meet it as it is. `share_delivery`, `share_trend`: there is no
 * number to allocate. `share_group`: a group holds no share. `share_kin`: a unit and one that it is a part of.
 */
export type ShareReason = 'share_per' | 'share_delivery' | 'share_trend' | 'share_group' | 'share_kin';

/** Every reason against shares of a target. @param holders the ids of all units that would hold a share */
export function shareReasons(
  { per, deliver, not_below }: Target,
  holders: readonly string[],
  plan: Pick<Plan, 'orgs'>,
): ShareReason[] {
  const all = new Set(holders);
  const reasons: (ShareReason | false)[] = [
    per !== undefined && 'share_per',
    deliver !== undefined && 'share_delivery',
    not_below !== undefined && 'share_trend',
    holders.some((id) => orgById(plan, id)?.members !== undefined) && 'share_group',
    holders.some((id) => parentsOf(id, plan).some((parent) => parent !== id && all.has(parent))) && 'share_kin',
  ];
  return reasons.filter((reason) => reason !== false);
}
