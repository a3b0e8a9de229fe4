import { canonicalText } from '../canonical-text.js';
import { isEqual } from '../equal.js';
import { OCCURRENCE_KEYS, type Signed } from '../file/growing-lists.js';
import { withoutSingles } from '../file/single.js';
import { slugOf } from '../file/task-name.js';
import type { Section } from '../plan.js';
import { sourcesOf, type Target, type Task } from '../task.js';

/** A task with its place: its file, with `/` from the plan folder, and the section of its folder. */
export interface PlacedTask {
  file: string;
  section: Section;
  task: Task;
}

/** The same thing in two versions of a plan; null for a version that does not have it. */
export type Pair<T> = { before: T; after: T } | { before: T; after: null } | { before: null; after: T };

/** A text of a thing: two things with the same text are the same thing. An empty text matches nothing. */
type Sign<T> = (thing: T) => string;

/**
 * Pairs the tasks of two versions of a plan. Tasks with the same number are the same task if they also share the file's
 * name, the title or the item of the document. Of the tasks left over, two with different numbers are the same task if
 * two of these three agree.
 * @returns pairs and new tasks in the order of `after`, then removed tasks in the order of `before`
 */
export function matchTasks<T extends Pick<PlacedTask, 'file' | 'task'>>(
  before: readonly T[],
  after: readonly T[],
): Pair<T>[] {
  return matchBy(before, after, [
    ({ file, task }) => sign(task.id, file),
    ({ task }) => sign(task.id, task.title, sourceOf(task)),
    (placed) => sign(placed.task.id, slugOf(placed.file)),
    ({ task }) => sign(task.id, task.title),
    ({ task }) => sign(task.id, sourceOf(task)),
    (placed) => sign(slugOf(placed.file), placed.task.title, sourceOf(placed.task)),
    ({ task }) => sign(task.title, sourceOf(task)),
    (placed) => sign(slugOf(placed.file), placed.task.title),
    (placed) => sign(slugOf(placed.file), sourceOf(placed.task)),
  ]);
}

/** Pairs the targets of a task by id; those left over by name. */
export function matchTargets(before: Task | null, after: Task | null): Pair<Target>[] {
  return matchBy(before?.targets ?? [], after?.targets ?? [], [({ id }) => id, ({ name }) => sign('name', name)]);
}

/** What became of the entries of a growing list. Indexes count from 0. */
export interface EntryMatch<T> {
  /** New entries; `atEnd` if every old entry stands before it. */
  added: { entry: T; index: number; atEnd: boolean }[];
  /** Entries that are gone, with their place in the old list. */
  removed: { entry: T; index: number }[];
  /** Entries that say something else now; `index` is the place in the new list. */
  changed: { before: T; after: T; beforeIndex: number; index: number }[];
  /** Whether entries that are in both lists have changed their order. */
  reordered: boolean;
}

/**
 * Compares a growing list in two versions. An entry is the same if all its values are; one lead alone equals a list of it. Of the entries left over, two
 * are the same entry, rewritten, if they have the same instant, or differ only in the instant or the recorder, or only
 * in the instant and the day or month that was taken from the same clock.
 */
export function matchEntries<T extends Signed>(before: readonly T[] = [], after: readonly T[] = []): EntryMatch<T> {
  const [old, now] = [before, after].map((list) => list.map((entry, index) => ({ entry, index })));
  const pairs = matchBy<{ entry: T; index: number }>(old ?? [], now ?? [], [
    ({ entry }) => canonicalText(entry),
    ({ entry }) => sign('at', Date.parse(entry.at), entry.by),
    ({ entry }) => sign('at', Date.parse(entry.at)),
    ({ entry: { at: _at, by: _by, ...said } }) => canonicalText(said),
    ({ entry }) => canonicalText(withoutClock(entry)),
  ]);
  const both = pairs.filter((pair) => pair.before !== null && pair.after !== null);
  const places = both.map(({ before: one }) => one.index);
  const last = both.at(-1)?.after.index ?? -1;
  return {
    added: pairs.flatMap((pair) => (pair.before ? [] : [{ ...pair.after, atEnd: pair.after.index > last }])),
    removed: pairs.flatMap((pair) => (pair.after ? [] : [pair.before])),
    changed: both.flatMap(({ before: one, after: other }) =>
      isEqual(withoutSingles(one.entry), withoutSingles(other.entry))
        ? []
        : [{ before: one.entry, after: other.entry, beforeIndex: one.index, index: other.index }],
    ),
    reordered: places.some((place, index) => place < (places[index - 1] ?? -1)),
  };
}

/** An entry without its instant; a day or a month that equals the instant's own is replaced by a mark. */
function withoutClock({ at, ...said }: { at: string }): object {
  const days: readonly string[] = OCCURRENCE_KEYS;
  const own = new Set<unknown>([at.slice(0, 10), at.slice(0, 7)]);
  return Object.fromEntries(
    Object.entries(said).map(([key, value]) => [key, days.includes(key) && own.has(value) ? '' : value]),
  );
}

/** Pairs things by signs, the strongest sign first; several with the same sign are paired in their order. */
function matchBy<T>(before: readonly T[], after: readonly T[], signs: readonly Sign<T>[]): Pair<T>[] {
  const found = new Map<T, T>();
  const left = new Set(before);
  for (const signOf of signs) {
    if (left.size === 0) break;
    const waiting = new Map<string, T[]>();
    for (const thing of left) waiting.set(signOf(thing), [...(waiting.get(signOf(thing)) ?? []), thing]);
    for (const thing of after) {
      if (found.has(thing) || signOf(thing) === '') continue;
      const same = waiting.get(signOf(thing))?.shift();
      if (same === undefined) continue;
      found.set(thing, same);
      left.delete(same);
    }
  }
  const pairs = after.map((thing): Pair<T> => {
    const same = found.get(thing);
    return same === undefined ? { before: null, after: thing } : { before: same, after: thing };
  });
  return [...pairs, ...[...left].map((thing): Pair<T> => ({ before: thing, after: null }))];
}

/** A sign made of several parts; empty if one of the parts is. */
function sign(...parts: readonly (string | number)[]): string {
  return parts.includes('') ? '' : JSON.stringify(parts);
}

function sourceOf(task: Task): string {
  const items = sourcesOf(task).flatMap(({ document, item }) => [document, item]);
  return sign(...(items.length > 0 ? items : [task.basis ?? '']));
}
