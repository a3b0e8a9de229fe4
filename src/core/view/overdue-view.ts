import { addDays, type CivilDate, daysBetween } from '../date.js';
import { endOfPeriod, startOfPeriod } from '../period.js';
import type { Plan } from '../plan.js';
import type { DueKind } from '../standing/due-item.js';
import { dueBetween, isDone, overdueItems } from '../standing/due-list.js';
import { fallenDue, isLate } from '../standing/fallen-due.js';
import type { OverdueState } from '../standing/overdue.js';
import { askedPeriods } from '../standing/reporting.js';
import type { TaskStanding } from '../standing/standing.js';
import { type DueRow, dueRow } from './due-row.js';

/** What is asked beside what is overdue: so many days ahead, or a month, quarter or year by its name. */
export type AskedAhead = { within: number } | { period: string };

/** What `plan overdue` shows. */
export interface OverdueView {
  asOf: CivilDate;
  /** Worst first. */
  overdue: readonly DueRow[];
  /** How many tasks and targets wait; how many of these are unmet, without data, partly reported, met late; and the others. */
  counts: {
    tasks: number;
    targets: number;
    unmet: number;
    noData: number;
    partial: number;
    metLate: number;
    milestones: number;
    rechecks: number;
  };
  ahead: AheadView | null;
}

/** What falls due in the days that were asked for. */
export interface AheadView {
  asked: AskedAhead;
  from: CivilDate;
  until: CivilDate;
  /** What fell due before the as-of day, where a period is asked; what is still to be done first. */
  fallen: readonly DueRow[];
  /** What falls due from the as-of day on, the next first. */
  soon: readonly DueRow[];
  /** Both, by their kinds. */
  counts: Readonly<Record<DueKind, number>>;
  /** How many of those that fell due are done, and how many late. */
  done: number;
  late: number;
  /** The next report deadline in these days, or null if there is none, or the policy asks for no reports. */
  report: { period: string; deadline: CivilDate; days: number } | null;
}

/** What is overdue on a day, and what falls due. @param asked null if only what is overdue is asked */
export function overdueView(
  plan: Plan,
  standings: readonly TaskStanding[],
  asked: AskedAhead | null,
  asOf: CivilDate,
): OverdueView {
  const overdue = overdueItems(standings, asOf).map((item) => dueRow(item, plan));
  const having = (isSuch: (one: DueRow) => boolean) => overdue.filter(isSuch).length;
  const inState = (state: OverdueState) => having((row) => row.kind === 'target' && row.state === state);
  const [unmet, noData, partial] = [inState('unmet'), inState('no_data'), inState('partial')];
  return {
    asOf,
    overdue,
    counts: {
      tasks: having(({ kind }) => kind === 'task'),
      targets: unmet + noData + partial,
      unmet,
      noData,
      partial,
      metLate: inState('met_late'),
      milestones: having(({ kind }) => kind === 'milestone'),
      rechecks: having(({ kind }) => kind === 'recheck'),
    },
    ahead: asked && aheadView(plan, standings, asked, asOf),
  };
}

function aheadView(plan: Plan, standings: readonly TaskStanding[], asked: AskedAhead, asOf: CivilDate): AheadView {
  const { from, until } = daysOf(asked, asOf);
  const fallen = 'period' in asked ? fallenDue(standings, from, until, asOf) : [];
  const soon = dueBetween(standings, from, until, asOf);
  const all = [...fallen, ...soon];
  const count = (kind: DueKind) => all.filter((item) => item.kind === kind).length;
  const report = askedPeriods(plan).find(({ deadline }) => deadline >= asOf && deadline >= from && deadline <= until);
  return {
    asked,
    from,
    until,
    fallen: fallen.map((item) => dueRow(item, plan)),
    soon: soon.map((item) => dueRow(item, plan)),
    counts: {
      task: count('task'),
      target: count('target'),
      milestone: count('milestone'),
      recheck: count('recheck'),
    },
    done: fallen.filter(isDone).length,
    late: fallen.filter(isLate).length,
    report: report
      ? { period: report.name, deadline: report.deadline, days: daysBetween(asOf, report.deadline) }
      : null,
  };
}

function daysOf(asked: AskedAhead, asOf: CivilDate): { from: CivilDate; until: CivilDate } {
  if ('within' in asked) return { from: asOf, until: addDays(asOf, asked.within) };
  return { from: startOfPeriod(asked.period) ?? asOf, until: endOfPeriod(asked.period) ?? asOf };
}
