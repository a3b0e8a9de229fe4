import type { Report } from '../core/finding.js';
import type { Rule, TaskFile } from './rule.js';

/** History is one chain from `not_started` to the status that is stored. */
export const historyStatus: Rule = {
  id: 'history-status',
  level: 'error',
  *check({ tasks }) {
    for (const entry of tasks) yield* brokenChain(entry);
  },
};

function* brokenChain({ file, task }: TaskFile): Generator<Report> {
  const history = task.history ?? [];
  const { status } = task;
  for (const [index, { from }] of history.entries()) {
    const before = history[index - 1]?.to ?? 'not_started';
    if (from === before) continue;
    const variant = index === 0 ? 'first' : 'chain';
    yield { variant, place: { file, path: ['history', index, 'from'] }, args: { from, before } };
  }
  const last = history.at(-1)?.to;
  const place = { file, path: ['status'] };
  if (last === undefined && status !== 'not_started') yield { variant: 'none', place, args: { status } };
  if (last !== undefined && last !== status) yield { variant: 'last', place, args: { status, last } };
}
