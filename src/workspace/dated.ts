import { aheadOf } from '../core/change/clock.js';
import type { Signed } from '../core/file/growing-lists.js';
import type { Task } from '../core/task.js';
import { taskLabel } from '../render/task-label.js';
import type { Edit } from '../store/edit/edit.js';

function listAt(task: Task, path: Edit['path']): readonly Signed[] | undefined {
  let value: unknown = task;
  for (const key of path) value = value === undefined || value === null ? undefined : Reflect.get(Object(value), key);
  return Array.isArray(value) ? value : undefined;
}

/** The entries that a change adds to a task, with their instants. */
export interface Dated {
  /** How the task is named in a message. */
  label: string;
  /**
   * The first entry whose instant had to be later than the clock, because the entry before it is later; null if none
   * is.
   */
  pushed: { at: string; last: Signed } | null;
}

/** The entries that some edits add to a task, or null if they add none. */
export function datedBy(task: Task, edits: readonly Edit[], now: Date): Dated | null {
  const added = edits.flatMap((edit) => {
    const at = edit.kind === 'append' ? edit.entry['at'] : undefined;
    return typeof at === 'string' ? [{ at, last: aheadOf(listAt(task, edit.path), now) }] : [];
  });
  if (added.length === 0) return null;
  const pushed = added.flatMap(({ at, last }) => (last ? [{ at, last }] : []))[0] ?? null;
  return { label: taskLabel(task), pushed };
}
