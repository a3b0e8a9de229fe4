import { type EntryMatch, matchEntries, matchTargets } from '../../../core/diff/match.js';
import { type DatedEntry, type GrowingList, growingLists } from '../../../core/file/growing-lists.js';
import type { KeyPath } from '../../../core/finding.js';
import type { Target, Task } from '../../../core/task.js';
import type { Base } from './base.js';

/** A task that is at the revision and here. */
export interface Changed {
  file: string;
  /** Its file at the revision. */
  from: string;
  before: Task;
  after: Task;
}

/** The tasks that exist at the revision and now, and differ; none if there is nothing to compare with. */
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

/** A growing list, and what became of its entries. */
export interface ChangedList {
  file: string;
  list: GrowingList;
  /** The list's current place; if it is gone, the place of what contained it or stood beside it. */
  path: KeyPath;
  /** Its file and its place in it at the revision. */
  from: string;
  fromPath: KeyPath;
  /** How many entries it had at the revision. */
  length: number;
  match: EntryMatch<DatedEntry>;
}

/** The growing lists of the tasks, and of the targets, that are at the revision and here. */
export function* changedLists(base: Base | null): Generator<ChangedList> {
  for (const changed of changedTasks(base)) {
    const { file, from, before, after } = changed;
    const targets = new Map([...changedTargets(changed)].map((target) => [target.before, target.after]));
    const now = growingLists(after);
    for (const { list, target, path: fromPath, entries } of growingLists(before)) {
      const same = target && targets.get(target);
      const found = now.find((one) => one.list === list && one.target === same);
      if (!found) continue;
      // The line of the source stands before the lists of every task.
      const around = target ? found.path.slice(0, -1) : ['source'];
      const path = found.isThere ? found.path : around;
      yield { file, list, path, from, fromPath, length: entries.length, match: matchEntries(entries, found.entries) };
    }
  }
}
