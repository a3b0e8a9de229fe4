import { isVoid } from '../../file/counting.js';
import type { Extension, Task } from '../../task.js';

/**
 * How often the due date of a task, of a target or of a milestone has been changed: the extensions that may move it, also
 * those that were taken back, and the voids, of which each moves some date back. The list only grows, so the number does.
 */
export function changesOfDue({ extensions }: Task, target?: string, milestone?: string): number {
  const moves = (entry: Extension) =>
    entry.target === undefined ||
    (entry.target === target && (entry.milestone === undefined || entry.milestone === milestone));
  return (extensions ?? []).filter((entry) => isVoid(entry) || moves(entry)).length;
}
