import { addDays, type CivilDate } from '../date.js';
import type { Due } from '../due.js';
import type { Plan, Section } from '../plan.js';
import { type DueItem, dueSoon, overdueItems } from '../standing/due-list.js';
import type { OverdueState } from '../standing/overdue.js';
import type { TaskStanding } from '../standing/standing.js';
import { leadOf, type TaskRow } from './task-row.js';

/** A task, or a target of it, that is past its due date or falls due soon. */
export interface DueRow {
  task: { id: number; title: string };
  /** null if the task itself is meant. */
  target: { id: string; name: string } | null;
  /** null unless a milestone of the target is meant. */
  milestone: { id: string; name: string } | null;
  section: Section;
  lead: TaskRow['lead'];
  /** How an overdue target stands; null for tasks and for what only falls due. */
  state: OverdueState | null;
  /** Days overdue; days left where it only falls due. */
  days: number;
  due: Due;
}

/** What `plan overdue` shows. */
export interface OverdueView {
  asOf: CivilDate;
  /** Worst first. */
  overdue: readonly DueRow[];
  /** How many tasks and targets wait; how many of these are unmet, without data, partly reported, met late; and milestones. */
  counts: {
    tasks: number;
    targets: number;
    unmet: number;
    noData: number;
    partial: number;
    metLate: number;
    milestones: number;
  };
  /** What falls due within so many days, until a day, the next first, or null if that is not asked. */
  soon: { within: number; until: CivilDate; rows: readonly DueRow[] } | null;
}

/** What is overdue on a day, and what falls due soon. @param within null if that is not asked */
export function overdueView(
  plan: Plan,
  standings: readonly TaskStanding[],
  within: number | null,
  asOf: CivilDate,
): OverdueView {
  const row = (item: DueItem) => dueRow(item, plan);
  const overdue = overdueItems(standings, asOf).map(row);
  const having = (isSuch: (one: DueRow) => boolean) => overdue.filter(isSuch).length;
  const inState = (state: OverdueState) => having((row) => row.milestone === null && row.state === state);
  const [unmet, noData, partial] = [inState('unmet'), inState('no_data'), inState('partial')];
  return {
    asOf,
    overdue,
    counts: {
      tasks: having(({ target }) => target === null),
      targets: unmet + noData + partial,
      unmet,
      noData,
      partial,
      metLate: inState('met_late'),
      milestones: having((row) => row.milestone !== null),
    },
    soon:
      within === null
        ? null
        : { within, until: addDays(asOf, within), rows: dueSoon(standings, asOf, within).map(row) },
  };
}

function dueRow({ standing, target, milestone, due, state, days }: DueItem, plan: Plan): DueRow {
  const { task, section } = standing;
  return {
    task: { id: task.id, title: task.title },
    target: target && { id: target.target.id, name: target.target.name },
    milestone: milestone && { id: milestone.id, name: milestone.name },
    section,
    lead: leadOf(task, plan),
    state,
    days,
    due,
  };
}
