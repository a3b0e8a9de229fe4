import { isSameWho, WHO_KEYS, whoByAmendments } from '../core/assignment.js';
import type { DiagnosticOf } from '../core/diagnostic.js';
import type { Plan } from '../core/plan.js';
import type { WhoAmendment } from '../core/task.js';
import type { RuleOf, TaskFile } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'amendment-current': {
      default: { key: string; value: string; to: string; id: number };
    };
  }
}

/** Who does a task must agree with its last amendments in force; without amendments any value is legal. */
export const amendmentCurrent: RuleOf<'amendment-current'> = {
  id: 'amendment-current',
  level: 'error',
  *check({ plan, tasks }) {
    for (const entry of tasks) yield* unrecorded(entry, plan);
  },
};

function* unrecorded({ file, task }: TaskFile, plan: Plan): Generator<DiagnosticOf<'amendment-current'>> {
  for (const key of WHO_KEYS) {
    const recorded = whoByAmendments(task.amendments, key, plan.timezone);
    const value = task[key] ?? null;
    if (recorded === undefined || isSameWho(key, recorded, value)) continue;
    const place = { file, path: [task[key] === undefined ? 'amendments' : key] };
    yield { place, args: { key, value: written(value), to: written(recorded), id: task.id } };
  }
}

function written(value: WhoAmendment['to']): string {
  return [value ?? 'null'].flat().join(', ');
}
