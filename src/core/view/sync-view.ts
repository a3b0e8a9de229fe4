import type { PlanDiff, TaskDiff } from '../diff/diff.js';
import { peopleOf } from '../diff/people.js';
import type { KeyPath } from '../finding.js';
import type { Json } from '../merge/tree.js';
import type { Plan } from '../plan.js';

/** What one side of a sync brought to the other. */
export interface SharedView {
  /** What changed in plan.yaml. */
  plan: PlanDiff['plan'];
  tasks: readonly SharedTask[];
  /** How many things: the tasks, and plan.yaml if it changed. */
  count: number;
}

/** A task that was sent or received, and who recorded what is new in it. */
export interface SharedTask {
  task: TaskDiff;
  people: readonly string[];
}

/** One side of a conflict: what it has, who wrote that last and when, or null if git does not say. */
export interface ConflictSide {
  value: Json | undefined;
  last: { by: string; at: string } | null;
}

/** A place on which people must decide. */
export interface ConflictView {
  what: 'field' | 'file' | 'number';
  /** The name of the place on the command line. */
  place: string;
  /** The task, or null for plan.yaml and for what is no task. */
  task: { id: string; title: string } | null;
  /** From the top of the repository. */
  file: string;
  /** The keys to the field; empty for a file. */
  path: KeyPath;
  /** The name of the target that the field belongs to, or null if it belongs to none. */
  target: string | null;
  /** The side on which the file is gone, or null. */
  gone: 'ours' | 'theirs' | null;
  ours: ConflictSide;
  theirs: ConflictSide;
  /** Whether both sides can stay. */
  both: boolean;
}

/** What `plan sync` did, would do (`preview`), or needs a decision on (`conflicts`). */
export interface SyncView {
  state: 'done' | 'review' | 'preview' | 'conflicts';
  asOf: string;
  /** The plan whose names count, or null if none can be read. */
  plan: Plan | null;
  /** The commit that was made of what was recorded, or null if there was nothing to commit. */
  commit: string | null;
  /** The branch on the server. */
  remote: string;
  branch: string;
  sent: SharedView;
  received: SharedView;
  /** The branch that waits for somebody to take it over, or null if there is none. */
  review: { branch: string; page: string | null } | null;
  conflicts: readonly ConflictView[];
  /** Files that look like some of the plan's and were left, because the plan does not know them. */
  left: readonly string[];
}

/**
 * What a comparison brings.
 * @param authors who committed a file, for tasks in which nothing new is signed
 */
export function sharedView(
  diff: Pick<PlanDiff, 'plan' | 'tasks'>,
  authors: (file: string) => readonly string[],
): SharedView {
  const tasks = diff.tasks.map((task) => {
    const signed = peopleOf(task);
    return { task, people: signed.length > 0 ? signed : authors(task.file) };
  });
  return { plan: diff.plan, tasks, count: tasks.length + (diff.plan.length > 0 ? 1 : 0) };
}
