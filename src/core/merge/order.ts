/** The three versions of a list, as the keys of their items; no key stands in one of them twice. */
interface Sequences {
  base: readonly string[];
  ours: readonly string[];
  theirs: readonly string[];
}

/** What must come after each key. */
type Successors = ReadonlyMap<string, ReadonlySet<string>>;

type Compare = (a: string, b: string) => number;

/** The items that stay in a list that both sides changed: those that both have, and those that either added. */
export function stayingOf({ base, ours, theirs }: Sequences): Set<string> {
  const [before, left, right] = [new Set(base), new Set(ours), new Set(theirs)];
  const staysFrom = (side: readonly string[], other: ReadonlySet<string>) =>
    side.filter((key) => other.has(key) || !before.has(key));
  return new Set([...staysFrom(ours, right), ...staysFrom(theirs, left)]);
}

/**
 * Orders the items that stay in a list. The order of each side is preserved; a new order on one side wins over the old
 * one on the other. The result is the same if the sides are exchanged.
 * @param compare decides if the sides leave a choice
 * @param runs whether neighbours of a side stay together if possible, as lines of a comment do
 */
export function uniteOrder(sequences: Sequences, kept: ReadonlySet<string>, compare: Compare, runs = false): string[] {
  return ordererOf(sequences)(kept, compare, runs);
}

/** Like `uniteOrder`, for several parts of one list that are ordered one by one. */
export function ordererOf(sequences: Sequences) {
  const links = [linksOf(sequences, 'ours', 'theirs'), linksOf(sequences, 'theirs', 'ours')];
  return (kept: ReadonlySet<string>, compare: Compare, runs = false): string[] => {
    const after = new Map<string, Set<string>>();
    for (const link of links) link(kept, (key, next) => after.set(key, (after.get(key) ?? new Set()).add(next)));
    return sorted(kept, after, compare, runs);
  };
}

/** Takes the keys one by one: of those that must come after none of the others, the least. */
function sorted(kept: ReadonlySet<string>, after: Successors, compare: Compare, runs: boolean): string[] {
  const queue = new Queue(kept, after, compare);
  const ordered: string[] = [];
  while (ordered.length < kept.size) {
    const last = ordered.at(-1);
    const near = runs && last !== undefined ? [...(after.get(last) ?? [])] : [];
    ordered.push(queue.take(near));
  }
  return ordered;
}

/** The keys that are not yet in their place. */
class Queue {
  private readonly waiting: Set<string>;
  /** How many keys must come before each key. */
  private readonly counts = new Map<string, number>();
  private readonly all: string[];
  /** How many of all have gone, from the least on. */
  private gone = 0;
  /** Those before which none must come, the least first; some may have gone. */
  private readonly free: string[];

  constructor(
    kept: ReadonlySet<string>,
    private readonly after: Successors,
    private readonly compare: Compare,
  ) {
    this.waiting = new Set(kept);
    for (const key of [...after.values()].flatMap((keys) => [...keys])) this.count(key, 1);
    this.all = [...kept].sort(compare);
    this.free = this.all.filter((key) => this.isFree(key));
  }

  /** Takes the next key. @param near those that are preferred if they may come now */
  take(near: readonly string[]): string {
    while (this.free[0] !== undefined && !this.waiting.has(this.free[0])) this.free.shift();
    while (!this.waiting.has(this.all[this.gone] ?? '')) this.gone += 1;
    // If the orders of the two sides contradict each other, every key must wait for another: then any key may come.
    const mayCome = (key: string) => (this.free.length > 0 ? this.isFree(key) : this.waiting.has(key));
    const [preferred] = near.filter(mayCome).sort(this.compare);
    const taken = preferred ?? this.free[0] ?? this.all[this.gone] ?? '';
    this.waiting.delete(taken);
    for (const key of this.after.get(taken) ?? []) {
      this.count(key, -1);
      if (this.isFree(key)) this.release(key);
    }
    return taken;
  }

  private isFree(key: string): boolean {
    return this.waiting.has(key) && !this.counts.get(key);
  }

  private count(key: string, by: number): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + by);
  }

  private release(key: string): void {
    const at = this.free.findIndex((other) => this.compare(other, key) > 0);
    this.free.splice(at < 0 ? this.free.length : at, 0, key);
  }
}

/** What must come after what on a side, among those keys that stay. */
function linksOf({ base, ...sides }: Sequences, name: 'ours' | 'theirs', otherName: 'ours' | 'theirs') {
  const [side, other] = [sides[name], sides[otherName]];
  const places = new Map(side.map((key, index) => [key, index]));
  const known = new Set(other);
  // If one side kept the order of the base, the order of the other side wins.
  const yields = !sameOrder(base, other) && sameOrder(base, side);
  return (kept: ReadonlySet<string>, add: (key: string, next: string) => void): void => {
    const keys = [...kept].filter((key) => places.has(key));
    keys.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    for (const [index, key] of keys.entries()) {
      const next = keys[index + 1];
      if (next !== undefined && !(yields && known.has(key) && known.has(next))) add(key, next);
    }
  };
}

/** Whether two versions have their common keys in the same order. */
function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [new Set(a), new Set(b)];
  const shared = b.filter((key) => left.has(key));
  return a.filter((key) => right.has(key)).every((key, index) => key === shared[index]);
}
