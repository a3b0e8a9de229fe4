import type { CivilDate } from '../../date.js';
import type { Plan } from '../../plan.js';
import { type AskedPeriod, askedPeriods } from '../../standing/reporting.js';
import type { TaskStanding } from '../../standing/standing.js';
import { type OrgListView, orgListView } from '../org-list-view.js';
import type { Scope } from '../scope.js';
import { type StatusView, statusView } from '../status-view.js';

/** A plan with everything that is known of it beside its tasks, for other programs. */
export interface WholePlan {
  plan: Plan;
  asOf: CivilDate;
  /** The id of the commit that it was read from, or null if there is none. */
  commit: string | null;
  /** Its sums by section, as `plan status` shows them. */
  status: StatusView;
  /** Its units, as `plan org list` shows them. */
  orgs: OrgListView;
  /** The periods for which reports are asked for, with their deadlines. */
  periods: readonly AskedPeriod[];
}

/**
 * A plan whole, as it stands on a day.
 * @param chosen the tasks that it is about, and `scope` how they were chosen
 */
export function wholePlan(
  plan: Plan,
  chosen: readonly TaskStanding[],
  scope: Scope,
  commit: string | null,
  asOf: CivilDate,
): WholePlan {
  return {
    plan,
    asOf,
    commit,
    status: statusView(plan, chosen, 'section', asOf, scope),
    orgs: orgListView(plan, chosen, asOf, null),
    periods: askedPeriods(plan),
  };
}
