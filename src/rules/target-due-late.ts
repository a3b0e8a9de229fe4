import type { Place, Report } from '../core/finding.js';
import type { Plan } from '../core/plan.js';
import type { Extension, Target } from '../core/task.js';
import type { Rule, TaskFile } from './rule.js';

/** No target falls due after its task, by the dates that are in force now. */
export const targetDueLate: Rule = {
  id: 'target-due-late',
  level: 'warning',
  *check({ plan, tasks }) {
    for (const entry of tasks) yield* late(entry, plan);
  },
};

function* late({ file, task }: TaskFile, plan: Plan): Generator<Report> {
  const extensions = task.extensions ?? [];
  const taskDue = lastOf(extensions, undefined)?.to ?? task.due ?? plan.period.end;
  for (const [index, target] of (task.targets ?? []).entries()) {
    const extension = lastOf(extensions, target.id);
    const due = extension?.to ?? target.due;
    if (due === undefined || due <= taskDue) continue;
    const place = extension ? extended(file, extensions.indexOf(extension)) : written(file, index);
    yield { variant: extension ? 'extended' : 'written', place, args: argsOf(target, due, taskDue) };
  }
}

/** The last extension of a target; of the task where no target is named. */
function lastOf(extensions: readonly Extension[], target: string | undefined): Extension | undefined {
  return extensions.findLast((extension) => extension.target === target);
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
