import { leadsOf } from '../assignment.js';
import type { CivilDate } from '../date.js';
import type { Plan } from '../plan.js';
import { type OwedItem, owedItems } from '../standing/missing.js';
import { type AskedPeriod, askedPeriods } from '../standing/reporting.js';
import type { TaskStanding } from '../standing/standing.js';
import type { TargetStanding } from '../standing/target-standing.js';
import { workDaysBetween } from '../work-days.js';
import { isWorkedOn } from './concern.js';

/** What a unit has not handed in. */
export interface Unreported {
  standing: TaskStanding;
  /** Null if a report of the whole task is meant. */
  target: TargetStanding | null;
  /** Whether the unit's own part of the target is meant. */
  isOwn: boolean;
  /** Working days after the deadline, or null if it has not passed, or there is none. */
  daysLate: number | null;
}

/** What is not handed in, by the unit that owes it; under null what nobody leads. */
export interface AllUnreported {
  /** Its deadline has passed, or there is none. */
  missing: ReadonlyMap<string | null, readonly Unreported[]>;
  pending: ReadonlyMap<string | null, readonly Unreported[]>;
}

/**
 * What is not handed in for a period by a day, of the tasks that are worked on. A task whose light says that its report
 * is missing owes this report, also where it owes none but by that light.
 * @param period null if none has ended yet, or the plan's policy asks for no reports
 */
export function unreportedOf(
  standings: readonly TaskStanding[],
  plan: Plan,
  period: AskedPeriod | null,
  asOf: CivilDate,
): AllUnreported {
  if (period === null && plan.policy.reports !== 'none') return { missing: new Map(), pending: new Map() };
  const open = standings.filter(isWorkedOn);
  const owed = owedItems(open, plan, period, asOf);
  const of = (state: OwedItem['state']) => owed.filter((item) => item.state === state);
  const missing = of('missing');
  return {
    missing: byUnit([...missing, ...byLight(open, missing, plan, period, asOf)]),
    pending: byUnit(of('pending')),
  };
}

/** What is said of it beside whom it is asked of. */
type Asked = Pick<OwedItem, 'task' | 'target' | 'org' | 'by' | 'daysLate'>;

/** The reports that only lights ask for: of tasks that owe nothing else for the period. */
function byLight(
  standings: readonly TaskStanding[],
  missing: readonly OwedItem[],
  plan: Plan,
  period: AskedPeriod | null,
  asOf: CivilDate,
): Asked[] {
  // Lights look at the last period whose deadline has passed.
  const lit = askedPeriods(plan).findLast(({ deadline }) => deadline < asOf);
  if (period === null || lit?.name !== period.name) return [];
  const known = new Set(missing.map(({ task }) => task));
  const daysLate = workDaysBetween(period.deadline, asOf, plan);
  return standings
    .filter((task) => task.reasons.includes('no_report') && !known.has(task))
    .map((task) => ({ task, target: null, org: null, by: leadsOf(task.task)[0] ?? null, daysLate }));
}

function byUnit(items: readonly Asked[]): Map<string | null, Unreported[]> {
  const units = new Map<string | null, Unreported[]>();
  for (const { task, target, org, by, daysLate } of items) {
    const list = units.get(by) ?? [];
    list.push({ standing: task, target, isOwn: org !== null, daysLate });
    units.set(by, list);
  }
  return units;
}
