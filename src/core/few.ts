import type { Diagnostic } from './diagnostic.js';

/** How many reports of one kind about one file are told: nobody corrects more at a time, and a file can have 100,000. */
const MOST = 100;

/**
 * Reports, the first ones of each kind. The last one of a kind that is told says in its arguments, as `more`, how many
 * are not.
 */
export class Few<R extends Diagnostic> {
  private readonly told: R[] = [];
  private readonly kinds = new Map<string, { count: number; last: number; more: number }>();

  /**
   * Takes a diagnostic, or counts it.
   * @param kind what it is about: reports of one kind in one file are alike
   * @param make makes the diagnostic, where it is to be told; null where it is told already
   */
  add(kind: string, make: () => R | null): void {
    const known = this.kinds.get(kind) ?? { count: 0, last: 0, more: 0 };
    this.kinds.set(kind, known);
    if (known.count >= MOST) {
      known.more += 1;
      return;
    }
    const diagnostic = make();
    if (diagnostic === null) return;
    known.count += 1;
    known.last = this.told.push(diagnostic) - 1;
  }

  /** What is told, in the order in which it was taken. */
  all(): R[] {
    for (const kind of this.kinds.values()) {
      const last = this.told[kind.last];
      if (last && kind.more > 0) this.told[kind.last] = { ...last, args: { ...last.args, more: kind.more } };
      kind.more = 0;
    }
    return this.told;
  }
}

/** How many things findings tell of, with those that they only count. */
export function countOf(findings: readonly Pick<Diagnostic, 'args'>[]): number {
  return findings.reduce((sum, { args }) => sum + 1 + Number(args?.['more'] ?? 0), 0);
}
