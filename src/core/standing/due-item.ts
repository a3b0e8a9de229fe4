import { type CivilDate, daysBetween } from '../date.js';
import type { Due } from '../due.js';
import type { MilestoneStanding } from '../target/milestones.js';
import type { OverdueState } from './overdue.js';
import type { TaskStanding } from './standing.js';
import type { TargetStanding } from './target-standing.js';

/** What can fall due. */
export type DueKind = 'task' | 'target' | 'milestone' | 'recheck';

/** How something stands whose due date has come; `done`: in time. */
export type DueState = OverdueState | 'done';

/** A task, a target or milestone of it, or its re-check, with the day on which it falls due. */
export interface DueItem {
  kind: DueKind;
  standing: TaskStanding;
  /** null if the task itself or its re-check is meant. */
  target: TargetStanding | null;
  /** null unless a milestone of the target is meant. */
  milestone: MilestoneStanding | null;
  due: Due;
  /** How what is past its due date stands; null for tasks and re-checks that are not done, and for what only falls due. */
  state: DueState | null;
  /** Days overdue; days left where it only falls due; null for what was done in time, or waits to be verified. */
  days: number | null;
}

/** What is yet to be added to an item to say how it stands. */
export type Judged = Pick<DueItem, 'state' | 'days'>;

/** The days left until something falls due. */
export function leftUntil(due: CivilDate, asOf: CivilDate): Judged {
  return { state: null, days: daysBetween(asOf, due) };
}

/** The task itself. */
export function taskItem(standing: TaskStanding, judged: Judged): DueItem {
  return { kind: 'task', standing, target: null, milestone: null, due: standing.due, ...judged };
}

/** A target of a task. */
export function targetItem(standing: TaskStanding, target: TargetStanding, judged: Judged): DueItem {
  return { kind: 'target', standing, target, milestone: null, due: target.due, ...judged };
}

/** A milestone of a target, with its own original date, which the file has. */
export function milestoneItem(
  standing: TaskStanding,
  target: TargetStanding,
  milestone: MilestoneStanding,
  judged: Judged,
): DueItem {
  const written = standing.task.targets
    ?.find(({ id }) => id === target.target.id)
    ?.milestones?.find(({ id }) => id === milestone.id)?.due;
  const due = { original: written ?? target.due.original, current: milestone.due };
  return { kind: 'milestone', standing, target, milestone, due, ...judged };
}

/** The re-check of a task. @param date the day for which it is planned; it is never extended */
export function recheckItem(standing: TaskStanding, date: CivilDate, judged: Judged): DueItem {
  return {
    kind: 'recheck',
    standing,
    target: null,
    milestone: null,
    due: { original: date, current: date },
    ...judged,
  };
}

/** By number; a task before its targets, these in the order of the file, its re-check last. */
export function byPlace(a: DueItem, b: DueItem): number {
  return a.standing.task.id - b.standing.task.id || place(a) - place(b);
}

function place({ kind, standing, target }: DueItem): number {
  if (kind === 'recheck') return standing.targets.length;
  return target === null ? -1 : standing.targets.indexOf(target);
}
