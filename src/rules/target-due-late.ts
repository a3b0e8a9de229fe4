import type { DiagnosticOf } from '../core/diagnostic.js';
import { duesOf } from '../core/due.js';
import type { Place } from '../core/finding.js';
import type { Plan } from '../core/plan.js';
import type { Target } from '../core/task.js';
import type { RuleOf, TaskFile } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'target-due-late': {
      written: { name: string; due: string; task: string };
      extended: { name: string; due: string; task: string };
    };
  }
}

/** No target falls due after its task, by the dates that are in force now. */
export const targetDueLate: RuleOf<'target-due-late'> = {
  id: 'target-due-late',
  level: 'warning',
  *check({ plan, tasks }) {
    for (const entry of tasks) yield* late(entry, plan);
  },
};

function* late({ file, task }: TaskFile, plan: Plan): Generator<DiagnosticOf<'target-due-late'>> {
  const dues = duesOf(task, plan);
  const taskDue = dues.of(null).current;
  for (const [index, target] of (task.targets ?? []).entries()) {
    const due = dues.of(target).current;
    if (due <= taskDue) continue;
    const extension = dues.extensionOf(target);
    const place = extension ? extended(file, (task.extensions ?? []).indexOf(extension)) : written(file, index);
    yield { variant: extension ? 'extended' : 'written', place, args: argsOf(target, due, taskDue) };
  }
}

function written(file: string, index: number): Place {
  return { file, path: ['targets', index, 'due'] };
}

function extended(file: string, index: number): Place {
  return { file, path: ['extensions', index, 'to'] };
}

function argsOf({ name }: Target, due: string, task: string) {
  return { name, due, task };
}
