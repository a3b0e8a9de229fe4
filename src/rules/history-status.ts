import type { DiagnosticOf } from '../core/diagnostic.js';
import { courseOf } from '../core/history.js';
import type { RuleOf, TaskFile } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'history-status': {
      last: { status: string; last: string };
      first: { from: string; before: string };
      chain: { from: string; before: string };
      none: { status: string };
    };
  }
}

/** History is one chain from `not_started` to the status that is stored; a change may be recorded more than once. */
export const historyStatus: RuleOf<'history-status'> = {
  id: 'history-status',
  level: 'error',
  *check({ tasks }) {
    for (const entry of tasks) yield* brokenChain(entry);
  },
};

function* brokenChain({ file, task }: TaskFile): Generator<DiagnosticOf<'history-status'>> {
  const { status, history = [] } = task;
  const { passages, status: last } = courseOf(history, 'not_started');
  let before: string = 'not_started';
  for (const [index, { change, kind }] of passages.entries()) {
    if (kind === 'broken') {
      const variant = index === 0 ? 'first' : 'chain';
      yield { variant, place: { file, path: ['history', index, 'from'] }, args: { from: change.from, before } };
    }
    if (kind !== 'repeat') before = change.to;
  }
  if (last === status || last === null) return;
  const place = { file, path: ['status'] };
  if (history.length === 0) yield { variant: 'none', place, args: { status } };
  else yield { variant: 'last', place, args: { status, last } };
}
