import { isDeepStrictEqual } from 'node:util';
import { Lexer } from 'yaml';
import { PLAN_FILE } from '../../core/file/path.js';
import type { KeyPath } from '../../core/finding.js';
import { Refused } from '../edit/refused.js';
import { type Splice, spliced } from '../edit/splice.js';
import type { Encoding } from '../read/decode.js';
import { positionAt } from '../yaml/lines.js';
import { type Parsed, parseWithPositions } from '../yaml/syntax.js';
import { recode } from './encoding.js';
import { fixFlowRoot } from './flow.js';
import { fixLastLine, fixLineEnds, fixReturns, fixSpaces } from './lines.js';
import { fixNumbers } from './numbers.js';
import { fixOrder, targetMaps } from './order.js';
import { fixQuotes } from './quotes.js';

/** What can be fixed in how a file is written: each has one right answer, which changes nothing that the file says. */
type FixKind = 'encoding' | 'mark' | 'line-end' | 'space' | 'end' | 'flow' | 'quotes' | 'numbers' | 'order';

/** A text with something fixed, and in how many places. */
export interface Candidate {
  text: string;
  count: number;
}

/** Why something was left as it is. */
type LeftReason =
  /** The encoding cannot be told for sure. */
  | 'encoding'
  /** It is in another encoding, and no plan file when that is undone. */
  | 'broken'
  /** A comment may belong to one thing or another. */
  | 'comment'
  /** The file would say something else. */
  | 'unsafe';

/** What became of a file. */
export interface FixedFile {
  /** As it was, and as it is to be; without a byte order mark. Both are null where it cannot be read as text. */
  old: string | null;
  text: string | null;
  fixes: { kind: FixKind; count: number }[];
  /** The encoding that was undone, or seems to be there. */
  encoding: 'UTF-8' | Encoding;
  left: { kind: FixKind; reason: LeftReason; line: number }[];
}

/** The fixes of a text in their order: each may rely on those before it. */
const STEPS: readonly { kind: FixKind; fix(parsed: Parsed): Candidate[] }[] = [
  { kind: 'line-end', fix: fixLineEnds },
  { kind: 'space', fix: fixSpaces },
  { kind: 'end', fix: fixLastLine },
  { kind: 'flow', fix: fixFlowRoot },
  { kind: 'quotes', fix: fixQuotes },
  { kind: 'numbers', fix: fixNumbers },
];

/**
 * Fixes how a plan file is written. After each step the text is parsed: it must say the same record, with the same
 * comments, or the step is not taken and told of. A file with errors in it is left alone.
 * @param file path from the plan folder
 */
export function fixFile(file: string, bytes: Uint8Array): FixedFile {
  const recoded = recode(bytes, (text) => soundText(file, fixReturns(text).text) !== null);
  if ('unsure' in recoded) {
    const { unsure: encoding } = recoded;
    // Of bytes that are no text at all, lint says what there is to say.
    const left = encoding === 'unknown' ? [] : [{ kind: 'encoding', reason: 'encoding', line: 1 } as const];
    return { old: null, text: null, fixes: [], encoding, left };
  }
  const { text: old, from: encoding, marked } = recoded;
  const returns = fixReturns(old);
  const parsed = soundText(file, returns.text);
  const other = encoding !== 'UTF-8';
  if (!parsed) {
    // What is wrong with a file in UTF-8, lint says.
    const left = other ? [{ kind: 'encoding', reason: 'broken', line: 1 } as const] : [];
    return { old, text: old, fixes: [], encoding, left };
  }
  const fixer = new Fixer(parsed);
  if (other) fixer.fixes.push({ kind: 'encoding', count: 1 });
  else if (marked) fixer.fixes.push({ kind: 'mark', count: 1 });
  if (returns.count > 0) fixer.fixes.push({ kind: 'line-end', count: returns.count });
  for (const { kind, fix } of STEPS) fixer.take(kind, fix);
  if (file !== PLAN_FILE) {
    fixer.order(targetMaps(fixer.parsed));
    fixer.order([[]]);
  }
  return { old, text: fixer.parsed.text, fixes: fixer.fixes, encoding, left: fixer.left };
}

/** How many maps of a file are put in order one by one: each takes as long as reading the file. */
const ONE_BY_ONE = 20;
/** How many places of a file that are left as they are, are told of. */
const MOST_LEFT = 100;

function orderedBy({ text }: Parsed, splice: Splice | null): Candidate[] {
  return splice === null ? [] : [{ text: spliced(text, [splice]), count: 1 }];
}

/** A text on its way, with what it must go on saying. */
class Fixer {
  readonly fixes: FixedFile['fixes'] = [];
  readonly left: FixedFile['left'] = [];
  private readonly record: unknown;
  private readonly comments: string[];

  constructor(public parsed: Parsed) {
    this.record = parsed.document.toJS();
    this.comments = commentsOf(parsed.text);
  }

  /** Takes a step by the first of its ways that keeps everything; notes where none does. */
  take(kind: FixKind, fix: (parsed: Parsed) => Candidate[]): void {
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

  /** Notes what was left as it is. What is no refusal is thrown on. */
  private leave(kind: FixKind, error: unknown): void {
    if (!(error instanceof Refused)) throw error;
    const reason = error.reason === 'comment' ? 'comment' : 'unsafe';
    if (this.left.length < MOST_LEFT) {
      this.left.push({ kind, reason, line: positionAt(this.parsed.text, error.offset).line });
    }
  }

  /** Puts the keys of several maps in order, all of them in one step; where that keeps not everything, one by one. */
  order(paths: readonly KeyPath[]): void {
    const splices: Splice[] = [];
    const able: KeyPath[] = [];
    for (const path of paths) {
      try {
        const splice = fixOrder(this.parsed, path);
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
    for (const path of able.slice(0, ONE_BY_ONE)) this.take('order', (now) => orderedBy(now, fixOrder(now, path)));
  }

  private keep({ text }: Candidate): boolean {
    const parsed = soundText(this.parsed.file, text);
    if (!parsed || !isDeepStrictEqual(parsed.document.toJS(), this.record)) return false;
    if (!isDeepStrictEqual(commentsOf(text), this.comments)) return false;
    this.parsed = parsed;
    return true;
  }
}

/** A text as it is parsed; null where it is no plan file. */
function soundText(file: string, text: string): Parsed | null {
  const { parsed, problems } = parseWithPositions(file, text);
  return problems.length > 0 ? null : parsed;
}

function firstDifference(before: string, after: string): number {
  let offset = 0;
  while (offset < before.length && before[offset] === after[offset]) offset += 1;
  return offset;
}

/** The comments of a text, in any order, without spaces behind them. */
function commentsOf(text: string): string[] {
  let previous = '';
  const comments: string[] = [];
  for (const token of new Lexer().lex(text)) {
    // The lexer announces a scalar by a character of its own.
    if (token.startsWith('#') && previous !== '\u001F') comments.push(token.trimEnd());
    previous = token;
  }
  return comments.sort();
}
