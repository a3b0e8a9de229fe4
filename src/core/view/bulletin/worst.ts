import type { CivilDate } from '../../date.js';
import { counting } from '../../file/counting.js';
import { dayOfReport, endOfPeriod } from '../../period.js';
import { orgName, type Plan } from '../../plan.js';
import { daysOverdue } from '../../standing/behind.js';
import type { LightReason } from '../../standing/light.js';
import { isOpen } from '../../standing/overdue.js';
import type { TaskStanding } from '../../standing/standing.js';
import type { Report, Target } from '../../task.js';
import { leadsNamed, type TaskRow, taskRow } from '../task-row.js';

/** A task that is far behind. */
export interface LaggingTask {
  row: TaskRow;
  leads: TaskRow['leads'];
  lag: Lag;
  /** The problems that its last report names, as reported; null if it names none. */
  problems: { period: string; org: string | null; text: string } | null;
}

/** By how much a task is behind: the first of these that holds. */
export type Lag =
  | { kind: 'task_overdue'; days: number }
  | { kind: 'target_overdue'; days: number; target: Named }
  | { kind: 'gap'; target: Named; points: number; progress: number; expected: number }
  | { kind: 'other'; reason: LightReason };

/** The tasks of which nothing is worse than that they have not begun: they are all alike, so none is picked out. */
export interface IdleTasks {
  tasks: readonly number[];
  /** The share of its time that is gone, 0 to 1, at least; and whether it is more for some of them. */
  timeGone: number;
  isMore: boolean;
}

/** A target with its name. */
type Named = Pick<Target, 'id' | 'name'>;

/**
 * The tasks that are furthest behind, worst first: those with a red light, or of which something is overdue; where there
 * is none, the yellow ones. Those that only fall due soon, lack a report, or have not begun are not among them.
 */
export function laggingTasks(
  behind: readonly TaskStanding[],
  plan: Plan,
  asOf: CivilDate,
  most: number,
): LaggingTask[] {
  return furthest(behind)
    .filter((standing) => ![null, 'not_started'].includes(troubleOf(standing)))
    .slice(0, most)
    .map((standing) => ({
      row: taskRow(standing, plan),
      leads: leadsNamed(standing.task, plan),
      lag: lagOf(standing),
      problems: problemsOf(standing, plan, asOf),
    }));
}

/** Those of the furthest behind that should have begun long ago, or null if there are none. */
export function idleTasks(behind: readonly TaskStanding[]): IdleTasks | null {
  const idle = furthest(behind)
    .filter((standing) => troubleOf(standing) === 'not_started')
    .sort((a, b) => a.task.id - b.task.id);
  if (idle.length === 0) return null;
  const gone = idle.map((standing) => standing.idle ?? 0);
  return { tasks: idle.map(({ task }) => task.id), timeGone: Math.min(...gone), isMore: new Set(gone).size > 1 };
}

/**
 * The first reason of a light that is more than a warning: that something falls due soon, or that a report is missing,
 * says nothing of the work. Null if there is no other.
 */
export function troubleOf({ reasons }: TaskStanding): LightReason | null {
  return reasons.find((reason) => reason !== 'near_due' && reason !== 'no_report') ?? null;
}

function furthest(behind: readonly TaskStanding[]): readonly TaskStanding[] {
  const far = behind.filter((standing) => standing.light === 'red' || daysOverdue(standing) !== null);
  return far.length > 0 ? far : behind;
}

function lagOf(standing: TaskStanding): Lag {
  const { overdue, targets, worst, gap, reason } = standing;
  if (overdue !== null) return { kind: 'task_overdue', days: overdue };
  const late = targets
    .flatMap(({ target, overdue: own }) => (own !== null && isOpen(own) ? [{ target, days: own.days }] : []))
    .reduce<{ target: Named; days: number } | null>((most, one) => (most && most.days >= one.days ? most : one), null);
  if (late !== null) return { kind: 'target_overdue', ...late };
  if (worst !== null && gap !== null && gap < 0) {
    const { progress, expected, target } = worst;
    if (progress !== null && expected !== null) {
      return { kind: 'gap', target, points: -gap, progress, expected };
    }
  }
  return { kind: 'other', reason: troubleOf(standing) ?? reason };
}

/** The problems in the last report by a day; of several for the same period, the one recorded last that names some. */
function problemsOf({ task }: TaskStanding, plan: Plan, asOf: CivilDate): LaggingTask['problems'] {
  const known = counting(task.reports).filter((report) => dayOfReport(report, plan.timezone) <= asOf);
  const last = known.map(endOf).reduce((latest, end) => (end > latest ? end : latest), '');
  const naming = known.filter((report) => endOf(report) === last && (report.problems ?? '').trim() !== '');
  const report = naming.at(-1);
  if (report?.problems === undefined) return null;
  return {
    period: report.period,
    org: report.org === undefined ? null : orgName(plan, report.org),
    text: report.problems.trim(),
  };
}

function endOf({ period }: Report): CivilDate {
  return endOfPeriod(period) ?? '';
}
