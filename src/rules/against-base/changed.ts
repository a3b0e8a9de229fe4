import { type EntryMatch, matchEntries, matchTargets } from '../../core/diff/match.js';
import type { KeyPath } from '../../core/finding.js';
import type { Target, Task } from '../../core/task.js';
import type { Base } from './base.js';

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
