import { isFinished, isHalted, type Judged, overdueOn } from './judged.js';
import { type Measured, partOf, periodsOf, timePassed } from './measured.js';
import { daysBetween, dueOn, type Records, unitsOf } from './records.js';
import { countyRows, sumsOf } from './sums.js';

/** What the whole bulletin says, from the files. */
export interface Whole {
  records: Records;
  all: Judged[];
  day: string;
  /** The same tasks on other days. */
  on(day: string): Judged[];
}

const count = <T>(all: T[], isSuch: (one: T) => boolean) => all.filter(isSuch).length;
/** The reasons of lights, the worst first. */
export const RED = ['overdue', 'target_overdue', 'far_behind', 'not_started'];
export const YELLOW = ['behind', 'milestone_overdue', 'near_due', 'no_data', 'not_started', 'no_report'];
export const BY_WEIGHT = ['red', 'yellow', 'green', 'gray'];

/** The worst light of some, its commonest reason, and of how many. */
function worstLight(all: { light: string; reasons: string[] }[], names: [string, string]) {
  const light = BY_WEIGHT.find((one) => all.some((other) => other.light === one)) ?? 'gray';
  const reasons = all.filter((one) => one.light === light).map((one) => String(one.reasons[0]));
  const most = Math.max(...reasons.map((one) => count(reasons, (other) => other === one)));
  const common = reasons.filter((one) => count(reasons, (other) => other === one) === most);
  const order = light === 'red' ? RED : light === 'yellow' ? YELLOW : ['well', ...common];
  return { light, [names[0]]: order.find((one) => common.includes(one)), [names[1]]: most };
}

/** The sums of some tasks, with what only the whole bulletin has of them. */
export function rollupOf({ records, day }: Whole, all: Judged[]) {
  const counted = all.filter(({ status }) => status !== 'cancelled');
  const sums = sumsOf(records, all, day);
  const targets = counted
    .filter(({ status }) => !isHalted(status))
    .flatMap(({ task, targets }) => targets.map((target) => ({ task, target })));
  const original = (one: Judged) => dueOn(records, one.task, null);
  return {
    ...sums,
    ...worstLight(all, ['lightReason', 'lightReasonTasks']),
    overdue: {
      ...sums.overdue,
      tasksOriginal: count(counted, (one) => overdueOn(one.task, one.status, original(one), day)),
      targetsOriginal: count(
        targets,
        ({ task, target: { target, met } }) => met !== true && dueOn(records, task, null, target) < day,
      ),
      targetsNoData: count(targets, ({ target: { due, isKnown } }) => due < day && !isKnown),
    },
  };
}

/** How the tasks that can be compared stand to their pace. */
export function scheduleOf(all: Judged[]) {
  const well = all.filter(({ onSchedule }) => onSchedule === true);
  const open = well.filter(({ status }) => !isFinished(status));
  return {
    finished: well.length - open.length,
    ahead: count(open, ({ gap }) => (gap ?? 0) > 0),
    even: count(open, ({ gap }) => gap === 0),
    short: count(all, ({ onSchedule }) => onSchedule === false),
  };
}

/** The ten figures that are compared with the period before. */
export function figuresOf(records: Records, all: Judged[], day: string) {
  const { counted, completion, onSchedule, byLight, overdue, targets, progress } = sumsOf(records, all, day);
  const tally = (count: number, of: number | null = null) => ({ count, of, progress: null });
  return [
    tally(counted),
    tally(completion.count),
    tally(onSchedule.count, onSchedule.of),
    tally(count(all, ({ isBehind }) => isBehind)),
    tally(byLight['red'] ?? 0),
    tally(byLight['yellow'] ?? 0),
    tally(overdue.tasks),
    tally(overdue.targets),
    tally(targets.met, targets.total),
    { count: null, of: null, progress },
  ];
}

/** Overall and expected progress at the end of each month; of those to come only what is expected. */
export function courseOf({ records, day, on }: Whole) {
  const { start, end } = records.period;
  return periodsOf('month', records).map(({ name, first, last }) => {
    const until = last < day ? last : day;
    const those = first > day ? [] : on(until);
    const { progress, coverage } = sumsOf(records, those, until);
    const expected = timePassed(start, end, first > day ? last : until);
    return { month: name, progress, coverage: first > day ? null : coverage, expected };
  });
}

/** The counties with the lights of their own parts. */
export function countiesOf({ records, all, day }: Whole) {
  return countyRows(records, all, day)
    .map(({ key, ...row }) => {
      const parts = all
        .filter(({ status }) => !isHalted(status))
        .flatMap((one) =>
          one.targets.filter((target) => isPartOf(records, target, key)).map((target) => ({ one, target })),
        )
        .map(({ one, target }) => {
          const written = one.task.targets?.find(({ id }) => id === target.target.id);
          if (!written) throw new Error(`${one.task.id} has no target ${target.target.id}`);
          const own = partOf(records, one.task, written, key, day);
          return { ...own, ...shareLight(records, own, isFinished(one.status) || target.met === true, day) };
        });
      return {
        ...row,
        org: key,
        met: count(parts, ({ met }) => met === true),
        coverage: { count: count(parts, ({ isKnown }) => isKnown), of: parts.length },
        ...worstLight(parts, ['lightReason', 'lightReasonShares']),
      };
    })
    .filter(({ onSchedule }) => onSchedule.of > 0)
    .sort((a, b) => (a.rank ?? 99) - (b.rank ?? 99));
}

const isPartOf = (records: Records, { target }: Measured, org: string) =>
  target.part_of === undefined && unitsOf(records, target).includes(org);

function shareLight(records: Records, own: Measured, isEnough: boolean, day: string) {
  const found = ownLight(records, own, day);
  return isEnough && found.light !== 'green' ? { light: 'green', reasons: ['elsewhere'] } : found;
}

function ownLight({ policy }: Records, own: Measured, day: string) {
  if (own.met === true) return { light: 'green', reasons: ['well'] };
  const behind = -(own.gap ?? 0);
  if (own.due < day) return { light: 'red', reasons: ['target_overdue'] };
  if (behind > policy.red_gap) return { light: 'red', reasons: ['far_behind'] };
  if (behind >= policy.yellow_gap) return { light: 'yellow', reasons: ['behind'] };
  if (daysBetween(day, own.due) <= policy.near_due_days) return { light: 'yellow', reasons: ['near_due'] };
  const owes = !own.hasReading && (own.expected ?? 0) * 100 > policy.no_data_after;
  return owes ? { light: 'yellow', reasons: ['no_data'] } : { light: 'green', reasons: ['well'] };
}
