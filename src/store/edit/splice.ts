import { eolOf, lineEnd, lineStart } from '../yaml/line-bounds.js';

/** One change of a text: what stands from `start` to `end` makes room for `insert`. */
export interface Splice {
  start: number;
  end: number;
  insert: string;
}

/** A text with changes made, which come in the order of the text. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end, insert } of splices) {
    parts.push(text.slice(at, start), insert);
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** Lines to be inserted behind the line that a value ends in. The last line of a text without an end stays so. */
export function linesAfter(text: string, end: number, lines: readonly string[]): Splice {
  const at = lineEnd(text, end);
  const eol = eolOf(text);
  const isOpen = at > 0 && text[at - 1] !== '\n';
  const insert = isOpen ? lines.map((line) => eol + line) : lines.map((line) => line + eol);
  return { start: at, end: at, insert: insert.join('') };
}

/** The whole lines from one offset to another. Where the last has no end, the end before them goes with them. */
export function wholeLines(text: string, from: number, to: number): Splice {
  const start = lineStart(text, from);
  const end = lineEnd(text, to);
  if (end === 0 || text[end - 1] === '\n') return { start, end, insert: '' };
  return { start: start - (/\r?\n$/.exec(text.slice(0, start))?.[0].length ?? 0), end, insert: '' };
}
