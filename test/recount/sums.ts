import { completedOn, isFinished, isHalted, type Judged } from './judged.js';
import { type Measured, partOf, tenth } from './measured.js';
import { counties, dueOn, type Records, unitsOf } from './records.js';

const count = <T>(all: T[], isSuch: (one: T) => boolean) => all.filter(isSuch).length;
const tally = (keys: string[]) =>
  Object.fromEntries([...new Set(keys)].map((key) => [key, count(keys, (one) => one === key)]));

/** The sums of some tasks on a day, under the names of the JSON. */
export function sumsOf(records: Records, all: Judged[], day: string) {
  const tasks = all.filter(({ status }) => status !== 'cancelled');
  const targets = tasks.flatMap((one) => one.targets);
  const comparable = tasks.filter(({ onSchedule }) => onSchedule !== null);
  const due = tasks.filter((one) => one.due <= day && !isHalted(one.status));
  const known = tasks.filter(({ progress }) => progress !== null);
  const weight = ({ task }: Judged) => task.weight ?? 1;
  const weights = known.reduce((sum, one) => sum + weight(one), 0);
  return {
    tasks: all.length,
    counted: tasks.length,
    byStatus: tally(all.map(({ status }) => status)),
    byLight: tally(all.map(({ light }) => light)),
    byReason: tally(all.map(({ reasons }) => String(reasons[0]))),
    completion: { count: count(tasks, ({ status }) => isFinished(status)), of: tasks.length },
    closed: { count: count(tasks, ({ status }) => status === 'closed'), of: tasks.length },
    onTime: {
      count: count(due, (one) => isFinished(one.status) && (completedOn(one.task, day) ?? '9') <= one.due),
      of: due.length,
    },
    onSchedule: { count: count(comparable, ({ onSchedule }) => onSchedule === true), of: comparable.length },
    targets: {
      total: targets.length,
      met: count(targets, ({ met }) => met === true),
      unmet: count(targets, ({ met }) => met === false),
      noData: count(targets, ({ met }) => met === null),
    },
    overdue: {
      tasks: count(tasks, ({ isOverdue }) => isOverdue),
      targets: tasks.reduce((sum, { late }) => sum + late.length, 0),
    },
    extended: count(tasks, (one) => isMoved(records, one, day)),
    progress:
      known.length === 0 ? null : known.reduce((sum, one) => sum + weight(one) * (one.progress ?? 0), 0) / weights,
    coverage: { count: known.length, of: tasks.length },
  };
}

/** Whether a task, or a target of its own date, is extended. */
export const isMoved = (records: Records, { task }: Judged, day: string): boolean =>
  [undefined, ...(task.targets ?? [])].some(
    (target) => dueOn(records, task, day, target) !== dueOn(records, task, null, target),
  );

/** A county's row of `plan status --by county`. */
export interface UnitRow {
  key: string;
  onSchedule: { count: number; of: number };
  noData: number;
  progress: number | null;
  rank: number | null;
}

/** How the counties and zones stand by their own parts, with their places. */
export function countyRows(records: Records, all: Judged[], day: string): UnitRow[] {
  const rows = counties(records).map((key) => {
    const parts = all
      .filter(({ status }) => !isHalted(status))
      .flatMap(({ task, targets }) =>
        targets
          .filter(({ target }) => target.part_of === undefined && unitsOf(records, target).includes(key))
          .map(({ target }) => task.targets?.find(({ id }) => id === target.id))
          .flatMap((target) => (target ? [partOf(records, task, target, key, day)] : [])),
      );
    const isWell = ({ isKnown, met, gap }: Measured) =>
      isKnown && (met === true || (gap === null ? met === null : gap >= 0));
    const sum = parts.reduce((all, { progress }) => all + (progress ?? 0), 0);
    return {
      key,
      onSchedule: { count: count(parts, isWell), of: parts.length },
      noData: count(parts, ({ isKnown }) => !isKnown),
      progress: parts.every(({ isKnown }) => !isKnown) ? null : sum / parts.length,
    };
  });
  const before = (a: Omit<UnitRow, 'rank'>, b: Omit<UnitRow, 'rank'>) => {
    const share = a.onSchedule.count * b.onSchedule.of - b.onSchedule.count * a.onSchedule.of;
    return share > 0 || (share === 0 && tenth((a.progress ?? 0) * 100) > tenth((b.progress ?? 0) * 100));
  };
  const placed = rows.filter(({ noData, onSchedule }) => noData < onSchedule.of);
  return rows.map((row) => ({
    ...row,
    rank: placed.includes(row) ? 1 + count(placed, (other) => before(other, row)) : null,
  }));
}

/** A share as it is printed; an empty one for none. */
export const percent = (share: number | null): string => (share === null ? '' : `${tenth(share * 100)}%`);

/** The same with its numbers to nine digits: shares are summed in another order. */
export function rounded<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_key, one) => (typeof one === 'number' ? Number(one.toPrecision(9)) : one)));
}

/** The days on which a task, or a target that is not met, is due, unless nothing is awaited any more. */
export function whereItIs({ status, due, targets }: Judged): string[] {
  if (isFinished(status) || isHalted(status)) return [];
  return [due, ...targets.filter(({ met }) => met !== true).map((target) => target.due)];
}

const BRIGHTNESS = ['red', 'yellow', 'green'];

/** The numbers of the tasks whose lights turned between two days. */
export function turnsOf(before: Judged[], now: Judged[]): { better: number[]; worse: number[] } {
  const steps = now.map(({ task, light }, index) => {
    const [was, is] = [BRIGHTNESS.indexOf(before[index]?.light ?? ''), BRIGHTNESS.indexOf(light)];
    return { id: task.id, step: was < 0 || is < 0 ? 0 : is - was };
  });
  const ids = (isSuch: (step: number) => boolean) => steps.filter(({ step }) => isSuch(step)).map(({ id }) => id);
  return { better: ids((step) => step > 0), worse: ids((step) => step < 0) };
}
