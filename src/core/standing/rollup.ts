import { isMoved } from '../due.js';
import { isFinished, isHalted, STATUSES, type Status, weightOf } from '../task.js';
import { LIGHT_REASONS, LIGHTS, type Light, type LightReason, ReasonCounts, worstLight } from './light.js';
import { isOpen } from './overdue.js';
import type { Share } from './share.js';
import type { TaskStanding } from './standing.js';
import type { TargetStanding } from './target-standing.js';

/** Sums over a group of tasks on a day. Both denominators stand beside each other: tasks and targets. */
export interface Rollup {
  /** All tasks, the cancelled ones too. */
  tasks: number;
  /** N: tasks without the cancelled. */
  counted: number;
  byStatus: Record<Status, number>;
  byLight: Record<Light, number>;
  light: Light | null;
  /** The reason that most of the tasks with this light have, and how many these are. */
  lightReason: LightReason | null;
  lightReasonTasks: number;
  /** Tasks by the deciding reason of their light. */
  byReason: Record<LightReason, number>;
  /** (completed + closed) ÷ N */
  completion: Share;
  /** closed ÷ N */
  closed: Share;
  /** completed by the due date in force ÷ tasks due so far; a suspended task is not due */
  onTime: Share;
  /** tasks that keep to their schedule ÷ those whose pace is measurable, that are finished, or that owe a value by now */
  onSchedule: Share;
  /** Targets of the tasks counted in N. */
  targets: { total: number; met: number; unmet: number; noData: number };
  overdue: { tasks: number; tasksOriginal: number; targets: number; targetsOriginal: number; targetsNoData: number };
  /** Tasks whose due date, or a target's, has been moved. */
  extended: number;
  unclear: number;
  /** Σ weight × progress ÷ Σ weight over the tasks that have progress, 0 to 1, or null if none has. */
  progress: number | null;
  /** How many of the tasks counted in N have progress. */
  coverage: Share;
}

/**
 * Sums up tasks of a plan on a day, in one pass: a large plan does not fit into the processor's cache, and what is judged
 * for its sums alone is judged one by one and let go.
 */
export function rollup(standings: Iterable<TaskStanding>, asOf: string): Rollup {
  const sums = noSums();
  const reasons = new ReasonCounts<LightReason>();
  let weights = 0;
  let weighted = 0;
  for (const standing of standings) {
    addTask(sums, standing);
    reasons.add(standing);
    if (standing.status === 'cancelled') continue;
    addCounted(sums, standing, asOf);
    if (standing.progress === null) continue;
    const weight = weightOf(standing.task);
    weights += weight;
    weighted += weight * standing.progress;
  }
  sums.light = worstLight(LIGHTS.filter((light) => sums.byLight[light] > 0));
  const common = reasons.commonest(sums.light);
  sums.lightReason = common.reason;
  sums.lightReasonTasks = common.count;
  sums.completion.of = sums.closed.of = sums.coverage.of = sums.counted;
  sums.progress = weights === 0 ? null : weighted / weights;
  return sums;
}

function noSums(): Rollup {
  return {
    tasks: 0,
    counted: 0,
    byStatus: zeros(STATUSES),
    byLight: zeros(LIGHTS),
    light: null,
    lightReason: null,
    lightReasonTasks: 0,
    byReason: zeros(LIGHT_REASONS),
    completion: { count: 0, of: 0 },
    closed: { count: 0, of: 0 },
    onTime: { count: 0, of: 0 },
    onSchedule: { count: 0, of: 0 },
    targets: countTargets([]),
    overdue: { tasks: 0, tasksOriginal: 0, targets: 0, targetsOriginal: 0, targetsNoData: 0 },
    extended: 0,
    unclear: 0,
    progress: null,
    coverage: { count: 0, of: 0 },
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
  sums.byReason[standing.reason] += 1;
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
  const { status, onSchedule } = standing;
  const isDone = isFinished(status);
  sums.counted += 1;
  if (isDone) sums.completion.count += 1;
  if (status === 'closed') sums.closed.count += 1;
  if (standing.progress !== null) sums.coverage.count += 1;
  if (standing.due.current <= asOf && !isHalted(status)) {
    addTo(sums.onTime, standing.completedOn !== null && !standing.late);
  }
  if (onSchedule !== null) addTo(sums.onSchedule, onSchedule);
  addTargets(sums.targets, standing.targets);
}

function addTo(share: Share, counts: boolean): void {
  share.of += 1;
  if (counts) share.count += 1;
}

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
