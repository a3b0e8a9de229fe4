import type { CivilDate } from '../date.js';
import { orgName, type Plan } from '../plan.js';
import type { Light, ShareReason } from '../standing/light.js';
import { type ShareStanding, sharesOf } from '../standing/share-standing.js';
import type { TaskStanding } from '../standing/standing.js';
import type { TargetStanding } from '../standing/target-standing.js';
import { type UnitGrouping, type UnitStanding, unitStandings } from '../standing/unit-standing.js';
import { isPercent } from '../target/bound.js';
import type { TargetValue } from '../target/latest-value.js';
import type { Target } from '../task.js';
import { type TargetState, targetStateOf } from './target-view.js';

/** How the units of a plan stand, each with its own shares. */
export interface UnitsView {
  units: readonly UnitRow[];
  /** The targets that have shares, in the order of the tasks, each with the shares of the units listed. */
  targets: readonly SharedTargetView[];
  /** Whether a task stands under several units. */
  isShared: boolean;
}

/** A unit with its name. */
export interface UnitRow extends Omit<UnitStanding, 'shares'> {
  name: string;
  shares: readonly ShareRow[];
}

/** A unit's own share of a target. */
export interface ShareRow {
  org: string;
  name: string;
  task: number;
  /** The target as the unit must meet it: its share is the bound. */
  target: Target;
  /** Its allocated value, or null if it must meet the target as it is. */
  share: number | null;
  latest: TargetValue | null;
  state: TargetState;
  met: boolean | null;
  progress: number | null;
  expected: number | null;
  expectedValue: number | null;
  gap: number | null;
  overdue: number | null;
  onSchedule: boolean;
  isRanked: boolean;
  light: Light;
  reason: ShareReason;
}

/** A target with the shares of units. */
export interface SharedTargetView {
  task: { id: number; title: string };
  standing: TargetStanding;
  state: TargetState;
  shares: readonly ShareRow[];
  /** What the shares add up to, and the values reported; null where they are not added up. */
  sum: { share: number; value: number; reported: number } | null;
}

/** How the units of a plan stand on a day. */
export function unitsView(
  by: UnitGrouping,
  standings: readonly TaskStanding[],
  plan: Plan,
  asOf: CivilDate,
): UnitsView {
  const units = unitStandings(by, standings, plan, asOf);
  const nameOf = (id: string) => orgName(plan, id);
  // Each row is made once: a large plan has tens of thousands.
  const rows = new Map(units.flatMap((unit) => unit.shares).map((share) => [share, shareRow(share, nameOf)]));
  const rowsOf = (shares: readonly ShareStanding[]) => shares.flatMap((share) => rows.get(share) ?? []);
  const byTarget = sharesByTarget(rows.keys());
  const targets = standings.flatMap((task) =>
    task.targets.flatMap((target) => {
      const shares = byTarget.get(target);
      return shares === undefined ? [] : [sharedTarget(task, target, rowsOf(shares))];
    }),
  );
  const tasks = units.map((unit) => unit.leads.tasks + unit.responsible.tasks);
  return {
    units: inRanks(units).map((unit) => ({
      ...unit,
      name: nameOf(unit.org),
      shares: rowsOf(unit.shares),
    })),
    targets,
    isShared: rows.size > 0 || tasks.filter((count) => count > 0).length > 1,
  };
}

function sharesByTarget(shares: Iterable<ShareStanding>): Map<TargetStanding, ShareStanding[]> {
  const targets = new Map<TargetStanding, ShareStanding[]>();
  for (const share of shares) {
    const own = targets.get(share.target);
    if (own) own.push(share);
    else targets.set(share.target, [share]);
  }
  return targets;
}

/** By rank, then in the order of the plan; units without a rank come last. */
export function inRanks(units: readonly UnitStanding[]): UnitStanding[] {
  const place = ({ rank }: UnitStanding) => rank ?? Number.POSITIVE_INFINITY;
  return units.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** The units' own shares of the targets of one task, in the order of the file. */
export function shareRows(standing: TaskStanding, plan: Plan, asOf: CivilDate): ShareRow[] {
  return sharesOf(standing, plan, asOf).map((share) => shareRow(share, (id) => orgName(plan, id)));
}

function shareRow({ org, task, own, ...rest }: ShareStanding, nameOf: (id: string) => string): ShareRow {
  const { share, latest, met, progress, expected, expectedValue, gap } = own;
  return {
    org,
    name: nameOf(org),
    task: task.task.id,
    target: own.target,
    share,
    latest,
    state: targetStateOf(own),
    met,
    progress,
    expected,
    expectedValue,
    gap,
    overdue: rest.overdue,
    onSchedule: rest.onSchedule,
    isRanked: rest.isRanked,
    light: rest.light,
    reason: rest.reason,
  };
}

function sharedTarget({ task }: TaskStanding, standing: TargetStanding, shares: readonly ShareRow[]): SharedTargetView {
  return {
    task: { id: task.id, title: task.title },
    standing,
    state: targetStateOf(standing),
    shares,
    sum: sumOf(standing.target, shares),
  };
}

/** Counts that are allocated add up; each unit's own level and deliveries do not. */
function sumOf(target: Target, rows: readonly ShareRow[]): SharedTargetView['sum'] {
  if (target.allocation === undefined || target.deliver !== undefined || isPercent(target)) return null;
  const values = rows.flatMap(({ latest }) => (typeof latest?.value === 'number' ? [latest.value] : []));
  const total = (numbers: readonly number[]) => Number(numbers.reduce((sum, one) => sum + one, 0).toPrecision(12));
  return { share: total(rows.map(({ share }) => share ?? 0)), value: total(values), reported: values.length };
}
