import type { Due } from '../due.js';
import type { Plan, Section } from '../plan.js';
import type { DueItem, DueKind, DueState } from '../standing/due-item.js';
import type { Status } from '../task.js';
import { leadsNamed, type TaskRow } from './task-row.js';

/** A task, a target or milestone of it, or its re-check, that is past its due date or falls due. */
export interface DueRow {
  kind: DueKind;
  /** The task that it belongs to: as it stands, and when it falls due itself. */
  task: { id: number; title: string; status: Status; due: Due };
  /** null if the task itself or its re-check is meant. */
  target: { id: string; name: string } | null;
  /** null unless a milestone of the target is meant. */
  milestone: { id: string; name: string } | null;
  section: Section;
  /** The units that lead its task, the first before the others. */
  leads: TaskRow['leads'];
  /** How what is past its due date stands; null for tasks and re-checks that are not done, and for what only falls due. */
  state: DueState | null;
  /** Days overdue; days left where it only falls due; null for what was done in time, or waits to be verified. */
  days: number | null;
  due: Due;
}

/** The row of what falls due. */
export function dueRow({ kind, standing, target, milestone, due, state, days }: DueItem, plan: Plan): DueRow {
  const { task, section, status } = standing;
  return {
    kind,
    task: { id: task.id, title: task.title, status, due: standing.due },
    target: target && { id: target.target.id, name: target.target.name },
    milestone: milestone && { id: milestone.id, name: milestone.name },
    section,
    leads: leadsNamed(task, plan),
    state,
    days,
    due,
  };
}

/** A task with what of it is listed: one line for the task, and one below it for each of the others. */
export interface DueGroup {
  task: DueRow['task'];
  leads: DueRow['leads'];
  /** The row of the task itself, or null if only something of it is listed. */
  own: DueRow | null;
  rows: readonly DueRow[];
}

/** The rows of a list by task. The first row of each decides its place, as the list is sorted; so does that of the others. */
export function dueGroups(rows: readonly DueRow[]): DueGroup[] {
  const byTask = new Map<number, DueRow[]>();
  for (const row of rows) {
    const known = byTask.get(row.task.id);
    if (known) known.push(row);
    else byTask.set(row.task.id, [row]);
  }
  return [...byTask.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    return [
      {
        task: first.task,
        leads: first.leads,
        own: all.find(({ kind }) => kind === 'task') ?? null,
        rows: all.filter(({ kind }) => kind !== 'task'),
      },
    ];
  });
}
