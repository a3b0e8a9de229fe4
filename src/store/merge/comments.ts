import { Lexer } from 'yaml';
import { lineStart } from '../yaml/line-bounds.js';

/** A text and the comments in it. */
export interface Source {
  text: string;
  comments: readonly { at: number; text: string }[];
}

/** What the lexer adds of its own: the beginning of a document, an end that is missing, a text that follows. */
const SIGNS = ['\x02', '\x18', '\x1f'];

/** Finds the comments of a text. */
export function sourceOf(text: string): Source {
  return { text, comments: commentsIn(text) };
}

/** The comments of a text. What follows the lexer's sign for a text is none, whatever it begins with. */
function commentsIn(text: string): Source['comments'] {
  const comments: Source['comments'][number][] = [];
  let at = 0;
  let before = '';
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && before !== '\x1f') comments.push({ at, text: token });
    if (!SIGNS.includes(token)) at += token.length;
    before = token;
  }
  return comments;
}

/** The comments between two offsets, as lines of their own. */
export function commentsBetween({ text, comments }: Source, from: number, to: number, indent: number): string[] {
  const first = firstFrom(comments, from);
  return comments.slice(first, firstFrom(comments, to)).map(({ at, text: comment }) => {
    const before = text.slice(lineStart(text, at), at);
    return `${before.trim() === '' ? before : ' '.repeat(indent)}${comment}\n`;
  });
}

/** How many comments stand before an offset. */
function firstFrom(comments: Source['comments'], offset: number): number {
  let [low, high] = [0, comments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.at ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
