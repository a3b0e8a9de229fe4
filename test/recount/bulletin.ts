import { askedPeriods, isFinished, isHalted, type Judged } from './judged.js';
import { owedFor } from './owed.js';
import { counted, daysBetween, dueOn, endOf, knownBy, newest, type Records, type Task } from './records.js';
import { sumsOf } from './sums.js';

/** The numbers of tasks. */
export const ids = (all: Judged[]) => all.map(({ task }) => task.id);
const isWarned = ({ reasons }: Judged) => reasons.every((one) => one === 'near_due' || one === 'no_report');

/** The first reason of a light that is more than a warning. */
export const trouble = ({ reasons }: Judged) => reasons.find((one) => one !== 'near_due' && one !== 'no_report');

/** The sums of a bulletin. */
export function totalsOf(records: Records, all: Judged[], day: string) {
  const { counted: tasks, byStatus, completion, onSchedule, overdue, progress, coverage } = sumsOf(records, all, day);
  const behind = all.filter(({ isBehind }) => isBehind);
  const period = askedPeriods(records).findLast(({ deadline }) => deadline < day);
  const missing = period ? owedFor(records, all, period, day).filter(({ state }) => state === 'missing') : [];
  return {
    tasks,
    cancelled: byStatus['cancelled'] ?? 0,
    finished: completion,
    onSchedule,
    behind: {
      tasks: behind.length,
      red: behind.filter(({ light }) => light === 'red').length,
      yellow: behind.filter(({ light }) => light === 'yellow').length,
      onlyWarned: behind.filter(isWarned).length,
    },
    overdue: { tasks: overdue.tasks, targets: overdue.targets },
    missing:
      missing.length === 0
        ? null
        : { period: period?.name, items: missing.length, tasks: new Set(missing.map(({ task }) => task)).size },
    progress,
    coverage,
  };
}

/** What turned between two days. */
export function changesOf(before: Judged[], now: Judged[], since: string) {
  const pairs = now
    .map((after, index) => ({ was: before[index] ?? after, after }))
    .filter(({ after }) => after.status !== 'cancelled');
  const such = (isSuch: (was: Judged, after: Judged) => boolean) =>
    pairs.filter(({ was, after }) => isSuch(was, after)).map(({ after }) => after.task.id);
  const targets = (isSuch: (one: Judged, index: number) => boolean) => {
    const counts = pairs.map(({ was, after }) => ({
      id: after.task.id,
      count: after.targets.filter((_one, index) => !isSuch(was, index) && isSuch(after, index)).length,
    }));
    return {
      targets: counts.reduce((sum, { count }) => sum + count, 0),
      tasks: counts.filter(({ count }) => count > 0).map(({ id }) => id),
    };
  };
  return {
    since,
    finished: such((was, after) => !isFinished(was.status) && isFinished(after.status)),
    reopened: such((was, after) => isFinished(was.status) && !isFinished(after.status)),
    behind: such((was, after) => !was.isBehind && after.isBehind),
    recovered: such(
      (was, after) => was.isBehind && !after.isBehind && !isFinished(after.status) && !isHalted(after.status),
    ),
    overdue: such((was, after) => !was.isOverdue && after.isOverdue),
    targetsOverdue: targets((one, index) => one.late.some((target) => target === one.targets[index])),
    targetsMet: targets((one, index) => one.targets[index]?.met === true),
  };
}

/** The sections that stand out. */
export function sectionsOf(records: Records, all: Judged[], day: string) {
  const rows = records.sections.map(({ id, number }) => ({
    id,
    ...sumsOf(
      records,
      all.filter(({ task }) => task.section === number),
      day,
    ),
  }));
  const shares = rows.filter(({ onSchedule }) => onSchedule.of > 0);
  const of = ({ onSchedule: { count, of } }: (typeof rows)[number]) => count / of;
  const [high, low] = [Math.max(...shares.map(of)), Math.min(...shares.map(of))];
  const equal = (share: number) =>
    high === low ? null : { sections: shares.filter((one) => of(one) === share).map(({ id }) => id) };
  return {
    best: equal(high),
    worst: equal(low),
    overdue: rows
      .map(({ id, overdue }) => ({ section: id, tasks: overdue.tasks, targets: overdue.targets }))
      .filter(({ tasks, targets }) => tasks + targets > 0)
      .sort((a, b) => b.tasks + b.targets - a.tasks - a.targets),
  };
}

/** The tasks that are red, or of which something is overdue; where there is none, the yellow ones. */
export function furthest(all: Judged[]) {
  const behind = all.filter(({ isBehind }) => isBehind);
  const far = behind.filter(({ light, late }) => light === 'red' || late.length > 0);
  return far.length > 0 ? far : behind;
}

/** By how much a task is behind, as the bulletin says it first. */
export function lagOf({ isOverdue, due, late, gap, targets }: Judged, day: string) {
  if (isOverdue) return { kind: 'task_overdue', days: daysBetween(due, day) };
  if (late.length > 0) {
    return { kind: 'target_overdue', days: Math.max(...late.map((target) => daysBetween(target.due, day))) };
  }
  if (gap === null || gap >= 0) return { kind: 'other' };
  const worst = targets.find((one) => one.gap === gap && one.target.part_of === undefined);
  return { kind: 'gap', points: -gap, progress: worst?.progress, expected: worst?.expected };
}

/** What the last report says of problems. */
export function problemsOf(task: Task, day: string) {
  const known = knownBy(task.reports, day);
  const last = known
    .map(({ period = '' }) => endOf(period))
    .sort()
    .at(-1);
  const told = known.filter(({ period = '', problems }) => endOf(period) === last && problems !== undefined).at(-1);
  return told === undefined ? null : { period: told.period, org: told.org ?? null, text: told.problems };
}

/** What falls due from a day until another. */
export function aheadOf(records: Records, all: Judged[], day: string, until: string) {
  const items = all.flatMap((one) => coming(records, one, day).map((item) => ({ ...item, task: one.task.id })));
  const within = items.filter(({ date }) => date >= day && date <= until);
  const first = within.map(({ date }) => date).sort()[0];
  const count = (kind: string) => within.filter((item) => item.kind === kind).length;
  const tasks = [...new Set(within.filter(({ date }) => date === first).map(({ task }) => task))];
  const kinds = { tasks: count('task'), targets: count('target'), milestones: count('milestone') };
  return first === undefined ? null : { until, ...kinds, rechecks: count('recheck'), next: { date: first, tasks } };
}

/** What of a task is to come, or was to come: its due day, those of targets, milestones and re-checks. */
export function coming(records: Records, { task, status, due, targets }: Judged, day: string) {
  const { recheck } = task as Task & { recheck?: string };
  const isAnswered = counted(task.evidence).some(({ at, date }) => {
    const made = date ?? at.slice(0, 10);
    return recheck !== undefined && made >= recheck && made <= day;
  });
  if (isHalted(status)) return [];
  const again = recheck === undefined || isAnswered ? [] : [{ kind: 'recheck', date: recheck }];
  if (isFinished(status)) return again;
  const open = targets.filter(({ met }) => met !== true);
  const steps = open.flatMap((one) =>
    (one.target.milestones ?? [])
      .filter(({ id }) => {
        const told = knownBy(one.target.readings, day).filter(({ milestone }) => milestone === id);
        return newest(told)?.done !== true;
      })
      .map(({ id }) => ({ kind: 'milestone', date: dueOn(records, task, day, one.target, id) }))
      // With its target it is not named beside it.
      .filter(({ date }) => date !== one.due),
  );
  return [{ kind: 'task', date: due }, ...open.map((one) => ({ kind: 'target', date: one.due })), ...steps, ...again];
}

/** The next reports that are asked for. */
export function reportAhead(records: Records, all: Judged[], day: string) {
  const period = askedPeriods(records).find(({ deadline }) => deadline >= day);
  if (period === undefined) return null;
  const owed = owedFor(records, all, period, day).filter(({ state }) => state === 'missing' || state === 'pending');
  if (owed.length === 0) return null;
  // While the period lasts nobody is late with it, and no count is said.
  const tasks = period.last < day ? new Set(owed.map(({ task }) => task)).size : null;
  return { period: period.name, deadline: period.deadline, tasks };
}
