import type { DiagnosticOf } from '../core/diagnostic.js';
import { originalDue } from '../core/due.js';
import { datesOf } from '../core/file/dates.js';
import type { KeyPath } from '../core/finding.js';
import type { Plan } from '../core/plan.js';
import type { RuleContext, RuleOf, TaskFile } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'date-range': {
      task: { start: string; due: string };
      target: { start: string; due: string };
      far: { date: string; start: string; end: string };
    };
  }
}

/** Years before and after the plan's period beyond which a date is surely a typing error. */
const FAR = 20;

/** Work starts before it falls due, and no date lies absurdly far from the plan's period. */
export const dateRange: RuleOf<'date-range'> = {
  id: 'date-range',
  level: 'error',
  *check(context) {
    for (const entry of context.tasks) {
      yield* startAfterDue(entry, context.plan);
      yield* farAway(entry, context);
    }
  },
};

function* startAfterDue({ file, task }: TaskFile, plan: Plan): Generator<DiagnosticOf<'date-range'>> {
  const start = task.start ?? plan.period.start;
  const due = originalDue(task, null, plan.period.end);
  const written = task.due !== undefined ? 'due' : task.start !== undefined ? 'start' : null;
  if (start > due && written !== null) yield late('task', file, [written], { start, due });
  for (const [index, target] of (task.targets ?? []).entries()) {
    if (target.due === undefined || target.due >= start) continue;
    yield late('target', file, ['targets', index, 'due'], { start, due: target.due });
  }
}

function late(
  variant: 'task' | 'target',
  file: string,
  path: KeyPath,
  args: { start: string; due: string },
): DiagnosticOf<'date-range'> {
  return { variant, place: { file, path }, args };
}

/** Whether a date lies so far from the plan's period that it is surely a typing error. */
export function isFar(date: string, { start, end }: Plan['period']): boolean {
  return yearOf(date) < yearOf(start) - FAR || yearOf(date) > yearOf(end) + FAR;
}

function* farAway({ file, task }: TaskFile, { plan }: RuleContext): Generator<DiagnosticOf<'date-range'>> {
  const { start, end } = plan.period;
  for (const { path, value } of datesOf('task', task)) {
    // What proves something may be as old as it likes: a deed, a law.
    if (path[0] === 'evidence' && path.at(-1) === 'date') continue;
    if (isFar(value, plan.period))
      yield { variant: 'far', place: { file, path }, args: { date: value.slice(0, 10), start, end } };
  }
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
