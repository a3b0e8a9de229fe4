import { isEqual } from './equal.js';
import { growingLists } from './file/growing-lists.js';
import { isCopyName } from './file/stray-name.js';
import type { Task } from './task.js';
import { plainTitle } from './text/plain-title.js';

/** A task and the name of the file that it stands in. */
export interface NamedTask {
  name: string;
  task: Task;
}

/**
 * How one of two tasks with the same number relates to the other: it is the `same`; an `older` state, if the other has
 * all its entries and more behind them; a `newer` state; a `fork`, if each has something that the other does not have;
 * or `another` task.
 */
export type Kinship = 'same' | 'older' | 'newer' | 'fork' | 'another';

type Entries = readonly unknown[];

/** How one task relates to another with the same number. */
export function kinshipOf(one: NamedTask, other: NamedTask): Kinship {
  if (isEqual(one.task, other.task)) return 'same';
  if (!isAkin(one, other)) return 'another';
  const [lists, others] = [listsOf(one.task), listsOf(other.task)];
  const [isOlder, isNewer] = [isBefore(lists, others), isBefore(others, lists)];
  if (isOlder === isNewer) return 'fork';
  return isOlder ? 'older' : 'newer';
}

/** Whether two tasks were once one task: they share the title or an entry, or one file is a copy by its name. */
function isAkin(one: NamedTask, other: NamedTask): boolean {
  if (isCopyName(one.name, other.name) || isCopyName(other.name, one.name)) return true;
  if (plainTitle(one.task.title) === plainTitle(other.task.title)) return true;
  const [lists, others] = [listsOf(one.task), listsOf(other.task)];
  return [...lists].some(([key, list]) => {
    const there = others.get(key) ?? [];
    return list.some((entry) => there.some((same) => isEqual(entry, same)));
  });
}

/** The growing lists of a task, each by its name and the id of its target. */
function listsOf(task: Task): Map<string, Entries> {
  return new Map(growingLists(task).map(({ list, target, entries }) => [`${list} ${target?.id ?? ''}`, entries]));
}

/** Whether the other lists begin with all entries of these, and at least one is longer. */
function isBefore(lists: ReadonlyMap<string, Entries>, others: ReadonlyMap<string, Entries>): boolean {
  const isKept = [...lists].every(([key, list]) => {
    const longer = others.get(key) ?? [];
    return list.every((entry, index) => isEqual(entry, longer[index]));
  });
  const grew = [...others].some(([key, list]) => list.length > (lists.get(key)?.length ?? 0));
  return isKept && grew;
}
