import { daysGone, lateMilestones, type Measured, measured, periodsOf } from './measured.js';
import { counted, dayOf, daysBetween, dueOn, endOf, knownBy, type Records, statusOn, type Task } from './records.js';

/** How a task stands on a day. */
export interface Judged {
  task: Task;
  status: string;
  due: string;
  targets: Measured[];
  progress: number | null;
  gap: number | null;
  light: string;
  /** All reasons of the light, the first one first. */
  reasons: string[];
  isOverdue: boolean;
  /** The targets that are overdue, and not met. */
  late: Measured[];
  isBehind: boolean;
  /** Null: not in the denominator. */
  onSchedule: boolean | null;
  /** The share of its days that is gone, of a task that has not begun. */
  idle: number | null;
}

export const isFinished = (status: string): boolean => status === 'completed' || status === 'closed';
export const isHalted = (status: string): boolean => status === 'suspended' || status === 'cancelled';
export const isOpen = (status: string): boolean => status === 'not_started' || status === 'in_progress';

/** All tasks of a plan on a day. */
export const judgedIn = (records: Records, day: string): Judged[] =>
  records.tasks.map((task) => judged(records, task, day));

function judged(records: Records, task: Task, day: string): Judged {
  const status = statusOn(task, day);
  const due = dueOn(records, task, day);
  const targets = (task.targets ?? []).map((target) => measured(records, task, target, day));
  const own = targets.filter(({ target }) => target.part_of === undefined);
  const gaps = isHalted(status) ? [] : own.flatMap(({ gap }) => gap ?? []);
  const gap = gaps.length === 0 ? null : Math.min(...gaps);
  const isOverdue = overdueOn(task, status, due, day);
  const late = isHalted(status) ? [] : targets.filter((one) => one.due < day && one.met !== true);
  const isBegun = knownBy(task.reports, day).length > 0 || targets.some(({ hasReading }) => hasReading);
  const idle = status === 'not_started' && !isBegun ? idleOf(records, task, due, day) : null;
  const owing = own.filter(({ hasReading }) => !hasReading).map(({ expected }) => expected ?? 0);
  const owes = Math.max(0, ...owing) * 100 > records.policy.no_data_after;
  const facts = { records, task, status, due, targets, gap, isOverdue, late, idle, owes };
  const { light, reasons } = lightOf(facts, day);
  return {
    task,
    status,
    due,
    targets,
    gap,
    light,
    reasons,
    isOverdue,
    late,
    idle,
    progress: progressOf(own, isFinished(status)),
    isBehind: light === 'red' || light === 'yellow' || late.length > 0,
    onSchedule: onScheduleOf(facts, reasons.includes('not_started') && light === 'red'),
  };
}

function progressOf(own: Measured[], isDone: boolean): number | null {
  if (own.every(({ progress }) => progress === null)) return isDone ? 1 : null;
  const known = own.map(({ progress, isKnown }) => progress ?? (isDone && !isKnown ? 1 : 0));
  return known.reduce((sum, one) => sum + one, 0) / own.length;
}

/** Whether a task with this due date is overdue. */
export function overdueOn(task: Task, status: string, due: string, day: string): boolean {
  const submitted = knownBy(task.history, day).findLast(({ to }) => to === 'submitted');
  const isLate = status === 'submitted' && submitted !== undefined && dayOf(submitted) > due;
  return due < day && (isOpen(status) || isLate);
}

const idleOf = ({ period }: Records, task: Task, due: string, day: string): number | null => {
  const start = task.start ?? period.start;
  return day < start ? 0 : Math.min(1, daysGone(start, due, day));
};

/** The day on which a finished task was completed, or null. */
export const completedOn = (task: Task, day: string): string | null => {
  const made = knownBy(task.history, day).findLast(({ to }) => to === 'completed');
  return made === undefined ? null : dayOf(made);
};

interface Facts {
  records: Records;
  task: Task;
  status: string;
  due: string;
  targets: Measured[];
  gap: number | null;
  isOverdue: boolean;
  late: Measured[];
  idle: number | null;
  owes: boolean;
}

function lightOf(facts: Facts, day: string): { light: string; reasons: string[] } {
  const { records, task, status, due, targets, isOverdue, late, owes } = facts;
  const { yellow_gap, red_gap, near_due_days } = records.policy;
  if (isHalted(status)) return { light: 'gray', reasons: ['halted'] };
  if (isFinished(status)) {
    return { light: 'green', reasons: [(completedOn(task, day) ?? day) <= due ? 'finished' : 'finished_late'] };
  }
  const [behind, idle] = [-(facts.gap ?? 0), (facts.idle ?? 0) * 100];
  const where = (...pairs: [string, boolean][]) => pairs.filter(([, holds]) => holds).map(([reason]) => reason);
  const red = where(
    ['overdue', isOverdue],
    ['target_overdue', late.length > 0],
    ['far_behind', behind > red_gap],
    ['not_started', idle > 80],
  );
  if (red.length > 0) return { light: 'red', reasons: red };
  const awaited = [due, ...targets.filter(({ met }) => met !== true).map((one) => one.due)].filter((one) => one >= day);
  const yellow = where(
    ['behind', behind >= yellow_gap],
    ['milestone_overdue', targets.some((target) => lateMilestones(records, task, target, day).length > 0)],
    ['near_due', awaited.some((one) => daysBetween(day, one) <= near_due_days)],
    ['no_data', owes],
    ['not_started', idle > 50],
    ['no_report', lacksReport(records, task, day)],
  );
  return yellow.length > 0 ? { light: 'yellow', reasons: yellow } : { light: 'green', reasons: ['well'] };
}

function onScheduleOf({ status, gap, isOverdue, late, owes }: Facts, isIdle: boolean): boolean | null {
  if (isHalted(status)) return null;
  if (isFinished(status)) return gap === null || gap >= 0;
  if (gap === null && !owes) return null;
  return !isOverdue && late.length === 0 && !owes && !isIdle && (gap ?? 0) >= 0;
}

/** A period that reports are asked for, and the day by which they are. */
export interface Asked {
  name: string;
  first: string;
  last: string;
  deadline: string;
}

export function askedPeriods(records: Records): Asked[] {
  const { reports, report_days = 5 } = records.policy;
  if (reports === undefined) return [];
  return periodsOf(reports, records).map((period) => ({
    ...period,
    deadline: workDay(records, period.last, report_days),
  }));
}

const nextDay = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const isWorkDay = ({ days_off = [], work_days = [] }: Records, day: string) => {
  const isWeekend = [0, 6].includes(new Date(day).getUTCDay());
  return isWeekend ? work_days.includes(day) : !days_off.includes(day);
};

/** The nth working day after a day. */
function workDay(records: Records, after: string, count: number): string {
  let [day, left] = [after, count];
  while (left > 0) {
    day = nextDay(day);
    if (isWorkDay(records, day)) left -= 1;
  }
  return day;
}

/** The reports of a task that count for a period. */
export const reportsFor = (task: Task, { last }: Asked) =>
  counted(task.reports).filter(({ period = '' }) => endOf(period) === last);

function lacksReport(records: Records, task: Task, day: string): boolean {
  const period = askedPeriods(records).findLast(({ deadline }) => deadline < day);
  if (period === undefined || (task.start ?? records.period.start) > period.last) return false;
  return isOpen(statusOn(task, period.last)) && reportsFor(task, period).length === 0;
}
