import { coming } from './bulletin.js';
import { askedPeriods, isOpen, type Judged } from './judged.js';
import { timePassed } from './measured.js';
import { type Owed, owedFor } from './owed.js';
import { dayOf, daysBetween, dueOn, knownBy, listOf, type Records, unitsOf } from './records.js';
import { BY_WEIGHT, RED, type Whole, YELLOW } from './whole.js';

const count = <T>(all: T[], isSuch: (one: T) => boolean) => all.filter(isSuch).length;

/** By how many days a task, or the worst of its targets, is overdue. */
export const daysOverdue = ({ isOverdue, due, late }: Judged, day: string): number =>
  isOverdue ? daysBetween(due, day) : Math.max(0, ...late.map((one) => daysBetween(one.due, day)));

/** The tasks that are behind, worst first. */
export function behindOf({ all, day }: Whole): Judged[] {
  const next = ({ due, targets }: Judged) =>
    [due, ...targets.filter(({ met }) => met !== true).map((one) => one.due)].filter((one) => one >= day).sort()[0] ??
    '9';
  const keys = (one: Judged) => [
    BY_WEIGHT.indexOf(one.light),
    -daysOverdue(one, day),
    (one.light === 'red' ? RED : YELLOW).indexOf(String(one.reasons[0])),
    // What is ahead is no points behind.
    Math.min(0, one.gap ?? 0),
    -(one.idle ?? 0),
    Number(next(one).replaceAll('-', '')),
    one.task.id,
  ];
  const order = (a: number[], b: number[]) => {
    const at = a.findIndex((key, index) => key !== b[index]);
    return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
  };
  return all.filter(({ isBehind }) => isBehind).sort((a, b) => order(keys(a), keys(b)));
}

/** Tasks and targets whose date was moved, with why. */
export function extendedOf({ all, records, day }: Whole) {
  return all
    .filter(({ status }) => status !== 'cancelled')
    .flatMap(({ task }) =>
      [undefined, ...(task.targets ?? [])].flatMap((target) => {
        const made = knownBy(task.extensions, day).filter((one) => one.target === target?.id && !one.milestone);
        const last = made.reduce<(typeof made)[number] | null>((a, b) => (a && dayOf(a) > dayOf(b) ? a : b), null);
        const [due, dueOriginal] = [dueOn(records, task, day, target), dueOn(records, task, null, target)];
        if (last === null || due === dueOriginal) return [];
        return [{ task: task.id, target: target?.id ?? null, due, dueOriginal, ...whyOf(last) }];
      }),
    );
}

/** The tasks of a status, since when and why. */
export const haltedOf = ({ all, day }: Whole, status: string) =>
  all
    .filter((one) => one.status === status)
    .map(({ task }) => {
      const last = knownBy(task.history, day).findLast(({ to }) => to === status);
      return { task: task.id, since: last && dayOf(last), ...whyOf(last) };
    });

const whyOf = (entry: object | undefined) => {
  const { note = null, approver = null } = (entry ?? {}) as { note?: string; approver?: string };
  return { note, approver };
};

/** What falls due, day by day. */
export function dueOf({ records, all, day }: Whole, until: string) {
  const items = all
    .flatMap((one) => coming(records, one, day).map((item) => ({ ...item, task: one.task.id })))
    .filter(({ date }) => date >= day && date <= until);
  const days = [...new Set(items.map(({ date }) => date))].sort();
  return days.map((date) => {
    const those = items.filter((item) => item.date === date);
    const of = (kind: string) => count(those, (item) => item.kind === kind);
    const counts = { task: of('task'), target: of('target'), milestone: of('milestone'), recheck: of('recheck') };
    return { date, counts, tasks: [...new Set(those.map(({ task }) => task))] };
  });
}

/** What was not handed in: for the last period whose deadline has passed, or never where no reports are asked for. */
export function missingOf({ records, all, day }: Whole) {
  const period = askedPeriods(records).findLast(({ deadline }) => deadline < day);
  const items = period ? owedFor(records, all, period, day) : neverHandedIn(records, all, day);
  const missing = items.filter(({ state }) => state === 'missing');
  const units = [...new Set(missing.map(({ by }) => by))];
  const of = (those: Owed[], state: string) => count(those, (one) => one.state === state);
  return {
    period: period?.name ?? null,
    deadline: period?.deadline ?? null,
    counts: {
      owed: items.length,
      inTime: of(items, 'in_time'),
      late: of(items, 'late'),
      missing: missing.length,
      units: count(units, (one) => one !== null),
      tasks: new Set(missing.map(({ task }) => task)).size,
    },
    units: units.map((id) => ({ id, missing: count(missing, ({ by }) => by === id) })),
  };
}

function neverHandedIn(records: Records, all: Judged[], day: string): Owed[] {
  return all
    .filter(({ task, status }) => isOpen(status) && (task.start ?? records.period.start) <= day)
    .flatMap(({ task, targets }) =>
      targets
        .filter(({ target, met }) => target.deliver === undefined && met !== true)
        .flatMap(({ target }) => {
          const told = knownBy(task.targets?.find(({ id }) => id === target.id)?.readings, day);
          const units: (string | null)[] = unitsOf(records, target);
          return (units.length === 0 ? [null] : units)
            .filter((unit) => !told.some(({ org }) => unit === null || org === unit))
            .map(
              (unit): Owed => ({
                task: task.id,
                kind: 'reading',
                by: unit ?? listOf(task.lead)[0] ?? null,
                state: 'missing',
              }),
            );
        }),
    );
}

/** All tasks in the order of the plan. */
export const tasksOf = ({ records, all, day }: Whole) =>
  all.map(({ task, status, light, progress, due }) => ({
    id: task.id,
    title: task.title,
    section: records.sections.find(({ number }) => number === task.section)?.id,
    leads: listOf(task.lead),
    status,
    light,
    progress,
    expected: timePassed(task.start ?? records.period.start, due, day),
  }));
