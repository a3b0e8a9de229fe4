import { isEqual } from '../equal.js';

/** The keys that identify a task; their values may be anything, since the file was not validated. */
interface TaskIdentity {
  readonly id?: unknown;
  readonly title?: unknown;
  readonly source?: unknown;
  readonly basis?: unknown;
}

/**
 * Whether two files without a common version hold the same task: number, title and source, or basis, are equal. Two tasks that
 * were given the same number on the same day may differ only in the title, so another title means another task.
 */
export function isOneTask(a: TaskIdentity, b: TaskIdentity): boolean {
  return (['id', 'title', 'source', 'basis'] as const).every((key) => isEqual(a[key], b[key]));
}

/**
 * Whether a file holds another task than its previous version: number and title are both new. This happens when git
 * takes an added file for a renamed one because it resembles a removed file.
 */
function isReplaced(before: TaskIdentity, after: TaskIdentity): boolean {
  return !isEqual(before.id, after.id) && !isEqual(before.title, after.title);
}

/**
 * Whether the two sides of a merge hold different tasks, which must not be merged.
 * @param base the version at the merge base, or null if there is none
 */
export function areDifferentTasks(base: TaskIdentity | null, ours: TaskIdentity, theirs: TaskIdentity): boolean {
  if (base === null) return !isOneTask(ours, theirs);
  const [left, right] = [isReplaced(base, ours), isReplaced(base, theirs)];
  return left !== right || (left && !isOneTask(ours, theirs));
}
