import { compareText } from '../compare-text.js';
import { entriesOf } from '../file/growing-lists.js';
import type { TaskChange } from './change.js';
import type { TaskDiff } from './diff.js';

/** Who recorded what a task has in one version and not in the other, each person once; nobody where nothing is signed. */
export function peopleOf({ fate, after, changes }: TaskDiff): string[] {
  const signed =
    fate === 'added' && after !== null ? entriesOf(after.task).map(({ by }) => by) : changes.flatMap(signers);
  return [...new Set(signed)].sort(compareText);
}

function signers(change: TaskChange): string[] {
  switch (change.kind) {
    case 'status':
    case 'assignment':
      return change.steps.map(({ by }) => by);
    case 'readings':
      return change.added.map(({ by }) => by);
    case 'extension':
    case 'amendment':
    case 'report':
    case 'evidence':
    case 'void':
      return [change.entry.by];
    default:
      return [];
  }
}
