import type { FileDiagnostic } from '../../core/diagnostic.js';
import { Lexer } from '../../vendor/yaml.js';
import { LEXER_SIGNS, TEXT_FOLLOWS } from './lexer-signs.js';
import { MAX_DEPTH } from './max-depth.js';

/** How many tokens a text that is merged by field may have: all of a merge takes some ten times as long as reading. */
export const MOST_MERGED = 200_000;

/** How many tokens the YAML parser is given: some thousand make a long task, and it takes seconds for a million. */
const MAX_TOKENS = 100_000;

/** How many wrong escapes of one text the parser reports. */
const MAX_WRONG = 100;

/**
 * What keeps a text from the YAML parser, which goes down into each level of nesting and would run out of memory: too
 * many levels, or too many parts. The lexer goes through the text once, without going down into anything.
 * @param most how many tokens are too many
 */
export function structureProblem(file: string, text: string, most = MAX_TOKENS): FileDiagnostic | null {
  const levels = new Levels();
  let count = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    // The lines of a text are parts of it.
    count += token.length > 1 ? token.split('\n').length : 1;
    levels.take(token);
    const place = { file, offset: Math.min(offset, text.length) };
    if (levels.depth > MAX_DEPTH) return { rule: 'syntax', variant: 'depth', place, args: { depth: MAX_DEPTH } };
    if (count > most) return { rule: 'syntax', variant: 'parts', place, args: { limit: most } };
    if (token.startsWith('"') && wrongEscapes(token) > MAX_WRONG) return { rule: 'syntax', variant: 'escape', place };
    if (!LEXER_SIGNS.has(token)) offset += token.length;
  }
  return null;
}

/** An escape of YAML; one that is none has nothing behind its backslash here. */
const ESCAPE = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[0abefnrtvNLP_ "\\/\t\r\n])?/gi;

function wrongEscapes(token: string): number {
  let count = 0;
  for (const [found] of token.matchAll(ESCAPE)) if (found === '\\') count += 1;
  return count;
}

/**
 * How many maps and lists are open at a token, or a little more: between brackets by the brackets, else by the columns
 * in which keys, dashes, question marks and colons stand.
 */
class Levels {
  private brackets = 0;
  private readonly columns: number[] = [];
  private column = 0;
  /** Whether the next token is a text, whatever it looks like. */
  private isText = false;

  get depth(): number {
    return this.brackets + this.columns.length;
  }

  take(token: string): void {
    if (token === TEXT_FOLLOWS) {
      this.isText = true;
      return;
    }
    const isText = this.isText;
    this.isText = false;
    if (isText) this.open();
    else this.sign(token);
    const end = token.lastIndexOf('\n');
    this.column = end < 0 ? this.column + token.length : token.length - end - 1;
  }

  private sign(token: string): void {
    if (token === '[' || token === '{') this.brackets += 1;
    else if (token === ']' || token === '}') this.brackets = Math.max(0, this.brackets - 1);
    else if (token === '-' || token === '?' || token === ':') this.open();
  }

  /** Something begins in this column: what began there or further in has ended, unless it stands between brackets. */
  private open(): void {
    if (this.brackets > 0) return;
    while ((this.columns.at(-1) ?? -1) >= this.column) this.columns.pop();
    this.columns.push(this.column);
  }
}
