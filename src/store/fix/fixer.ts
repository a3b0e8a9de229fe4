import { isEqual } from '../../core/equal.js';
import type { KeyPath } from '../../core/finding.js';
import { Refused } from '../edit/refused.js';
import { type Splice, spliced } from '../edit/splice.js';
import { commentsIn } from '../yaml/comments.js';
import { positionAt } from '../yaml/lines.js';
import { type Parsed, parseWithPositions } from '../yaml/parse.js';
import type { FixedFile, FixKind } from './fixed-file.js';
import type { FixedText } from './fixed-text.js';
import { orderKeys } from './key-order.js';

/** How many maps of a file are put in order one by one: each takes as long as reading the file. */
const ONE_BY_ONE = 20;

/** How many places that are left as they are, are reported for a file. */
const MOST_LEFT = 100;

function orderedBy({ text }: Parsed, splice: Splice | null): FixedText[] {
  return splice === null ? [] : [{ text: spliced(text, [splice]), count: 1 }];
}

/** Fixes a text step by step. A step that would change the record, or lose a comment, is not taken. */
export class Fixer {
  readonly fixes: FixedFile['fixes'] = [];
  readonly left: FixedFile['left'] = [];
  private record: unknown;
  private readonly comments: string[];

  constructor(public parsed: Parsed) {
    this.record = parsed.document.toJS();
    this.comments = sortedComments(parsed.text);
  }

  /** Takes a step in the first of its ways that preserves record and comments; notes it if no way does. */
  take(kind: FixKind, fix: (parsed: Parsed) => FixedText[]): void {
    const { text } = this.parsed;
    let refused: string | null = null;
    try {
      for (const candidate of fix(this.parsed)) {
        if (candidate.text === text) return;
        if (this.keep(candidate)) {
          this.fixes.push({ kind, count: candidate.count });
          return;
        }
        refused ??= candidate.text;
      }
      if (refused !== null) throw new Refused('unsafe', firstDifference(text, refused));
    } catch (error) {
      this.leave(kind, error);
    }
  }

  /** Notes what was left as it is. An error that is no refusal is thrown again. */
  private leave(kind: FixKind, error: unknown): void {
    if (!(error instanceof Refused)) throw error;
    const reason = error.reason === 'comment' ? 'comment' : 'unsafe';
    if (this.left.length < MOST_LEFT) {
      this.left.push({ kind, reason, line: positionAt(this.parsed.text, error.offset).line });
    }
  }

  /** Puts the keys of several maps in order, all of them in one step; if that loses something, one by one. */
  order(paths: readonly KeyPath[]): void {
    const splices: Splice[] = [];
    const able: KeyPath[] = [];
    for (const path of paths) {
      try {
        const splice = orderKeys(this.parsed, path);
        if (splice === null) continue;
        splices.push(splice);
        able.push(path);
      } catch (error) {
        this.leave('order', error);
      }
    }
    if (splices.length === 0) return;
    if (able.length > 1 && this.keep({ text: spliced(this.parsed.text, splices), count: able.length })) {
      this.fixes.push({ kind: 'order', count: able.length });
      return;
    }
    for (const path of able.slice(0, ONE_BY_ONE)) this.take('order', (now) => orderedBy(now, orderKeys(now, path)));
  }

  private keep({ text, record = this.record }: FixedText): boolean {
    const parsed = soundText(this.parsed.file, text);
    if (!parsed || !isEqual(parsed.document.toJS(), record)) return false;
    if (!isEqual(sortedComments(text), this.comments)) return false;
    this.parsed = parsed;
    this.record = record;
    return true;
  }
}

/** The parsed text, or null if it is no plan file. */
export function soundText(file: string, text: string): Parsed | null {
  const { parsed, problems } = parseWithPositions(file, text);
  return problems.length > 0 ? null : parsed;
}

function firstDifference(before: string, after: string): number {
  let offset = 0;
  while (offset < before.length && before[offset] === after[offset]) offset += 1;
  return offset;
}

/** The comments of a text, in any order, without spaces behind them. */
function sortedComments(text: string): string[] {
  return commentsIn(text)
    .map((comment) => comment.text.trimEnd())
    .sort();
}
