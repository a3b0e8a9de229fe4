import { canonicalText, isEqual } from '../equal.js';
import { OCCURRENCE_KEYS, type Signed } from '../file/growing-lists.js';
import { slugOf } from '../file/task-name.js';
import type { Section } from '../plan.js';
import type { Target, Task } from '../task.js';

/** A task where it stands: its file, with `/` from the plan folder, and the section of its folder. */
export interface PlacedTask {
  file: string;
  section: Section;
  task: Task;
}

/** What is one and the same in two versions of a plan; null where one of them does not have it. */
export type Pair<T> = { before: T; after: T } | { before: T; after: null } | { before: null; after: T };

/** What may tell that two things are one: things with the same text are. Empty tells nothing. */
type Sign<T> = (thing: T) => string;

/**
 * Finds which task is which in two versions of a plan. A number is for ever: tasks of the same number are one if they
 * share anything else that names them, the file's name, the title or the item of the document. What is then left over
 * is one task under another number where two of these three are the same.
 * @returns pairs and what stands alone, in the order of `after`, then what is gone in the order of `before`
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

/** Finds which target of a task is which: by id; under another id it is the same where it has the same name. */
export function matchTargets(before: Task | null, after: Task | null): Pair<Target>[] {
  return matchBy(before?.targets ?? [], after?.targets ?? [], [({ id }) => id, ({ name }) => sign('name', name)]);
}

/** What became of an entry of a list that only ever grows at its end. Indexes count from 0. */
export interface EntryMatch<T> {
  /** New entries; `atEnd` where every entry that was there before stands before it. */
  added: { entry: T; index: number; atEnd: boolean }[];
  /** Entries that are gone, with their place in the old list. */
  removed: { entry: T; index: number }[];
  /** Entries that say something else now; `index` is the place in the new list. */
  changed: { before: T; after: T; beforeIndex: number; index: number }[];
  /** Whether entries that are in both lists have changed their order. */
  reordered: boolean;
}

/**
 * Compares a growing list in two versions. An entry is the same if it says the same; one that is left over is the
 * same, rewritten, where it was recorded at the same instant, or says the same but for the instant or the recorder, or
 * but for the instant and the day or month that was taken from the same clock.
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
      isEqual(one.entry, other.entry)
        ? []
        : [{ before: one.entry, after: other.entry, beforeIndex: one.index, index: other.index }],
    ),
    reordered: places.some((place, index) => place < (places[index - 1] ?? -1)),
  };
}

/** An entry without its instant; a day or a month that is the instant's own only says so. */
function withoutClock({ at, ...said }: { at: string }): object {
  const days: readonly string[] = OCCURRENCE_KEYS;
  const own = new Set<unknown>([at.slice(0, 10), at.slice(0, 7)]);
  return Object.fromEntries(
    Object.entries(said).map(([key, value]) => [key, days.includes(key) && own.has(value) ? '' : value]),
  );
}

/** Pairs things by signs, the strongest first; of several with the same sign the first goes with the first. */
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

/** Parts that together name something; empty where one of them is. */
function sign(...parts: readonly (string | number)[]): string {
  return parts.includes('') ? '' : JSON.stringify(parts);
}

function sourceOf({ source }: Task): string {
  return sign(source.document, source.item);
}
