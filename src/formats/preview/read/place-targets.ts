import { halfWidth } from '../../../core/target/amount.js';
import { complain } from './complaint.js';
import type { Reader } from './reader.js';
import type { TargetDraft } from './targets.js';
import type { TaskDraft } from './tasks.js';

/**
 * The targets of each task. A target stays with the task that it came from, whatever number that has now, unless its
 * own row names another one. Of a task that was split, it goes to the part that holds the words it was read from.
 */
export function placedTargets(
  reader: Reader,
  tasks: readonly TaskDraft[],
  targets: readonly TargetDraft[],
  isDropped: (task: number) => boolean,
): ReadonlyMap<TaskDraft, TargetDraft[]> {
  const placed = new Map<TaskDraft, TargetDraft[]>(tasks.map((task) => [task, []]));
  for (const target of targets) {
    const { base, changed, row } = target;
    const hasStayed = base !== null && !changed.has('task');
    // Where its task is not wanted, it goes with it.
    if (hasStayed && isDropped(base.task)) continue;
    const own = hasStayed
      ? tasks.filter(({ at }) => at === base.task)
      : tasks.filter(({ id }) => String(id) === halfWidth(row.texts.task));
    const { quote } = row.texts;
    const holding = own.filter(({ fields }) => quote !== '' && (fields.text ?? '').includes(quote));
    const task = holding[0] ?? own[0];
    if (task === undefined) complain(reader.complaints, row, 'task', row.texts.task === '' ? 'empty' : 'task');
    else placed.get(task)?.push(target);
  }
  return placed;
}
