import type { Target, Task } from '#generated/task';
import { type MapShape, SHAPES } from '#generated/values';
import type { KeyPath } from '../finding.js';

/** The keys of a record whose value is a growing list: one of entries that are signed with `at` and `by`. */
type GrowingKeys<T> = {
  [K in keyof T & string]-?: NonNullable<T[K]> extends readonly Signed[] ? K : never;
}[keyof T & string];

/** Who recorded an entry, and at which instant. */
export interface Signed {
  at: string;
  by: string;
}

type TaskList = GrowingKeys<Task>;
type TargetList = GrowingKeys<Target>;

/** A list of a task's file that only ever grows at its end. */
export type GrowingList = TaskList | TargetList;

/** What is recorded of a task and of its targets. */
export type TaskRecords = Pick<Task, TaskList | 'targets'>;

/** An entry of a growing list. */
export type ListEntry = NonNullable<Task[TaskList] | Target[TargetList]>[number];

/** An entry of any growing list, with the keys about time where it has them. */
export type DatedEntry = Signed & { [K in (typeof OCCURRENCE_KEYS)[number]]?: string };

/** The keys of an entry that say on which day, or for which month or quarter, something was so. */
export const OCCURRENCE_KEYS = ['as_of', 'date', 'period'] as const;

/** The growing lists of a task, in the order of the schema. */
export const TASK_LISTS = growingKeys(SHAPES.task) as readonly TaskList[];

/** The growing lists of a target. */
export const TARGET_LISTS = growingKeys(targetShape()) as readonly TargetList[];

/** The keys that an entry of a growing list may have, in the order of the schema. */
export function entryKeys(list: GrowingList): readonly string[] {
  const shape = SHAPES.task.keys[list] ?? targetShape().keys[list];
  return shape?.kind === 'list' && shape.item.kind === 'map' ? Object.keys(shape.item.keys) : [];
}

/** A growing list of a task or of one of its targets. */
export interface Grown {
  list: GrowingList;
  /** The target that it belongs to, or null if it is the task's own. */
  target: Target | null;
  /** Its place in the file, or where it would stand. */
  path: KeyPath;
  /** Whether the file has it; else it has no entries. */
  isThere: boolean;
  entries: readonly DatedEntry[];
}

/** Every growing list of a task: its own, then those of its targets. */
export function growingLists(task: TaskRecords): Grown[] {
  const own = TASK_LISTS.map((list) => grown(list, null, [list], task[list]));
  const ofTargets = (task.targets ?? []).flatMap((target, index) =>
    TARGET_LISTS.map((list) => grown(list, target, ['targets', index, list], target[list])),
  );
  return [...own, ...ofTargets];
}

function grown(list: GrowingList, target: Target | null, path: KeyPath, entries: Grown['entries'] | undefined): Grown {
  return { list, target, path, isThere: entries !== undefined, entries: entries ?? [] };
}

/** Every entry of every growing list of a task. */
export function entriesOf(task: TaskRecords): DatedEntry[] {
  return growingLists(task).flatMap(({ entries }) => entries);
}

function growingKeys({ keys }: MapShape): string[] {
  return Object.entries(keys).flatMap(([key, shape]) => (shape.kind === 'list' && shape.of === 'entries' ? [key] : []));
}

function targetShape(): MapShape {
  const { targets } = SHAPES.task.keys;
  if (targets?.kind !== 'list' || targets.item.kind !== 'map') throw new TypeError('the schema has no targets');
  return targets.item;
}
