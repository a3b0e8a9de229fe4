import { type EntryMatch, matchEntries, matchTargets, matchTasks, type Pair } from '../../core/diff/match.js';
import type { KeyPath } from '../../core/finding.js';
import type { FoundPlan } from '../../core/found-plan.js';
import type { PlanFile } from '../../core/plan.js';
import type { Target, Task } from '../../core/task.js';

/** A task and the file that it stands in. */
export interface FiledTask {
  file: string;
  task: Task;
}

/** What lint found in the plan of the revision: whoever changes that does what he was asked to do. */
export interface BaseDiagnostic {
  rule: string;
  /** The file at the revision. */
  file: string;
  path: KeyPath;
}

/** The plan of the revision that a plan is compared with. Only what differs is in it. */
export interface Base {
  /** null where the revision has no such plan, or its plan.yaml cannot be read. */
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
   * When the entry of an instant in a file was committed, by now at the latest; null where that is not known. Absent
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

/** A file's name without its folder: it stays when a task is moved. */
function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** A task that is at the revision and here. */
export interface Changed {
  file: string;
  /** Its file at the revision. */
  from: string;
  before: Task;
  after: Task;
}

/** The tasks that are at the revision and here, where they differ; none where there is nothing to compare with. */
export function* changedTasks(base: Base | null): Generator<Changed> {
  for (const { before, after } of base?.pairs ?? []) {
    if (before && after) yield { file: after.file, from: before.file, before: before.task, after: after.task };
  }
}

/** A target that is at the revision and here, with its place here. */
export interface ChangedTarget {
  file: string;
  path: KeyPath;
  /** Its file and its place in it at the revision. */
  from: string;
  fromPath: KeyPath;
  before: Target;
  after: Target;
}

/** The targets of a task that are at the revision and here. */
export function* changedTargets({ file, from, before, after }: Changed): Generator<ChangedTarget> {
  for (const pair of matchTargets(before, after)) {
    if (!pair.before || !pair.after) continue;
    const path = ['targets', (after.targets ?? []).indexOf(pair.after)];
    const fromPath = ['targets', (before.targets ?? []).indexOf(pair.before)];
    yield { file, path, from, fromPath, before: pair.before, after: pair.after };
  }
}

/** A list that only ever grows, and what became of its entries. */
export interface ChangedList {
  file: string;
  list: 'readings' | 'reports' | 'evidence' | 'extensions' | 'amendments' | 'history';
  /** The list's place here; where it is gone, what it stood in or beside. */
  path: KeyPath;
  /** Its file and its place in it at the revision. */
  from: string;
  fromPath: KeyPath;
  /** How many entries it had at the revision. */
  length: number;
  match: EntryMatch<{ at: string; by: string }>;
}

/** The growing lists of the tasks that are at the revision and here. */
export function* changedLists(base: Base | null): Generator<ChangedList> {
  for (const changed of changedTasks(base)) {
    const { file, from, before, after } = changed;
    for (const target of changedTargets(changed)) {
      const { readings = [] } = target.before;
      const path = target.after.readings === undefined ? target.path : [...target.path, 'readings'];
      yield {
        file,
        list: 'readings',
        path,
        from,
        fromPath: [...target.fromPath, 'readings'],
        length: readings.length,
        match: matchEntries(readings, target.after.readings),
      };
    }
    for (const list of ['reports', 'evidence', 'extensions', 'amendments', 'history'] as const) {
      const entries: readonly { at: string; by: string }[] = before[list] ?? [];
      // The line of the source stands before the lists of every task.
      const path = [after[list] === undefined ? 'source' : list];
      const match = matchEntries(entries, after[list]);
      yield { file, list, path, from, fromPath: [list], length: entries.length, match };
    }
  }
}
