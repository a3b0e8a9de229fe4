import type { CivilDate } from '../../date.js';
import { entriesOf } from '../../file/growing-lists.js';
import type { Plan } from '../../plan.js';
import type { DueItem, DueKind } from '../../standing/due-item.js';
import { dueSoon, isDone, overdueItems } from '../../standing/due-list.js';
import { type AskedPeriod, askedPeriods } from '../../standing/reporting.js';
import type { TaskStanding } from '../../standing/standing.js';
import { isFinished } from '../../task.js';
import { type DueRow, dueRow } from '../due-row.js';
import { type TaskRow, taskRow } from '../task-row.js';
import { changesOfDue } from './sequence.js';

/** What stands in a calendar on one day. */
export type CalendarEvent = DueEvent | ReportEvent;

interface Dated {
  /** Parts that tell it from every other event of the plan, whatever its day is. */
  key: readonly string[];
  day: CivilDate;
  /** How often its day has been changed: greater in a later calendar if it has been meanwhile. */
  sequence: number;
  /** Whether its day is still to come, or is the as-of day. */
  isAhead: boolean;
}

/** Something that falls due and is still to be done: a task, a target or milestone with its own day, a re-check. */
interface DueEvent extends Dated {
  kind: DueKind;
  row: DueRow;
  /** Its task. */
  task: TaskRow;
}

/** The last day on which the reports of a period are in time. */
interface ReportEvent extends Dated {
  kind: 'report';
  period: AskedPeriod;
}

/** What falls due, for a calendar. */
export interface CalendarView {
  plan: Plan;
  asOf: CivilDate;
  /** By day; on one day tasks by number before reports. */
  events: readonly CalendarEvent[];
  /** The instant at which the plan was last recorded in, in milliseconds since 1970, or null if nothing is recorded. */
  recordedAt: number | null;
}

/** Longer than any plan, in days. */
const EVER = 4_000_000;

/**
 * Everything that is still to be done with its day, and the deadlines of reports. Of tasks that are finished, suspended or
 * cancelled only a re-check that waits; what falls due on the day of its task, or a milestone on that of its target, is not named beside it.
 * @param chosen the tasks that it is about; of none there are no reports either
 * @param all all tasks of the plan: by what is recorded of them the calendar tells when it was made
 */
export function calendarView(
  plan: Plan,
  chosen: readonly TaskStanding[],
  all: readonly TaskStanding[],
  asOf: CivilDate,
): CalendarView {
  const overdue = overdueItems(chosen, asOf).filter(
    (item) => !isDone(item) && (item.kind === 'recheck' || !isFinished(item.standing.status)),
  );
  const items = [...overdue, ...dueSoon(chosen, asOf, EVER)];
  const days = new Set(items.map(dayOf));
  const due = items
    .filter((item) => !coveredBy(item).some((day) => days.has(day)))
    .map((item) => dueEvent(item, plan, asOf));
  const reports = chosen.length === 0 ? [] : askedPeriods(plan).map((period) => reportEvent(period, asOf));
  return {
    plan,
    asOf,
    events: [...due, ...reports].sort((a, b) => Number(a.day > b.day) - Number(a.day < b.day)), // a stable sort
    recordedAt: lastRecorded(all),
  };
}

/** An item with its day, as a text. */
function dayOf({ kind, standing, target, due }: Pick<DueItem, 'kind' | 'standing' | 'target' | 'due'>): string {
  return [kind, standing.task.id, target?.target.id ?? '', due.current].join(' ');
}

/** The items that would say the same as an item: its task's or its target's, if they fall due on the same day. */
function coveredBy(item: DueItem): string[] {
  const { standing, due, kind } = item;
  const byTask = dayOf({ kind: 'task', standing, target: null, due });
  if (kind === 'target') return [byTask];
  return kind === 'milestone' ? [byTask, dayOf({ ...item, kind: 'target' })] : [];
}

function dueEvent(item: DueItem, plan: Plan, asOf: CivilDate): DueEvent {
  const { kind, standing, target, milestone, due } = item;
  return {
    kind,
    key: [kind, String(standing.task.id), target?.target.id ?? [], milestone?.id ?? []].flat(),
    day: due.current,
    sequence: kind === 'recheck' ? 0 : changesOfDue(standing.task, target?.target.id, milestone?.id),
    isAhead: due.current >= asOf,
    row: dueRow(item, plan),
    task: taskRow(standing, plan),
  };
}

function reportEvent(period: AskedPeriod, asOf: CivilDate): ReportEvent {
  const { name, deadline } = period;
  return { kind: 'report', key: ['report', name], day: deadline, sequence: 0, isAhead: deadline >= asOf, period };
}

function lastRecorded(standings: readonly TaskStanding[]): number | null {
  let last: number | null = null;
  for (const { task } of standings) {
    for (const { at } of entriesOf(task)) {
      const instant = Date.parse(at);
      if (last === null || instant > last) last = instant;
    }
  }
  return last;
}
