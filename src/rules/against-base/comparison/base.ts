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

/** A diagnostic of lint about the plan of the revision: a change that corrects it is legal. */
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
  /** The paths of the evidence files whose bytes differ from the revision. */
  replaced: ReadonlySet<string>;
  /** What lint found in the files of the revision that are changed. */
  diagnostics: readonly BaseDiagnostic[];
  /** The tasks of the revision, except those whose files are unchanged. */
  tasks: readonly FiledTask[];
  /** Each task at the revision with the same task now. */
  pairs: readonly Pair<FiledTask>[];
  /** Numbers that belong to the same task at the revision and now, even if another task has them too. */
  held: ReadonlySet<number>;
  /** Files that cannot be read at that revision. */
  unread: readonly string[];
  /**
   * When the entry of an instant in a file was committed, at the latest now, or null if that is not known. Absent if
   * there is no history.
   */
  committedAt?: (file: string, at: string) => Date | null;
}

/** What was read of a revision; of unchanged files only the names. */
export interface BaseFiles extends Pick<Base, 'planFile' | 'found' | 'replaced' | 'tasks' | 'unread' | 'committedAt'> {
  /** The paths of the evidence files of the revision. */
  evidence: ReadonlySet<string>;
  unchanged: ReadonlySet<string>;
}

/**
 * Compares the tasks of a revision with the current ones.
 * @param files every current file that should be a task; the task of an unreadable file does not count as removed
 * @param known `diagnostics`: what lint found at the revision; `mayHold`: whether a task may be in an unreadable place
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
