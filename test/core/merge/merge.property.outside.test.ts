import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextStatuses } from '../../../src/core/lifecycle.js';
import { mergeRecords } from '../../../src/core/merge/merge.js';
import { conflictsOf, type Json, resolve } from '../../../src/core/merge/tree.js';
import type { Status, StatusChange } from '../../../src/core/task.js';
import { fuzzRuns } from '../../fuzz/runs.js';

type Task = { [key: string]: Json };

const BASE: Task = { id: 1, title: '任务', status: 'not_started', source: { document: 'work-plan', item: 1 } };

/** A clone's task after some legal changes, at hours of its own; each as `[hour, which of the next statuses]`. */
function workOf(person: number, steps: readonly (readonly [number, number])[]): Task {
  const history: StatusChange[] = [];
  let status: Status = 'not_started';
  for (const [hour, choice] of [...steps].sort(([a], [b]) => a - b)) {
    const allowed: Status[] = nextStatuses(status, history);
    const to = allowed[choice % Math.max(1, allowed.length)];
    if (to === undefined) break;
    const at = `2020-03-${String(hour + 1).padStart(2, '0')}T09:00:00+08:00`;
    history.push({ at, by: `第${person}人`, from: status, to, note: '理由', approver: '周九' });
    status = to;
  }
  return { ...BASE, status, ...(history.length > 0 && { history: history as unknown as Json[] }) };
}

/** What comes of merging one after the other; `conflict` where people have to decide. */
function together(tasks: readonly Task[]): Json | 'conflict' {
  let all: Task = BASE;
  for (const task of tasks) {
    const merged = mergeRecords('task', BASE, all, task);
    if (conflictsOf(merged).length > 0) return 'conflict';
    all = resolve(merged, 'ours') as Task;
  }
  return all;
}

function orders<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) => orders(items.filter((_, at) => at !== index)).map((rest) => [item, ...rest]));
}

it('comes to one history, or to a conflict, whatever the order in which clones are merged', () => {
  const seen = { agreed: 0, conflict: 0 };
  const steps = fc.uniqueArray(fc.tuple(fc.nat({ max: 20 }), fc.constantFrom(0, 0, 0, 0, 0, 1)), {
    selector: ([hour]) => hour,
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.array(steps, { minLength: 2, maxLength: 4 }), (all) => {
      const tasks = all.map((one, person) => workOf(person, one));
      const ends = orders(tasks).map((order) => JSON.stringify(together(order)));
      expect(new Set(ends).size).toBe(1);
      seen[ends[0] === '"conflict"' ? 'conflict' : 'agreed'] += 1;
    }),
    fuzzRuns(800),
  );
  expect(Math.min(seen.agreed, seen.conflict)).toBeGreaterThan(100);
});
