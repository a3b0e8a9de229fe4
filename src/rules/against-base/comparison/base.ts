import type { RuleId } from '../../../core/diagnostic.js';
import { matchTasks, type Pair } from '../../../core/diff/match.js';
import { nameOf } from '../../../core/file/path.js';
import type { KeyPath } from '../../../core/finding.js';
import type { FoundPlan } from '../../../core/found-plan.js';
import type { PlanFile } from '../../../core/plan.js';
import type { Task } from '../../../core/task.js';

/** A task and the file that it stands in. */
export interface FiledTask {
  file: string;
  task: Task;
}

/** What lint found in the plan of the revision: whoever changes that does what he was asked to do. */
export interface BaseDiagnostic {
  rule: RuleId;
  /** The file at the revision. */
  file: string;
  path: KeyPath;
}

/** The plan of the revision that a plan is compared with. Only what differs is in it. */
export interface Base {
  /** null if the revision has no such plan, or its plan.yaml cannot be read. */
  planFile: PlanFile | null;
  found: FoundPlan;
  /** The evidence files that hold other bytes than at the revision, by their path. */
  replaced: ReadonlySet<string>;
  /** What lint found in the files of the revision that are changed. */
  diagnostics: readonly BaseDiagnostic[];
  /** The tasks of the revision, but for those whose files are unchanged. */
  tasks: readonly FiledTask[];
  /** Which task is which, at that revision and here. */
  pairs: readonly Pair<FiledTask>[];
  /** Numbers that belong to one and the same task at that revision and here, whatever else bears them. */
  held: ReadonlySet<number>;
  /** Files that cannot be read at that revision. */
  unread: readonly string[];
  /**
   * When the entry of an instant in a file was committed, by now at the latest, or null if that is not known. Absent
   * where there is no history.
   */
  committedAt?: (file: string, at: string) => Date | null;
}

/** What was read of a revision: files that hold the same there and here are only named. */
export interface BaseFiles extends Pick<Base, 'planFile' | 'found' | 'replaced' | 'tasks' | 'unread' | 'committedAt'> {
  /** The paths of the evidence files of the revision. */
  evidence: ReadonlySet<string>;
  unchanged: ReadonlySet<string>;
}

/**
 * Compares the tasks of a revision with those that are here.
 * @param files every file here that should be a task; one that cannot be read is no reason to miss its task
 * @param known `diagnostics`: what lint found at the revision; `mayHold`: whether a task may be here where nobody can look
 */
export function toBase(
  base: BaseFiles,
  tasks: readonly FiledTask[],
  files: readonly string[],
  { diagnostics, mayHold }: { diagnostics: readonly BaseDiagnostic[]; mayHold: (file: string, id: number) => boolean },
): Base {
  const read = new Set(tasks.map(({ file }) => file));
  const hidden = new Set(files.filter((file) => !read.has(file)).map(nameOf));
  const ids = new Set(tasks.map(({ task }) => task.id));
  const before = base.tasks.filter(
    ({ file, task: { id } }) => !hidden.has(nameOf(file)) && (ids.has(id) || !mayHold(file, id)),
  );
  const after = tasks.filter(({ file }) => !base.unchanged.has(file));
  const pairs = matchTasks<FiledTask>(before, after);
  const held = new Set([
    ...tasks.filter(({ file }) => base.unchanged.has(file)).map(({ task }) => task.id),
    ...pairs.flatMap((pair) => (pair.after && pair.before?.task.id === pair.after.task.id ? [pair.after.task.id] : [])),
  ]);
  const { planFile, found, replaced, unread, committedAt } = base;
  const whole = { planFile, found, replaced, diagnostics, tasks: base.tasks, unread, pairs, held };
  return committedAt ? { ...whole, committedAt } : whole;
}
