import { isEqual } from './equal.js';
import { growingLists } from './file/growing-lists.js';
import { isCopyName } from './file/stray-name.js';
import type { Task } from './task.js';

/** A task and the name of the file that it stands in. */
export interface NamedTask {
  name: string;
  task: Task;
}

/**
 * How one of two tasks with one number stands to the other: it says the `same`; it is an `older` state, all of whose
 * records the other has too, with more behind them; a `newer` one; a `fork`, where each says what the other does not;
 * or it is `another` task.
 */
export type Kinship = 'same' | 'older' | 'newer' | 'fork' | 'another';

type Entries = readonly unknown[];

/** How one task stands to another that has the same number. */
export function kinshipOf(one: NamedTask, other: NamedTask): Kinship {
  if (isEqual(one.task, other.task)) return 'same';
  if (!isAkin(one, other)) return 'another';
  const [lists, others] = [listsOf(one.task), listsOf(other.task)];
  const [isOlder, isNewer] = [isBefore(lists, others), isBefore(others, lists)];
  if (isOlder === isNewer) return 'fork';
  return isOlder ? 'older' : 'newer';
}

/** Whether two tasks were ever one: by their titles, by a record that both have, or by the name of a copy. */
function isAkin(one: NamedTask, other: NamedTask): boolean {
  if (isCopyName(one.name, other.name) || isCopyName(other.name, one.name)) return true;
  if (plain(one.task.title) === plain(other.task.title)) return true;
  const [lists, others] = [listsOf(one.task), listsOf(other.task)];
  return [...lists].some(([key, list]) => {
    const there = others.get(key) ?? [];
    return list.some((entry) => there.some((same) => isEqual(entry, same)));
  });
}

function plain(title: string): string {
  return title.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** The growing lists of a task, each by what names it; targets by their ids. */
function listsOf(task: Task): Map<string, Entries> {
  return new Map(growingLists(task).map(({ list, target, entries }) => [`${list} ${target?.id ?? ''}`, entries]));
}

/** Whether every list is where another has it too, from its beginning, and some go on there. */
function isBefore(lists: ReadonlyMap<string, Entries>, others: ReadonlyMap<string, Entries>): boolean {
  const isKept = [...lists].every(([key, list]) => {
    const longer = others.get(key) ?? [];
    return list.every((entry, index) => isEqual(entry, longer[index]));
  });
  const grew = [...others].some(([key, list]) => list.length > (lists.get(key)?.length ?? 0));
  return isKept && grew;
}
