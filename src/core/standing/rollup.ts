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

/** Sums up tasks of a plan on a day, in one pass: a large plan does not fit into the processor's cache. */
export function rollup(standings: readonly TaskStanding[], plan: Plan, asOf: string): Rollup {
  const sums = noSums();
  let weights = 0;
  let weighted = 0;
  for (const standing of standings) {
    addTask(sums, standing);
    if (standing.status === 'cancelled') continue;
    addCounted(sums, standing, asOf);
    if (standing.progress === null) continue;
    const weight = weightOf(standing.task);
    weights += weight;
    weighted += weight * standing.progress;
  }
  sums.light = worstLight(LIGHTS.filter((light) => sums.byLight[light] > 0));
  sums.completion.of = sums.closed.of = sums.counted;
  sums.progress = weights === 0 ? null : weighted / weights;
  sums.gap = sums.progress === null ? null : gapInPoints(sums.progress, expectedOfPlan(plan, asOf));
  return sums;
}

function noSums(): Rollup {
  return {
    tasks: 0,
    counted: 0,
    byStatus: zeros(STATUSES),
    byLight: zeros(LIGHTS),
    light: null,
    completion: { count: 0, of: 0 },
    closed: { count: 0, of: 0 },
    onTime: { count: 0, of: 0 },
    onSchedule: { count: 0, of: 0 },
    targets: countTargets([]),
    overdue: { tasks: 0, tasksOriginal: 0, targets: 0, targetsOriginal: 0, targetsNoData: 0 },
    extended: 0,
    unclear: 0,
    progress: null,
    measurable: 0,
    gap: null,
  };
}

function zeros<K extends string>(keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
}

/** Adds what counts of every task. */
function addTask(sums: Rollup, standing: TaskStanding): void {
  sums.tasks += 1;
  sums.byStatus[standing.status] += 1;
  sums.byLight[standing.light] += 1;
  if (isExtended(standing)) sums.extended += 1;
  if (isUnclear(standing)) sums.unclear += 1;
  const { overdue } = sums;
  if (standing.overdue !== null) overdue.tasks += 1;
  if (standing.overdueOriginal !== null) overdue.tasksOriginal += 1;
  for (const target of standing.targets) {
    if (isOpen(target.overdue)) overdue.targets += 1;
    if (isOpen(target.overdueOriginal)) overdue.targetsOriginal += 1;
    if (target.overdue?.state === 'no_data') overdue.targetsNoData += 1;
  }
}

/** Adds what counts of the tasks that are not cancelled. */
function addCounted(sums: Rollup, standing: TaskStanding, asOf: string): void {
  const { status, pace } = standing;
  const isDone = isFinished(status);
  sums.counted += 1;
  if (isDone) sums.completion.count += 1;
  if (status === 'closed') sums.closed.count += 1;
  if (standing.progress !== null) sums.measurable += 1;
  if (standing.due.current <= asOf && !isHalted(status)) {
    addTo(sums.onTime, standing.completedOn !== null && !standing.late);
  }
  if (pace !== null || isDone) addTo(sums.onSchedule, isDone || pace !== 'behind');
  addTargets(sums.targets, standing.targets);
}

function addTo(share: Share, counts: boolean): void {
  share.of += 1;
  if (counts) share.count += 1;
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
    const { parts } = divide(plan.sections, standings, ({ section }) => [section]);
    return [...parts].map(([section, part]) => sum(section.id, section, part));
  }
  const keys: string[] = grouping === 'status' ? [...STATUSES] : plan.orgs.map((org) => org.id);
  const { parts, rest } = divide(keys, standings, (standing) => KEYS[grouping](standing, plan));
  const used = [...parts].filter(([, part]) => part.length > 0).map(([key, part]) => sum(key, null, part));
  return rest.length === 0 ? used : [...used, sum(null, null, rest)];
}

/** The tasks that have each of the keys, and those that have none of them. */
function divide<K>(
  keys: readonly K[],
  standings: readonly TaskStanding[],
  keysOf: (standing: TaskStanding) => readonly K[],
): { parts: ReadonlyMap<K, TaskStanding[]>; rest: TaskStanding[] } {
  const parts = new Map(keys.map((key): [K, TaskStanding[]] => [key, []]));
  const rest: TaskStanding[] = [];
  for (const standing of standings) {
    const own = keysOf(standing).map((key) => parts.get(key));
    for (const part of own) part?.push(standing);
    if (own.every((part) => part === undefined)) rest.push(standing);
  }
  return { parts, rest };
}

const KEYS: Record<Exclude<Grouping, 'section'>, (standing: TaskStanding, plan: Plan) => string[]> = {
  lead: ({ task }) => (task.lead === undefined ? [] : [task.lead]),
  org: ({ task }, plan) => orgsOf(task, plan),
  status: ({ status }) => [status],
};

/** Whether a due date of the task or of one of its targets has been moved. */
export function isExtended(standing: TaskStanding): boolean {
  return isMoved(standing.due) || standing.targets.some(({ due }) => isMoved(due));
}

/** Whether the document leaves something open about the task or one of its targets. */
export function isUnclear({ task }: TaskStanding): boolean {
  return task.unclear !== undefined || (task.targets ?? []).some((target) => target.unclear !== undefined);
}

/** How many targets are met, are not, and cannot be judged. */
export function countTargets(targets: readonly TargetStanding[]): Rollup['targets'] {
  const counts = { total: 0, met: 0, unmet: 0, noData: 0 };
  addTargets(counts, targets);
  return counts;
}

function addTargets(counts: Rollup['targets'], targets: readonly TargetStanding[]): void {
  for (const { met } of targets) {
    counts.total += 1;
    counts[met === null ? 'noData' : met ? 'met' : 'unmet'] += 1;
  }
}
