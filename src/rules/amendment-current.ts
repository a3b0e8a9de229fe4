import type { Report } from '../core/finding.js';
import type { Amendment } from '../core/task.js';
import type { Rule, TaskFile } from './rule.js';

/** Who leads, shares in and answers for a task is what the last amendment of it says; where there is none, anyone may. */
export const amendmentCurrent: Rule = {
  id: 'amendment-current',
  level: 'error',
  *check({ tasks }) {
    for (const entry of tasks) yield* unrecorded(entry);
  },
};

const KEYS = ['lead', 'responsible', 'support', 'leader'] as const;

function* unrecorded({ file, task }: TaskFile): Generator<Report> {
  for (const key of KEYS) {
    const last = (task.amendments ?? []).findLast((entry) => entry.key === key);
    const value = task[key] ?? null;
    if (last === undefined || isSame(last.to, value)) continue;
    const place = { file, path: [task[key] === undefined ? 'amendments' : key] };
    yield { place, args: { key, value: written(value), to: written(last.to), id: task.id } };
  }
}

/** One alone equals a list of one. */
function isSame(a: Amendment['to'], b: Amendment['to']): boolean {
  return JSON.stringify([a ?? []].flat()) === JSON.stringify([b ?? []].flat());
}

function written(value: Amendment['to']): string {
  return [value ?? 'null'].flat().join(', ');
}
