import { isMoved } from '../due.js';
import { orgsOf, type Plan, type Section } from '../plan.js';
import { expectedOfPlan, gapInPoints } from '../target/pace.js';
import { isFinished, isHalted, STATUSES, type Status, weightOf } from '../task.js';
import { LIGHTS, type Light, worstLight } from './light.js';
import { isOpen, type TargetStanding, type TaskStanding } from './standing.js';

/** A share with its counts; `of` may be 0, then there is no percentage. */
export interface Share {
  count: number;
  of: number;
}

/** Sums over a group of tasks on a day. Both denominators stand beside each other: tasks and targets. */
export interface Rollup {
  /** All tasks, the cancelled ones too. */
  tasks: number;
  /** N: tasks without the cancelled. */
  counted: number;
  byStatus: Record<Status, number>;
  byLight: Record<Light, number>;
  light: Light | null;
  /** (completed + closed) ÷ N */
  completion: Share;
  /** closed ÷ N */
  closed: Share;
  /** completed by the due date in force ÷ tasks due so far; a suspended task is not due */
  onTime: Share;
  /** (ahead + on schedule + completed) ÷ tasks whose pace is measurable or completed */
  onSchedule: Share;
  /** Targets of the tasks counted in N. */
  targets: { total: number; met: number; unmet: number; noData: number };
  overdue: { tasks: number; tasksOriginal: number; targets: number; targetsOriginal: number; targetsNoData: number };
  /** Tasks whose due date, or a target's, has been moved. */
  extended: number;
  unclear: number;
  /** Σ weight × progress ÷ Σ weight over measurable tasks, 0 to 1, or null if none is measurable. */
  progress: number | null;
  measurable: number;
  /** Overall progress less the expected progress of the plan's period, in percentage points. */
  gap: number | null;
}

/** A row of a rollup: what it is grouped by and its sums. */
export interface Group {
  /** Id of the section, organisation or status; null for tasks without one. */
  key: string | null;
  section: Section | null;
  rollup: Rollup;
}

export const GROUPINGS = ['section', 'lead', 'org', 'status'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Sums up tasks of a plan on a day. */
export function rollup(standings: readonly TaskStanding[], plan: Plan, asOf: string): Rollup {
  const counted = standings.filter((standing) => standing.status !== 'cancelled');
  const finished = counted.filter((standing) => isFinished(standing.status));
  const progress = overallProgress(counted);
  return {
    tasks: standings.length,
    counted: counted.length,
    byStatus: tally(STATUSES, standings, (standing) => standing.status),
    byLight: tally(LIGHTS, standings, (standing) => standing.light),
    light: worstLight(standings.map((standing) => standing.light)),
    completion: { count: finished.length, of: counted.length },
    closed: { count: counted.filter((standing) => standing.status === 'closed').length, of: counted.length },
    onTime: onTime(counted, asOf),
    onSchedule: onSchedule(counted),
    targets: targetCounts(counted),
    overdue: overdueCounts(standings),
    extended: standings.filter(isExtended).length,
    unclear: standings.filter(isUnclear).length,
    progress,
    measurable: counted.filter((standing) => standing.progress !== null).length,
    gap: progress === null ? null : gapInPoints(progress, expectedOfPlan(plan, asOf)),
  };
}

/**
 * Groups tasks and sums each group up. Sections and statuses come in their order, also the empty sections; leads and
 * organisations in the plan's order. A task stands once under each organisation that it involves.
 */
export function groupBy(grouping: Grouping, standings: readonly TaskStanding[], plan: Plan, asOf: string): Group[] {
  const sum = (key: string | null, section: Section | null, part: readonly TaskStanding[]): Group => ({
    key,
    section,
    rollup: rollup(part, plan, asOf),
  });
  if (grouping === 'section') {
    return plan.sections.map((section) =>
      sum(
        section.id,
        section,
        standings.filter((standing) => standing.section === section),
      ),
    );
  }
  const keysOf = KEYS[grouping];
  const keys: string[] = grouping === 'status' ? [...STATUSES] : plan.orgs.map((org) => org.id);
  const groups = keys.map((key) =>
    sum(
      key,
      null,
      standings.filter((standing) => keysOf(standing, plan).includes(key)),
    ),
  );
  const rest = standings.filter((standing) => !keysOf(standing, plan).some((key) => keys.includes(key)));
  const used = groups.filter((group) => group.rollup.tasks > 0);
  return rest.length === 0 ? used : [...used, sum(null, null, rest)];
}

const KEYS: Record<Exclude<Grouping, 'section'>, (standing: TaskStanding, plan: Plan) => string[]> = {
  lead: ({ task }) => (task.lead === undefined ? [] : [task.lead]),
  org: ({ task }, plan) => orgsOf(task, plan),
  status: ({ status }) => [status],
};

/** Whether a due date of the task or of one of its targets has been moved. */
export function isExtended(standing: TaskStanding): boolean {
  return [standing, ...standing.targets].some(({ due }) => isMoved(due));
}

/** Whether the document leaves something open about the task or one of its targets. */
export function isUnclear({ task }: TaskStanding): boolean {
  return task.unclear !== undefined || (task.targets ?? []).some((target) => target.unclear !== undefined);
}

function tally<K extends string, T>(keys: readonly K[], items: readonly T[], keyOf: (item: T) => K): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const item of items) counts[keyOf(item)] += 1;
  return counts;
}

function overallProgress(counted: readonly TaskStanding[]): number | null {
  let weights = 0;
  let sum = 0;
  for (const { task, progress } of counted) {
    if (progress === null) continue;
    weights += weightOf(task);
    sum += weightOf(task) * progress;
  }
  return weights === 0 ? null : sum / weights;
}

function onTime(counted: readonly TaskStanding[], asOf: string): Share {
  const due = counted.filter((standing) => standing.due.current <= asOf && !isHalted(standing.status));
  return { count: due.filter((standing) => standing.completedOn !== null && !standing.late).length, of: due.length };
}

function onSchedule(counted: readonly TaskStanding[]): Share {
  const paced = counted.filter((standing) => standing.pace !== null || isFinished(standing.status));
  const well = paced.filter((standing) => isFinished(standing.status) || standing.pace !== 'behind');
  return { count: well.length, of: paced.length };
}

function targetCounts(counted: readonly TaskStanding[]): Rollup['targets'] {
  return countTargets(counted.flatMap((standing) => standing.targets));
}

/** How many targets are met, are not, and cannot be judged. */
export function countTargets(targets: readonly TargetStanding[]): Rollup['targets'] {
  const having = (met: TargetStanding['met']) => targets.filter((target) => target.met === met).length;
  return { total: targets.length, met: having(true), unmet: having(false), noData: having(null) };
}

function overdueCounts(standings: readonly TaskStanding[]): Rollup['overdue'] {
  const targets = standings.flatMap((standing) => standing.targets);
  return {
    tasks: standings.filter((standing) => standing.overdue !== null).length,
    tasksOriginal: standings.filter((standing) => standing.overdueOriginal !== null).length,
    targets: targets.filter((target) => isOpen(target.overdue)).length,
    targetsOriginal: targets.filter((target) => isOpen(target.overdueOriginal)).length,
    targetsNoData: targets.filter((target) => target.overdue?.state === 'no_data').length,
  };
}
