import type { CivilDate } from '../date.js';
import type { Plan } from '../plan.js';
import { type Changed, changedSince } from '../since/changed.js';
import { endOfLastPeriod } from '../since/last-period.js';
import { isBehind } from '../standing/behind.js';
import { lastEnded, type OwedItem, owedItems } from '../standing/missing.js';
import type { Rollup } from '../standing/rollup.js';
import type { Share } from '../standing/share.js';
import type { TaskStanding } from '../standing/standing.js';
import { workDaysBetween } from '../work-days.js';

/** The answer to the question how things stand, beside the sums. */
export interface StatusAnswer {
  /** Tasks that are behind (滞后) ÷ tasks without the cancelled. */
  behind: Share;
  notReported: NotReported;
  /** What is owed for the last period that ended; null if the policy asks for no reports, or no period has ended. */
  owed: OwedSums | null;
  /** What changed since the end of the last period; null if there is none within the plan's period. */
  changed: Changed | null;
}

/** Tasks of which something is not handed in ÷ tasks without the cancelled. */
interface NotReported extends Share {
  /**
   * The period for which it is not handed in; null if the policy asks for no reports: then it is a number that is open
   * and has no reading at all.
   */
  period: string | null;
}

/** How many values and reports are owed for a period. */
interface OwedSums {
  period: string;
  deadline: CivilDate;
  /** Working days until the deadline; null if it has passed. */
  workDaysLeft: number | null;
  items: Readonly<Record<OwedItem['state'], number>>;
}

/** What the sums of a plan on a day do not tell. @param total its sums */
export function statusAnswer(
  standings: readonly TaskStanding[],
  plan: Plan,
  asOf: CivilDate,
  total: Rollup,
): StatusAnswer {
  const period = lastEnded(plan, asOf);
  const isAsked = plan.policy.reports !== 'none';
  const items = isAsked && period === null ? [] : owedItems(standings, plan, period, asOf);
  const silent = new Set(items.filter(({ handedIn }) => handedIn === null).map(({ task }) => task));
  const base = endOfLastPeriod(plan, asOf);
  const behind = standings.reduce((count, one) => (isBehind(one) ? count + 1 : count), 0);
  return {
    behind: { count: behind, of: total.counted },
    notReported: { period: period?.name ?? null, count: silent.size, of: total.counted },
    owed:
      period === null
        ? null
        : {
            period: period.name,
            deadline: period.deadline,
            workDaysLeft: period.deadline < asOf ? null : workDaysBetween(asOf, period.deadline, plan),
            items: byState(items),
          },
    changed: base === null ? null : changedSince(standings, plan, base, asOf, total),
  };
}

function byState(items: readonly OwedItem[]): OwedSums['items'] {
  const counts = { in_time: 0, late: 0, missing: 0, pending: 0 };
  for (const { state } of items) counts[state] += 1;
  return counts;
}
