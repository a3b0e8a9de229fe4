import type { Diagnostic } from './diagnostic.js';

/** How many diagnostics of a kind are shown for a file: nobody corrects more at a time, and a file can have 100,000. */
const MOST = 100;

/**
 * The first diagnostics of each kind. The last one of a kind has the argument `more`: how many of that kind were left
 * out.
 */
export class Few<R extends Diagnostic> {
  private readonly taken: R[] = [];
  /** Made when it is needed: of nearly every file there is nothing to say. */
  private kinds: Map<string, { count: number; last: number; more: number }> | null = null;

  /**
   * Takes a diagnostic; of a kind that is full, only counts it.
   * @param kind the kind of the diagnostic, with its file
   * @param make makes the diagnostic, or gives null if it is reported already; not called if the kind is full
   */
  add(kind: string, make: () => R | null): void {
    this.kinds ??= new Map();
    const known = this.kinds.get(kind) ?? { count: 0, last: 0, more: 0 };
    this.kinds.set(kind, known);
    if (known.count >= MOST) {
      known.more += 1;
      return;
    }
    const diagnostic = make();
    if (diagnostic === null) return;
    known.count += 1;
    known.last = this.taken.push(diagnostic) - 1;
  }

  /** The diagnostics, in the order in which they were taken. */
  all(): R[] {
    for (const kind of this.kinds?.values() ?? []) {
      const last = this.taken[kind.last];
      if (last && kind.more > 0) this.taken[kind.last] = { ...last, args: { ...last.args, more: kind.more } };
      kind.more = 0;
    }
    return this.taken;
  }
}

/** How many findings there are, with those that are only counted in `more`. */
export function countOf(findings: readonly Pick<Diagnostic, 'args'>[]): number {
  return findings.reduce((sum, { args }) => sum + 1 + Number(args?.['more'] ?? 0), 0);
}
