import { nameOf, PLAN_FILE } from '../file/path.js';
import { numberInAnyName } from '../file/stray-name.js';
import type { Pair, PlacedTask } from './match.js';

/** What a version of a plan has that cannot be compared. */
interface Lost {
  /** Files that cannot be read. */
  unreadable: readonly string[];
  /** Whether a task may be in a place that cannot be read: then it is neither gone nor new. */
  isHidden: (file: string, id: number) => boolean;
}

/**
 * The pairs whose other half may be a file that cannot be read, and the unreadable files that belong to no pair.
 * @returns `hidden`: pairs whose other half may be in a place that cannot be read, so nothing is known of them
 */
export function lostFiles(
  before: Lost,
  after: Lost,
  pairs: readonly Pair<PlacedTask>[],
): { pairs: ReadonlySet<number>; hidden: ReadonlySet<number>; files: string[] } {
  const found = new Set<number>();
  const hidden = new Set<number>();
  const files = new Set([...before.unreadable, ...after.unreadable].filter((file) => file !== PLAN_FILE));
  for (const [index, pair] of pairs.entries()) {
    if (pair.before && pair.after) continue;
    const [known, other] = pair.before ? [pair.before, after] : [pair.after, before];
    const lost = other.unreadable.filter((file) => file === known.file || numberOf(file) === known.task.id);
    for (const file of lost) files.delete(file);
    if (lost.length > 0) found.add(index);
    else if (other.isHidden(known.file, known.task.id)) hidden.add(index);
  }
  return { pairs: found, hidden, files: [...files].sort() };
}

/** The number that a file's name begins with, or null if there is none. */
export function numberOf(file: string): number | null {
  return numberInAnyName(nameOf(file));
}
