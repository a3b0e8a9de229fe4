import type { DiagnosticOf } from '../core/diagnostic.js';
import { duesOf } from '../core/due.js';
import type { KeyPath } from '../core/finding.js';
import type { Milestone } from '../core/task.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'milestone-due': {
      late: { name: string; due: string; until: string };
      early: { name: string; due: string; start: string };
    };
  }
}

/** A milestone falls due between the start of its task and the due date of its target. */
export const milestoneDue: RuleOf<'milestone-due'> = {
  id: 'milestone-due',
  level: 'warning',
  *check({ plan, tasks }) {
    for (const { file, task } of tasks) {
      const start = task.start ?? plan.period.start;
      const dues = duesOf(task, plan);
      for (const [index, target] of (task.targets ?? []).entries()) {
        if (target.milestones === undefined) continue;
        yield* outside(file, ['targets', index, 'milestones'], target.milestones, start, dues.of(target).current);
      }
    }
  },
};

function* outside(
  file: string,
  at: KeyPath,
  list: readonly Milestone[],
  start: string,
  until: string,
): Generator<DiagnosticOf<'milestone-due'>> {
  for (const [index, { name, due }] of list.entries()) {
    if (due === undefined) continue;
    const place = { file, path: [...at, index, 'due'] };
    if (due > until) yield { variant: 'late', place, args: { name, due, until } };
    else if (due < start) yield { variant: 'early', place, args: { name, due, start } };
  }
}
