/** The three versions of a list, as the keys of their items; no key stands in one of them twice. */
interface Sequences {
  base: readonly string[];
  ours: readonly string[];
  theirs: readonly string[];
}

/** What stays of a list that both sides changed: what both have, and what either has added. */
export function keptOf({ base, ours, theirs }: Sequences): Set<string> {
  const [before, left, right] = [new Set(base), new Set(ours), new Set(theirs)];
  const staysFrom = (side: readonly string[], other: ReadonlySet<string>) =>
    side.filter((key) => other.has(key) || !before.has(key));
  return new Set([...staysFrom(ours, right), ...staysFrom(theirs, left)]);
}

/**
 * Puts what stays of a list in an order: each side's own, where the sides leave a choice the lesser first, so that it
 * does not matter which side is whose. Of a new order on one side and an old one on the other the new one counts.
 * @param compare settles what the sides leave open
 * @param runs whether neighbours of a side stay together where they can, as lines of a comment do
 */
export function uniteOrder(
  sequences: Sequences,
  kept: ReadonlySet<string>,
  compare: (a: string, b: string) => number,
  runs = false,
): string[] {
  const after = successors(sequences, kept);
  const waiting = new Set(kept);
  const ordered: string[] = [];
  while (waiting.size > 0) {
    const blocked = new Set([...waiting].flatMap((key) => [...(after.get(key) ?? [])]));
    const free = [...waiting].filter((key) => !blocked.has(key));
    // Where the sides have turned things round each in its way, no one is first.
    const open = (free.length > 0 ? free : [...waiting]).sort(compare);
    const next = after.get(ordered.at(-1) ?? '');
    const chosen = (runs ? open.find((key) => next?.has(key)) : undefined) ?? open[0] ?? '';
    ordered.push(chosen);
    waiting.delete(chosen);
  }
  return ordered;
}

/** What must come after each key. */
function successors({ base, ours, theirs }: Sequences, kept: ReadonlySet<string>): Map<string, Set<string>> {
  const after = new Map<string, Set<string>>();
  const add = (side: readonly string[], other: readonly string[]) => {
    // A side that left the order of the base alone has no say on what the other side has put into another order.
    const yields = !sameOrder(base, other) && sameOrder(base, side);
    const keys = side.filter((key) => kept.has(key));
    for (const [index, key] of keys.entries()) {
      const next = keys[index + 1];
      if (next === undefined || (yields && other.includes(key) && other.includes(next))) continue;
      after.set(key, (after.get(key) ?? new Set()).add(next));
    }
  };
  add(ours, theirs);
  add(theirs, ours);
  return after;
}

/** Whether two versions have what they share in one order. */
function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  const shared = b.filter((key) => a.includes(key));
  return a.filter((key) => b.includes(key)).every((key, index) => key === shared[index]);
}

/** Compares texts by their code units, the same on every computer. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
