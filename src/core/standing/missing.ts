import { leadsOf } from '../assignment.js';
import { addDays, type CivilDate, civilDay, earlierOf } from '../date.js';
import { statusAt } from '../history.js';
import { dayOfReport } from '../period.js';
import type { Plan } from '../plan.js';
import { promisedBy } from '../target/amended.js';
import { measure } from '../target/measure.js';
import { tellingBy } from '../target/readings.js';
import { isUnmet } from '../target/unmet.js';
import { isFinished, isHalted, type Report, type Target } from '../task.js';
import { workDaysBetween } from '../work-days.js';
import { isSince, unitsWithParts } from './owed.js';
import { type AskedPeriod, askedPeriods, isOpenStatus, reportsFor } from './reporting.js';
import type { TaskStanding } from './standing.js';
import type { TargetStanding } from './target-standing.js';

/** How a thing that is owed stands: handed in by the deadline, or after it; or not, with the deadline passed, or not yet. */
type OwedState = 'in_time' | 'late' | 'missing' | 'pending';

/** A value or a report that somebody owes for a period. */
export interface OwedItem {
  kind: 'reading' | 'report';
  task: TaskStanding;
  /** Null of a report. */
  target: TargetStanding | null;
  /** The unit whose own value it is, or null if it is the city's, or a report. */
  org: string | null;
  /** The unit that owes it: that one, else the lead; null if the task has none. */
  by: string | null;
  state: OwedState;
  /** The day on which it was first recorded, or null if it is not handed in. */
  handedIn: CivilDate | null;
  /** Working days after the deadline, up to the day it was handed in, else to the as-of day; null if it is not late. */
  daysLate: number | null;
}

/** The last period that had ended before a day, or null if none had, or the plan's policy asks for no reports. */
export function lastEnded(plan: Plan, asOf: CivilDate): AskedPeriod | null {
  return askedPeriods(plan).findLast(({ last }) => last < asOf) ?? null;
}

/**
 * What is owed for a period, in the order of the tasks and their targets.
 *
 * A value: for every number that was not met on the day before the period, of a task that was open at its end and whose
 * work had begun by plan; by each unit with a part of its own, else by the lead. A report: by the lead of each such task
 * with a delivery that was not met then, or without targets. A task that is finished or halted by the as-of day owes only
 * what it handed in.
 *
 * `handovers` asks another question: what can still be handed in now. What is met by now it leaves out, and a delivery
 * is a value there.
 * @param period null if the plan's policy asks for no reports: then the open numbers without any value by the day are listed
 */
export function owedItems(
  standings: readonly TaskStanding[],
  plan: Plan,
  period: AskedPeriod | null,
  asOf: CivilDate,
): readonly OwedItem[] {
  if (period === null) return standings.flatMap((task) => neverRead(task, asOf, plan));
  const judged = judgeOf(period, plan, asOf);
  return standings.flatMap((task) => {
    if (!isAskedOf(task, period, plan, asOf)) return [];
    const items = [...readingsOwed(task, period, plan, asOf, judged), ...reportOwed(task, period, plan, asOf, judged)];
    const isOver = isFinished(task.status) || isHalted(task.status);
    return isOver ? items.filter(({ handedIn }) => handedIn !== null) : items;
  });
}

type Judged = Pick<OwedItem, 'state' | 'handedIn' | 'daysLate'>;

/** Judges the day on which something was handed in. Days are counted once each: many things come on the same day. */
function judgeOf({ deadline }: AskedPeriod, plan: Plan, asOf: CivilDate): (handedIn: CivilDate | null) => Judged {
  const known = new Map<CivilDate, number>();
  const daysLate = (until: CivilDate) => {
    const days = known.get(until) ?? workDaysBetween(deadline, until, plan);
    known.set(until, days);
    return days;
  };
  return (handedIn) => {
    const isLate = (handedIn ?? asOf) > deadline;
    const late = handedIn === null ? 'missing' : 'late';
    const inTime = handedIn === null ? 'pending' : 'in_time';
    return { state: isLate ? late : inTime, handedIn, daysLate: isLate ? daysLate(handedIn ?? asOf) : null };
  };
}

/** Whether a task owes something for a period: at its end, or by now, it was open, and its work had begun by plan. */
function isAskedOf({ task, start }: TaskStanding, { last }: AskedPeriod, { timezone }: Plan, asOf: CivilDate): boolean {
  return start <= last && isOpenStatus(statusAt(task, earlierOf(last, asOf), timezone));
}

function readingsOwed(
  task: TaskStanding,
  period: AskedPeriod,
  plan: Plan,
  asOf: CivilDate,
  judged: (handedIn: CivilDate | null) => Judged,
): OwedItem[] {
  return task.targets.flatMap((target) => {
    const { target: promised } = target;
    if (promised.deliver !== undefined || wasMet(task, target, period, plan)) return [];
    const told = tellingBy(promised, asOf).filter(({ as_of: day }) => isSince(day, period, promised));
    return owners(task, promised, plan).map(({ org, by }) => {
      const days = told.filter((one) => org === null || one.org === org).map(({ at }) => civilDay(at, plan.timezone));
      return { kind: 'reading', task, target, org, by, ...judged(earliest(days)) };
    });
  });
}

/** Whose values are asked for, and who owes them. */
function owners(task: TaskStanding, target: Target, plan: Plan): Pick<OwedItem, 'org' | 'by'>[] {
  const units = unitsWithParts(target, plan);
  if (units.length === 0) return [{ org: null, by: leadsOf(task.task)[0] ?? null }];
  return units.map((org) => ({ org, by: org }));
}

/** The report that a task owes, if it does. One from any unit will do. */
function reportOwed(
  task: TaskStanding,
  period: AskedPeriod,
  plan: Plan,
  asOf: CivilDate,
  judged: (handedIn: CivilDate | null) => Judged,
): OwedItem[] {
  const deliveries = task.targets.filter(({ target }) => target.deliver !== undefined);
  const owes = task.targets.length === 0 || deliveries.some((target) => !wasMet(task, target, period, plan));
  if (!owes) return [];
  const by = leadsOf(task.task)[0] ?? null;
  const isKnown = (report: Report) => dayOfReport(report, plan.timezone) <= asOf;
  const days = reportsFor(task.task, period)
    .filter(isKnown)
    .map(({ at }) => civilDay(at, plan.timezone));
  return [{ kind: 'report', task, target: null, org: null, by, ...judged(earliest(days)) }];
}

/** Whether a target was met on the day before a period, as it was promised then. */
function wasMet(standing: TaskStanding, { original }: TargetStanding, { first }: AskedPeriod, plan: Plan): boolean {
  const day = addDays(first, -1);
  // Most have not a value by then, and what has none is not met.
  if (tellingBy(original, day).length === 0) return false;
  const { task, start, due } = standing;
  const index = task.targets?.indexOf(original) ?? -1;
  const promised = promisedBy(task, plan, day).targets[index] ?? original;
  return !isUnmet(measure(promised, plan, { start, due: due.current }, day));
}

/** Where no reports are asked for: the open, unmet numbers without any value by a day. */
function neverRead(task: TaskStanding, asOf: CivilDate, plan: Plan): OwedItem[] {
  if (!isOpenStatus(task.status) || task.start > asOf) return [];
  return task.targets.flatMap((target) => {
    const { target: promised } = target;
    if (promised.deliver !== undefined || !isUnmet(target)) return [];
    const told = tellingBy(promised, asOf);
    return owners(task, promised, plan)
      .filter(({ org }) => !told.some((one) => org === null || one.org === org))
      .map(({ org, by }) => ({
        kind: 'reading',
        task,
        target,
        org,
        by,
        state: 'missing',
        handedIn: null,
        daysLate: null,
      }));
  });
}

function earliest(days: readonly CivilDate[]): CivilDate | null {
  return days.length === 0 ? null : days.reduce(earlierOf);
}
