import { type CivilDate, daysBetween } from '../../date.js';
import type { Plan } from '../../plan.js';
import type { DueKind } from '../../standing/due-item.js';
import { dueSoon } from '../../standing/due-list.js';
import { owedItems } from '../../standing/missing.js';
import { askedPeriods } from '../../standing/reporting.js';
import type { TaskStanding } from '../../standing/standing.js';

/** What comes next: what falls due, and what must be reported. */
export interface BulletinAhead {
  due: DueAhead | null;
  report: ReportAhead | null;
}

/** What falls due from the day on until a day. */
interface DueAhead {
  until: CivilDate;
  tasks: number;
  targets: number;
  milestones: number;
  rechecks: number;
  /** The next day on which something falls due, and the numbers of the tasks of it. */
  next: { date: CivilDate; tasks: readonly number[] };
}

/** The next reports that are asked for. */
interface ReportAhead {
  period: string;
  deadline: CivilDate;
  /** Of how many tasks something is not handed in for the period; null while it lasts. */
  tasks: number | null;
}

/** What comes after a day. @param until the last day of what falls due */
export function bulletinAhead(
  standings: readonly TaskStanding[],
  plan: Plan,
  asOf: CivilDate,
  until: CivilDate,
): BulletinAhead | null {
  const due = dueAhead(standings, asOf, until);
  const report = reportAhead(standings, plan, asOf);
  return due === null && report === null ? null : { due, report };
}

function dueAhead(standings: readonly TaskStanding[], asOf: CivilDate, until: CivilDate): DueAhead | null {
  const items = dueSoon(standings, asOf, Math.max(0, daysBetween(asOf, until)));
  const [first] = items;
  if (first === undefined) return null;
  const date = first.due.current;
  const next = items.filter(({ due }) => due.current === date).map(({ standing }) => standing.task.id);
  const count = (kind: DueKind) => items.filter((item) => item.kind === kind).length;
  return {
    until,
    tasks: count('task'),
    targets: count('target'),
    milestones: count('milestone'),
    rechecks: count('recheck'),
    next: { date, tasks: [...new Set(next)].sort((a, b) => a - b) },
  };
}

function reportAhead(standings: readonly TaskStanding[], plan: Plan, asOf: CivilDate): ReportAhead | null {
  const period = askedPeriods(plan).find(({ deadline }) => deadline >= asOf);
  if (period === undefined) return null;
  const owed = owedItems(standings, plan, period, asOf).filter(({ handedIn }) => handedIn === null);
  if (owed.length === 0) return null;
  const tasks = period.last < asOf ? new Set(owed.map(({ task }) => task)).size : null;
  return { period: period.name, deadline: period.deadline, tasks };
}
