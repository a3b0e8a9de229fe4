import type { WholePlan } from '../../core/view/whole/plan-view.js';
import type { WholeTask } from '../../core/view/whole/task-view.js';
import { SCHEMA_VERSION } from '../json.js';
import { planRows } from './plan-rows.js';
import { lineOf } from './row.js';
import { taskRows } from './task-rows.js';

/**
 * A plan as NDJSON: a row a line, first the plan itself. The lines are made while they are read, so that a large plan
 * is never held as one text.
 * @param tasks made one by one
 * @param leftOut how many findings there are about files that could not be read
 */
export function* ndjsonLines(whole: WholePlan, tasks: Iterable<WholeTask>, leftOut: number): Generator<string> {
  const head = { plan: whole.plan.id, asOf: whole.asOf };
  for (const [kind, row] of planRows(whole, SCHEMA_VERSION, leftOut)) yield lineOf(kind, head, row);
  for (const task of tasks) {
    for (const [kind, row] of taskRows(task)) yield lineOf(kind, head, row);
  }
}
