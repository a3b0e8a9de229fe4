import { beforeData, outOfOrder } from '../core/change/day.js';
import { notesFor } from '../core/change/transition.js';
import { civilDay } from '../core/date.js';
import type { DiagnosticOf } from '../core/diagnostic.js';
import { counting } from '../core/file/counting.js';
import { courseOf, dayOfChange } from '../core/history.js';
import { isReturn } from '../core/lifecycle.js';
import type { Plan } from '../core/plan.js';
import { inTheWay } from '../core/target/unmet.js';
import { isFinished, type StatusChange, type Task } from '../core/task.js';
import type { RuleOf, TaskFile } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'history-day': {
      period: { date: string; since: string };
      step: { date: string; since: string };
      evidence: { date: string; since: string };
      targets: { date: string; since: string };
    };
  }
}

/**
 * A change of status is of no earlier day than the plan, the change above it, and the evidence and readings that it
 * needs. What was answered by sending the task back is not judged again.
 */
export const historyDay: RuleOf<'history-day'> = {
  id: 'history-day',
  level: 'error',
  *check({ plan, tasks }) {
    for (const entry of tasks) if (entry.task.history !== undefined) yield* judge(entry, plan);
  },
};

function* judge({ file, task }: TaskFile, plan: Plan): Generator<DiagnosticOf<'history-day'>> {
  const history = task.history ?? [];
  const { passages } = courseOf(history);
  const from = passages.findLastIndex(({ change, kind }) => kind !== 'repeat' && isReturn(change));
  let step: StatusChange | undefined;
  for (const [index, { change, kind }] of passages.entries()) {
    const early = kind === 'repeat' || index < from ? null : tooEarly(task, plan, change, step, history);
    if (early !== null) {
      const path = ['history', index, change.date === undefined ? 'at' : 'date'];
      const args = { date: dayOfChange(change, plan.timezone), since: early.since };
      yield { variant: early.why, place: { file, path }, args };
    }
    if (kind !== 'repeat') step = change;
  }
}

function tooEarly(
  task: Task,
  plan: Plan,
  change: StatusChange,
  step: StatusChange | undefined,
  history: readonly StatusChange[],
) {
  const disorder = outOfOrder(task, plan, change, step);
  const isSubmitted = task.status === 'submitted' || isFinished(task.status);
  if (disorder !== null || change.to !== 'submitted' || !isSubmitted) return disorder;
  const notes = notesFor(change, history);
  const early = beforeData(task, plan, change, notes);
  // A submission is judged by what was known then, not by later corrections.
  const day = dayOfChange(change, plan.timezone);
  return early?.why === 'targets' && inTheWay(asKnown(task, change, plan), plan, notes, day).length === 0
    ? null
    : early;
}

/** A task with the readings that were recorded by the day on which a change was. */
function asKnown(task: Task, { at }: StatusChange, { timezone }: Plan): Task {
  const day = civilDay(at, timezone);
  const targets = (task.targets ?? []).map((target) => ({
    ...target,
    readings: counting(target.readings).filter((reading) => civilDay(reading.at, timezone) <= day),
  }));
  return { ...task, targets };
}
