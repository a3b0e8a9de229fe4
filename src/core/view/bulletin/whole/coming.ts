import { type CivilDate, daysBetween } from '../../../date.js';
import type { Plan } from '../../../plan.js';
import type { DueItem, DueKind } from '../../../standing/due-item.js';
import { dueSoon } from '../../../standing/due-list.js';
import type { TaskStanding } from '../../../standing/standing.js';
import { leadsNamed, type TaskRow } from '../../task-row.js';

/** What falls due on a day. */
export interface ComingDay {
  date: CivilDate;
  counts: Readonly<Record<DueKind, number>>;
  /** The tasks of which something falls due, by number. */
  tasks: readonly ComingTask[];
}

/** A task of which something falls due. */
interface ComingTask extends Pick<TaskRow, 'id' | 'title' | 'leads'> {
  /** The names of targets and milestones that fall due while their task does not. */
  names: readonly string[];
}

/** What falls due from a day on until another, day by day. */
export function comingDays(
  standings: readonly TaskStanding[],
  plan: Plan,
  asOf: CivilDate,
  until: CivilDate,
): ComingDay[] {
  const items = dueSoon(standings, asOf, Math.max(0, daysBetween(asOf, until)));
  const byDay = grouped(items, ({ due }) => due.current);
  return [...byDay].map(([date, items]) => ({ date, counts: countsOf(items), tasks: tasksOf(items, plan) }));
}

function grouped<K>(items: readonly DueItem[], keyOf: (item: DueItem) => K): Map<K, DueItem[]> {
  const groups = new Map<K, DueItem[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function countsOf(items: readonly DueItem[]): ComingDay['counts'] {
  const counts = { task: 0, target: 0, milestone: 0, recheck: 0 };
  for (const { kind } of items) counts[kind] += 1;
  return counts;
}

function tasksOf(items: readonly DueItem[], plan: Plan): ComingTask[] {
  return [...grouped(items, ({ standing }) => standing)]
    .sort(([a], [b]) => a.task.id - b.task.id)
    .map(([{ task }, own]) => ({
      id: task.id,
      title: task.title,
      leads: leadsNamed(task, plan),
      names: own.some(({ kind }) => kind === 'task') ? [] : own.flatMap(nameOf),
    }));
}

function nameOf({ milestone, target }: DueItem): string[] {
  const name = milestone?.name ?? target?.target.name;
  return name === undefined ? [] : [name];
}
