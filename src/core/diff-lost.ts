import type { Pair, PlacedTask } from './match.js';

/** The pairs of which the other half may be a file that cannot be read, and such files that belong to none. */
export function lostFiles(
  before: { unreadable: readonly string[] },
  after: { unreadable: readonly string[] },
  pairs: readonly Pair<PlacedTask>[],
): { pairs: ReadonlySet<number>; files: string[] } {
  const found = new Set<number>();
  const files = new Set([...before.unreadable, ...after.unreadable].filter((file) => file !== 'plan.yaml'));
  for (const [index, pair] of pairs.entries()) {
    const known = pair.before && pair.after ? null : (pair.after ?? pair.before);
    const others = pair.before ? after.unreadable : before.unreadable;
    const lost = known && others.find((file) => file === known.file || numberOf(file) === known.task.id);
    if (!lost) continue;
    found.add(index);
    files.delete(lost);
  }
  return { pairs: found, files: [...files].sort() };
}

/** The number that a file's name begins with; null where there is none. */
export function numberOf(file: string): number | null {
  const number = /^\d+/.exec(file.slice(file.lastIndexOf('/') + 1))?.[0];
  return number === undefined ? null : Number(number);
}
