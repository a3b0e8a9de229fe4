import { type CivilDate, laterOf } from '../date.js';
import { orgName, type Plan, type Policy } from '../plan.js';
import { type OwedItem, owedItems } from '../standing/missing.js';
import { type AskedPeriod, lastDue } from '../standing/reporting.js';
import type { TaskStanding } from '../standing/standing.js';
import { unknownYears, workDaysBetween } from '../work-days.js';
import type { Scope } from './scope.js';
import type { TaskRow } from './task-row.js';

/** How many values and reports are owed, and how they stand. */
interface OwedCounts {
  owed: number;
  inTime: number;
  late: number;
  missing: number;
  pending: number;
}

/** What one unit owes. */
export interface MissingUnit {
  /** Null for what nobody leads. */
  org: TaskRow['leads'][number] | null;
  counts: OwedCounts;
  items: readonly OwedItem[];
}

/** What `plan missing` shows: what each unit owes for a period, and has not handed in. */
export interface MissingView {
  asOf: CivilDate;
  scope: Scope;
  reports: Policy['reports'];
  /** Null if the policy asks for no reports, or no period has ended yet. */
  period: AskedPeriod | null;
  /** Working days until the deadline, and after it; null without a period. */
  daysLeft: number | null;
  daysOver: number | null;
  /** `units` and `waiting`: how many units have something that is missing, or pending; `tasks`: of how many tasks. */
  counts: OwedCounts & { units: number; waiting: number; tasks: number };
  /** Those that miss most come first, what nobody leads last. */
  units: readonly MissingUnit[];
  /** Tasks whose light says that their report for the period is missing, although they owe only values. */
  reportsOnly: readonly Pick<TaskRow, 'id' | 'title'>[];
  /** Years whose holidays are not known, as far as days of them were counted. */
  unknownYears: readonly number[];
}

/** What is asked of the view. */
export interface MissingQuestion {
  period: AskedPeriod | null;
  /** The units to look at, null among them for what nobody leads; null for all. */
  units: readonly (string | null)[] | null;
  scope: Scope;
}

/** What the units of a plan owe for a period, and have not handed in by a day. */
export function missingView(
  plan: Plan,
  standings: readonly TaskStanding[],
  { period, units: asked, scope }: MissingQuestion,
  asOf: CivilDate,
): MissingView {
  const { reports } = plan.policy;
  // Where the first period has not ended, nothing is owed yet; without periods it is asked what was never reported.
  const owed = period === null && reports !== 'none' ? [] : owedItems(standings, plan, period, asOf);
  const items = asked === null ? owed : owed.filter(({ by }) => asked.includes(by));
  const units = unitsOf(items, asked ?? [], plan);
  const having = (state: 'missing' | 'pending') => units.filter(({ org, counts }) => org && counts[state] > 0).length;
  return {
    asOf,
    scope,
    reports,
    period,
    daysLeft: period && workDaysBetween(asOf, period.deadline, plan),
    daysOver: period && workDaysBetween(period.deadline, asOf, plan),
    counts: { ...countsOf(items), units: having('missing'), waiting: having('pending'), tasks: tasksOf(items) },
    units,
    reportsOnly: asked === null ? reportsOnly(standings, owed, plan, period, asOf) : [],
    unknownYears: period === null ? [] : unknownYears(period.last, laterOf(period.deadline, asOf), plan),
  };
}

function unitsOf(items: readonly OwedItem[], asked: readonly (string | null)[], plan: Plan): MissingUnit[] {
  const byUnit = new Map<string | null, OwedItem[]>(asked.map((org) => [org, []]));
  for (const item of items) {
    const own = byUnit.get(item.by);
    if (own) own.push(item);
    else byUnit.set(item.by, [item]);
  }
  const order = new Map<string | null, number>(plan.orgs.map(({ id }, index) => [id, index]));
  const placeOf = ({ org }: MissingUnit) => order.get(org?.id ?? null) ?? order.size;
  return [...byUnit]
    .map(([id, own]) => ({
      org: id === null ? null : { id, name: orgName(plan, id) },
      counts: countsOf(own),
      items: own,
    }))
    .sort(
      (a, b) =>
        Number(a.org === null) - Number(b.org === null) ||
        b.counts.missing - a.counts.missing ||
        b.counts.pending - a.counts.pending ||
        placeOf(a) - placeOf(b),
    );
}

/** Of how many tasks something is not handed in. */
function tasksOf(items: readonly OwedItem[]): number {
  return new Set(items.filter(({ handedIn }) => handedIn === null).map(({ task }) => task)).size;
}

function countsOf(items: readonly OwedItem[]): OwedCounts {
  const having = (wanted: OwedItem['state']) => items.filter(({ state }) => state === wanted).length;
  return {
    owed: items.length,
    inTime: having('in_time'),
    late: having('late'),
    missing: having('missing'),
    pending: having('pending'),
  };
}

/** Tasks whose light misses a report for the period, and which owe none here. The light looks at the last due period. */
function reportsOnly(
  standings: readonly TaskStanding[],
  owed: readonly OwedItem[],
  plan: Plan,
  period: AskedPeriod | null,
  asOf: CivilDate,
): MissingView['reportsOnly'] {
  if (period === null || lastDue(plan, asOf)?.name !== period.name) return [];
  const owing = new Set(owed.filter(({ kind }) => kind === 'report').map(({ task }) => task));
  return standings
    .filter((standing) => standing.reasons.includes('no_report') && !owing.has(standing))
    .map(({ task: { id, title } }) => ({ id, title }));
}
