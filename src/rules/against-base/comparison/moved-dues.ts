import type { CivilDate } from '../../../core/date.js';
import type { RuleId } from '../../../core/diagnostic.js';
import { originalDue } from '../../../core/due.js';
import { PLAN_FILE } from '../../../core/file/path.js';
import type { KeyPath, Place } from '../../../core/finding.js';
import type { Plan, PlanFile } from '../../../core/plan.js';
import type { Target, Task } from '../../../core/task.js';
import { diagnosticsAt } from './asked-for.js';
import type { Base } from './base.js';
import { type Changed, changedTargets, changedTasks } from './changed.js';

/** An original due date that differs from the revision. */
export interface MovedDue {
  variant: 'task' | 'target' | 'period';
  place: Place;
  before: CivilDate;
  after: CivilDate;
  /** The task, and its target; absent for the plan's period. */
  task: Task | null;
  target: Target | null;
  /** Whether lint asked for another date at the revision, such as for a mistyped year. */
  asked: boolean;
}

/** The rules that ask for another date, not for an extension. */
const ASKING: readonly RuleId[] = ['date-range', 'due-outside'];

/**
 * The original due dates that moved: of the period, of tasks and of targets. An inherited date moves with its origin. A
 * date that was left open and is written now has not moved.
 */
export function* movedDues(base: Base | null, plan: Plan): Generator<MovedDue> {
  const { end } = plan.period;
  const ends = { before: base?.planFile?.period.end ?? end, after: end };
  if (ends.before !== ends.after) {
    const asked = isTurned(base?.planFile ?? null);
    yield { variant: 'period', place: periodEnd, ...ends, task: null, target: null, asked };
  }
  for (const changed of changedTasks(base)) yield* movedIn(changed, ends, base);
}

/** Whether a period ends before it begins; lint asks to correct that. */
function isTurned(planFile: PlanFile | null): boolean {
  return planFile !== null && planFile.period.end < planFile.period.start;
}

const periodEnd: Place = { file: PLAN_FILE, path: ['period', 'end'] };

/** A due date at the revision and here. */
interface Ends {
  before: CivilDate;
  after: CivilDate;
}

function* movedIn(changed: Changed, period: Ends, base: Base | null): Generator<MovedDue> {
  const { file, from, before, after } = changed;
  const isAsked = (path: KeyPath) => base !== null && diagnosticsAt(base, from, path, ASKING).length > 0;
  const due = { before: originalDue(before, null, period.before), after: originalDue(after, null, period.after) };
  if (isMoved(before, after, due, false)) {
    const path = [after.due === undefined ? 'id' : 'due'];
    yield { variant: 'task', place: { file, path }, ...due, task: after, target: null, asked: isAsked(['due']) };
  }
  const isOpen = isLeftOpen(before);
  for (const { path, fromPath, before: old, after: now } of changedTargets(changed)) {
    const own = {
      before: originalDue(before, old, period.before),
      after: originalDue(after, now, period.after),
    };
    if (!isMoved(old, now, own, isOpen)) continue;
    const place = { file, path: now.due === undefined ? path : [...path, 'due'] };
    yield { variant: 'target', place, ...own, task: after, target: now, asked: isAsked([...fromPath, 'due']) };
  }
}

/** A task or a target. */
type Dated = Pick<Task & Target, 'due' | 'due_note'>;

/** @param isOpen whether the date that was inherited was itself left open */
function isMoved(before: Dated, after: Dated, { before: old, after: now }: Ends, isOpen: boolean): boolean {
  if (before.due === undefined && (after.due === undefined || isLeftOpen(before) || isOpen)) return false;
  return old !== now;
}

/** Whether the document names no day yet: a note says what the day depends on. */
function isLeftOpen({ due, due_note: note }: Dated): boolean {
  return due === undefined && note !== undefined;
}

/** What the messages about a moved due date are filled with; empty where it is that of no task, or of no target. */
export interface MovedDueArgs {
  before: CivilDate;
  after: CivilDate;
  /** Of the task. */
  id: number | '';
  name: string;
  target: string;
}

/** The arguments of the messages about a moved due date. */
export function dueArgs({ before, after, task, target }: MovedDue): MovedDueArgs {
  return { before, after, id: task?.id ?? '', name: target?.name ?? '', target: target?.id ?? '' };
}

/** Whether the due date of a task, or of one of its targets, is among those that moved. */
export function hasMoved(dues: readonly MovedDue[], { after }: Pick<Changed, 'after'>, target: Target | null): boolean {
  return dues.some((due) => due.task === after && due.target === target);
}
