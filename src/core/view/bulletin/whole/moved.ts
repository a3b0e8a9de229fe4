import { type CivilDate, dayOfEntry } from '../../../date.js';
import { type Due, duesOf, isMoved } from '../../../due.js';
import { stepsBy } from '../../../history.js';
import type { Plan } from '../../../plan.js';
import type { TaskStanding } from '../../../standing/standing.js';
import { leadsNamed, type TaskRow } from '../../task-row.js';

/** What was put off by a day: dates that were moved, and tasks that rest or were given up. */
export interface MovedView {
  extended: readonly ExtendedRow[];
  suspended: readonly HaltedRow[];
  cancelled: readonly HaltedRow[];
}

/** A task that was put off, and who leads it. */
interface MovedTask {
  task: { id: number; title: string };
  leads: TaskRow['leads'];
  /** The reason and who approved it, as recorded; null where the record does not say. */
  note: string | null;
  approver: string | null;
}

/** A due date that an extension moved. */
export interface ExtendedRow extends MovedTask {
  /** The target that was extended by itself; null for the whole task. */
  target: { id: string; name: string } | null;
  due: Due;
}

/** A task that is suspended or cancelled. */
export interface HaltedRow extends MovedTask {
  /** Since when; null if the history does not say. */
  since: CivilDate | null;
}

/** What was put off by a day, in the order of the tasks. */
export function movedView(standings: readonly TaskStanding[], plan: Plan, asOf: CivilDate): MovedView {
  const halted = (status: 'suspended' | 'cancelled') =>
    standings.filter((one) => one.status === status).map((standing) => haltedRow(standing, status, plan, asOf));
  return {
    extended: standings.flatMap((standing) => extendedRows(standing, plan, asOf)),
    suspended: halted('suspended'),
    cancelled: halted('cancelled'),
  };
}

/** The task if it was extended, then its targets that were extended by themselves. */
function extendedRows({ task, due, targets }: TaskStanding, plan: Plan, asOf: CivilDate): ExtendedRow[] {
  const dues = duesOf(task, plan, asOf);
  const row = (target: ExtendedRow['target'], moved: Due): ExtendedRow[] => {
    const extension = dues.extensionOf(target);
    if (!isMoved(moved) || extension === null) return [];
    const { note = null, approver = null } = extension;
    return [{ task: named(task), leads: leadsNamed(task, plan), target, due: moved, note, approver }];
  };
  return [
    ...row(null, due),
    ...targets.flatMap(({ target, due: own }) => row({ id: target.id, name: target.name }, own)),
  ];
}

function haltedRow({ task }: TaskStanding, status: 'suspended' | 'cancelled', plan: Plan, asOf: CivilDate): HaltedRow {
  const step = stepsBy(task, asOf, plan.timezone).findLast(({ to }) => to === status);
  return {
    task: named(task),
    leads: leadsNamed(task, plan),
    since: step === undefined ? null : dayOfEntry(step, plan.timezone),
    note: step?.note ?? null,
    approver: step?.approver ?? null,
  };
}

function named({ id, title }: MovedTask['task']): MovedTask['task'] {
  return { id, title };
}
