import { eolOf, lineEnd, lineStart } from '../yaml/line-bounds.js';

/** One change of a text: `insert` replaces what stands from `start` to `end`. */
export interface Splice {
  start: number;
  end: number;
  insert: string;
}

/** A text with changes made; they must be sorted by offset. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end, insert } of splices) {
    parts.push(text.slice(at, start), insert);
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/**
 * Inserts lines after the line in which a value ends. If the last line of the text has no line end, the new last line
 * has none either.
 */
export function linesAfter(text: string, end: number, lines: readonly string[]): Splice {
  const at = lineEnd(text, end);
  const eol = eolOf(text);
  const isOpen = at > 0 && text[at - 1] !== '\n';
  const insert = isOpen ? lines.map((line) => eol + line) : lines.map((line) => line + eol);
  return { start: at, end: at, insert: insert.join('') };
}

/** The whole lines from one offset to another. If the last line has no end, the line end before them is included. */
export function wholeLines(text: string, from: number, to: number): Splice {
  const start = lineStart(text, from);
  const end = lineEnd(text, to);
  if (end === 0 || text[end - 1] === '\n') return { start, end, insert: '' };
  return { start: start - (/\r?\n$/.exec(text.slice(0, start))?.[0].length ?? 0), end, insert: '' };
}
