import { isEqual } from '../equal.js';

/** What tells tasks apart; of a file that was not validated, whatever stands there. */
interface Told {
  readonly id?: unknown;
  readonly title?: unknown;
  readonly source?: unknown;
}

/**
 * Whether two files without a common version hold one task, which was added once and carried to the other side: the
 * number, the title and the source are the same. A new title alone makes it another task, for only the title tells two
 * apart that took the same number on the same day.
 */
export function isOneTask(a: Told, b: Told): boolean {
  return (['id', 'title', 'source'] as const).every((key) => isEqual(a[key], b[key]));
}

/**
 * Whether a file holds another task than its version before: number and title are both new. So it is where git takes a
 * task that was added for one that was removed, because the two files look alike.
 */
function isReplaced(before: Told, after: Told): boolean {
  return !isEqual(before.id, after.id) && !isEqual(before.title, after.title);
}

/**
 * Whether the two sides of a merge hold different tasks, of which nothing may be merged.
 * @param base what both come from; null where they have nothing in common
 */
export function areDifferentTasks(base: Told | null, ours: Told, theirs: Told): boolean {
  if (base === null) return !isOneTask(ours, theirs);
  const [left, right] = [isReplaced(base, ours), isReplaced(base, theirs)];
  return left !== right || (left && !isOneTask(ours, theirs));
}
