import { type CivilDate, daysBetween } from '../date.js';
import type { Plan } from '../plan.js';
import { isUnmet } from '../target/unmet.js';
import { isHalted } from '../task.js';
import { isOwed, LIGHT_REASONS } from './light.js';
import { isOpen, type OverdueState } from './overdue.js';
import { wholes } from './progress.js';
import { missingReports } from './reporting.js';
import { nextDue, type TaskStanding } from './standing.js';

interface Named {
  id: string;
  name: string;
}

/**
 * By how much a task is behind, for one reason of its light; or a target that is overdue and still waits although the
 * light does not show it. Shares are 0 to 1.
 */
export type Shortfall =
  | { reason: 'overdue'; days: number }
  | { reason: 'target_overdue'; days: number; target: Named; state: OverdueState }
  /** Percentage points by which the target with the worst gap is behind. */
  | { reason: 'far_behind' | 'behind'; points: number; target: Named }
  | { reason: 'milestone_overdue'; days: number; target: Named; milestone: Named }
  /** Days left, and the target that falls due then, or null if it is the task. */
  | { reason: 'near_due'; days: number; due: CivilDate; target: Named | null }
  /** A target without any reading since the day on which its task began by plan. */
  | { reason: 'no_data'; target: Named; expected: number; since: CivilDate }
  /** The share of its time that is gone. */
  | { reason: 'not_started'; share: number }
  /** The periods without a report, up to the last one whose deadline has passed. */
  | { reason: 'no_report'; since: string; until: string; periods: number };

/**
 * By how much a task is behind, for all reasons of its light, the deciding one first; for one reason the worst comes
 * first. None if it is not behind.
 * @param asOf the day of the standing
 */
export function shortfallsOf(standing: TaskStanding, plan: Plan, asOf: CivilDate): readonly Shortfall[] {
  const found = standing.reasons.flatMap((reason): readonly Shortfall[] => {
    const measured = MEASURES[reason as Shortfall['reason']];
    return measured === undefined ? [] : measured(standing, plan, asOf);
  });
  if (standing.reasons.includes('target_overdue')) return found;
  const waiting = overdueTargets(standing);
  const place = found.findIndex(({ reason }) => LIGHT_REASONS.indexOf(reason) > TARGET_OVERDUE);
  return place < 0 ? [...found, ...waiting] : found.toSpliced(place, 0, ...waiting);
}

const TARGET_OVERDUE = LIGHT_REASONS.indexOf('target_overdue');

type Measuring = (standing: TaskStanding, plan: Plan, asOf: CivilDate) => readonly Shortfall[];

const MEASURES: Readonly<Partial<Record<Shortfall['reason'], Measuring>>> = {
  overdue: ({ overdue }) => (overdue === null ? [] : [{ reason: 'overdue', days: overdue }]),
  target_overdue: overdueTargets,
  far_behind: (standing) => worstGap(standing, 'far_behind'),
  behind: (standing) => worstGap(standing, 'behind'),
  milestone_overdue: overdueMilestones,
  near_due: nearDue,
  no_data: withoutData,
  not_started: ({ idle }) => (idle === null ? [] : [{ reason: 'not_started', share: idle }]),
  no_report: withoutReport,
};

function overdueTargets({ status, targets }: TaskStanding): readonly Shortfall[] {
  if (isHalted(status)) return [];
  return targets
    .flatMap(({ target, overdue }) => {
      if (overdue === null || !isOpen(overdue)) return [];
      const { days, state } = overdue;
      return [{ reason: 'target_overdue' as const, days, target: named(target), state }];
    })
    .sort((a, b) => b.days - a.days);
}

function worstGap({ worst, gap }: TaskStanding, reason: 'far_behind' | 'behind'): readonly Shortfall[] {
  return worst === null || gap === null ? [] : [{ reason, points: -gap, target: named(worst.target) }];
}

function overdueMilestones({ targets }: TaskStanding, _plan: Plan, asOf: CivilDate): readonly Shortfall[] {
  return wholes(targets)
    .flatMap(({ target, milestonesOverdue }) =>
      milestonesOverdue.map((milestone) => ({
        reason: 'milestone_overdue' as const,
        days: daysBetween(milestone.due, asOf),
        target: named(target),
        milestone: named(milestone),
      })),
    )
    .sort((a, b) => b.days - a.days);
}

function nearDue({ due, targets }: TaskStanding, _plan: Plan, asOf: CivilDate): readonly Shortfall[] {
  const next = nextDue(due, targets, asOf);
  const target = targets.find((one) => isUnmet(one) && one.due.current === next);
  const isOfTask = next === due.current || target === undefined;
  return [
    {
      reason: 'near_due',
      days: daysBetween(asOf, next),
      due: next,
      target: isOfTask ? null : named(target.target),
    },
  ];
}

function withoutData({ start, targets }: TaskStanding, { policy }: Plan): readonly Shortfall[] {
  return wholes(targets)
    .flatMap(({ target, missing, expected }) =>
      missing === 'reading' && expected !== null && isOwed(expected, policy)
        ? [{ reason: 'no_data' as const, target: named(target), expected, since: start }]
        : [],
    )
    .sort((a, b) => b.expected - a.expected);
}

function withoutReport({ task }: TaskStanding, plan: Plan, asOf: CivilDate): readonly Shortfall[] {
  const periods = missingReports(task, plan, asOf);
  const [since, until] = [periods[0], periods.at(-1)];
  if (since === undefined || until === undefined) return [];
  return [{ reason: 'no_report', since, until, periods: periods.length }];
}

function named({ id, name }: Named): Named {
  return { id, name };
}
