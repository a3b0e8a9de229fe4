import type { CivilDate } from '../../date.js';
import type { Plan } from '../../plan.js';
import { behindTasks } from '../../standing/behind.js';
import { owedItems } from '../../standing/missing.js';
import { askedPeriods } from '../../standing/reporting.js';
import { isExtended, type Rollup, rollup } from '../../standing/rollup.js';
import { standingOf, type TaskStanding } from '../../standing/standing.js';
import { expectedOfPlan } from '../../target/pace.js';
import { type BulletinAhead, bulletinAhead } from './ahead.js';
import { type BulletinChanges, bulletinChanges } from './changes.js';
import type { BulletinPeriod } from './period.js';
import { type BulletinSections, bulletinSections } from './sections.js';
import { type BulletinUnits, bulletinUnits } from './units.js';
import { type IdleTasks, idleTasks, type LaggingTask, laggingTasks, troubleOf } from './worst.js';

/** A short bulletin (通报): the numbers of its paragraphs, in their order; null where the data has nothing to say. */
export interface BulletinView {
  plan: Pick<Plan, 'title' | 'organization' | 'period'>;
  period: BulletinPeriod;
  /** Of how many tasks the plan has these are chosen, or null if it is about all. */
  chosenOf: number | null;
  totals: BulletinTotals;
  changes: BulletinChanges | null;
  sections: BulletinSections | null;
  units: BulletinUnits | null;
  /** Worst first. */
  worst: readonly LaggingTask[];
  idle: IdleTasks | null;
  moved: BulletinMoved | null;
  ahead: BulletinAhead | null;
}

/** The sums of a bulletin. */
export interface BulletinTotals {
  rollup: Rollup;
  /** Expected progress of the whole plan, 0 to 1. */
  expected: number;
  /**
   * How many values and reports were not handed in for the last period whose deadline has passed, and of how many tasks;
   * null if none has, or all were.
   */
  missing: { period: string; items: number; tasks: number } | null;
  /**
   * Tasks that are behind, and how many of them have a red or a yellow light (the others are finished); of the yellow
   * ones, how many only fall due soon or only lack a report.
   */
  behind: { tasks: number; red: number; yellow: number; onlyWarned: number };
}

/** The numbers of the tasks that are extended, and of those that are suspended. */
interface BulletinMoved {
  extended: readonly number[];
  suspended: readonly number[];
}

/** How many of the tasks that are furthest behind are named. */
const MOST = 5;

/**
 * The short bulletin of a plan.
 * @param chosen the tasks that it is about, as they stand on any day
 * @param judged that day
 * @param of how many tasks the plan has, or null if all are chosen
 */
export function bulletinView(
  plan: Plan,
  chosen: readonly TaskStanding[],
  judged: CivilDate,
  period: BulletinPeriod,
  of: number | null,
): BulletinView {
  const { asOf, before, until } = period;
  const on = (day: CivilDate) => chosen.map(({ task, section }) => standingOf(task, section, plan, day));
  const now = judged === asOf ? chosen : on(asOf);
  const behind = behindTasks(now);
  const hasBegun = isBegun(now);
  return {
    plan,
    period,
    chosenOf: of,
    totals: totalsOf(now, behind, plan, asOf),
    // Where nothing has begun, the totals say so once.
    changes: before === null || !hasBegun ? null : bulletinChanges(before, on(before), now),
    sections: hasBegun ? bulletinSections(now, plan, asOf) : null,
    units: hasBegun ? bulletinUnits(now, plan, asOf) : null,
    worst: laggingTasks(behind, plan, asOf, MOST),
    idle: idleTasks(behind),
    moved: movedOf(now),
    ahead: bulletinAhead(now, plan, asOf, until),
  };
}

/** Whether anything of tasks has begun: one has another status than not started, or a reading or a report. */
export function isBegun(standings: readonly TaskStanding[]): boolean {
  return standings.some(({ begun, status }) => begun || status !== 'not_started');
}

function totalsOf(
  standings: readonly TaskStanding[],
  behind: readonly TaskStanding[],
  plan: Plan,
  asOf: CivilDate,
): BulletinTotals {
  const lit = (light: TaskStanding['light']) => behind.filter((standing) => standing.light === light).length;
  return {
    rollup: rollup(standings, asOf),
    expected: expectedOfPlan(plan, asOf),
    missing: missingOf(standings, plan, asOf),
    behind: {
      tasks: behind.length,
      red: lit('red'),
      yellow: lit('yellow'),
      onlyWarned: behind.filter((standing) => troubleOf(standing) === null).length,
    },
  };
}

function missingOf(standings: readonly TaskStanding[], plan: Plan, asOf: CivilDate): BulletinTotals['missing'] {
  const period = askedPeriods(plan).findLast(({ deadline }) => deadline < asOf);
  if (period === undefined) return null;
  const items = owedItems(standings, plan, period, asOf).filter(({ state }) => state === 'missing');
  const tasks = new Set(items.map(({ task }) => task)).size;
  return items.length === 0 ? null : { period: period.name, items: items.length, tasks };
}

function movedOf(standings: readonly TaskStanding[]): BulletinMoved | null {
  const ids = (all: readonly TaskStanding[]) => all.map(({ task }) => task.id);
  const extended = ids(standings.filter(isExtended));
  const suspended = ids(standings.filter(({ status }) => status === 'suspended'));
  return extended.length + suspended.length === 0 ? null : { extended, suspended };
}
