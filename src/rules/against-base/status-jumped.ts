import type { DiagnosticOf } from '../../core/diagnostic.js';
import { matchEntries } from '../../core/diff/match.js';
import { courseOf } from '../../core/history.js';
import type { Status, StatusChange } from '../../core/task.js';
import type { RuleOf } from '../rule.js';
import { type Changed, changedTasks } from './comparison/changed.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'status-jumped': {
      jumped: { before: string; after: string };
      detached: { before: string; after: string; from: string };
    };
  }
}

/** A changed status needs new entries of history that lead from the old status to the new one. */
export const statusJumped: RuleOf<'status-jumped'> = {
  id: 'status-jumped',
  level: 'error',
  tier: 'base',
  stops: false,
  *check({ base }) {
    for (const changed of changedTasks(base)) if (changed.before.status !== changed.after.status) yield* judge(changed);
  },
};

function* judge({ file, before, after }: Changed): Generator<DiagnosticOf<'status-jumped'>> {
  const history = after.history ?? [];
  const { added } = matchEntries(before.history, history);
  const since = added.map(({ entry }) => entry);
  // If the whole history is consistent, other rules report entries that were merged, withdrawn or rewritten.
  if (leads(since, before.status, after.status) || leads(history, 'not_started', after.status)) return;
  const args = { before: before.status, after: after.status };
  const first = added[0];
  if (first && first.entry.from !== before.status) {
    yield {
      variant: 'detached',
      place: { file, path: ['history', first.index, 'from'] },
      args: { ...args, from: first.entry.from },
    };
  } else {
    yield { variant: 'jumped', place: { file, path: ['status'] }, args };
  }
}

/** Whether changes lead from one status to another, each starting from the status before it. */
function leads(history: readonly StatusChange[], from: Status, to: Status): boolean {
  const { passages, status } = courseOf(history, from);
  return status === to && passages.every(({ kind }) => kind !== 'broken');
}
