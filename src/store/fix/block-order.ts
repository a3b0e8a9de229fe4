import type { Pair, YAMLMap } from 'yaml';
import { endOfPair, startOf } from '../edit/extent.js';
import { Refused } from '../edit/refused.js';
import type { Splice } from '../edit/splice.js';
import { lineEnd, lineStart } from '../yaml/line-bounds.js';

/** A key of a block map with all that moves with it. */
interface Segment {
  /** Whole lines: the comments above it. */
  above: string;
  /** The key and its value to the end of the last line; the first key behind a dash begins amid a line. */
  own: string;
  /** Whole lines: the comments below that go with the value. */
  below: string;
}

/** Puts the keys of a block map into another order. A comment goes with the key below it, or with the value it is in. */
export function reorderBlock(text: string, map: YAMLMap, order: readonly Pair[]): Splice {
  const first = startOf(map);
  const column = first - lineStart(text, first);
  // What stands before the first key on its line: spaces, or the dash of a list's entry.
  const prefix = text.slice(first - column, first);
  if (!/^ *(?:- +)?$/.test(prefix)) throw new Refused('unsafe', first);
  const isBehindDash = prefix.trim() !== '';
  const start = isBehindDash ? first : aboveFirst(text, first - column);
  const { segments, end } = segmentsOf(text, map, start, column, isBehindDash);
  const moved = order.flatMap((pair) => segments.get(pair) ?? []);
  if (moved.some(({ own, below }) => !(below || own).endsWith('\n'))) throw new Refused('unsafe', end);
  if (!isBehindDash) return { start, end, insert: joined(moved, column) };
  // Whichever key comes first begins behind the dash; the comments above it go above the dash.
  const aligned = moved.map((segment) => ({ ...segment, own: segment.own.replace(/^ */, ' '.repeat(column)) }));
  const [head, ...others] = aligned;
  if (!head) throw new Refused('unsafe', first);
  const above = indented(head.above, prefix.indexOf('-'));
  const insert = above + prefix + head.own.slice(column) + head.below + joined(others, column);
  return { start: first - column, end, insert };
}

/** The segments of a map, which together are its text from `start` to `end`. */
function segmentsOf(text: string, map: YAMLMap, start: number, column: number, isBehindDash: boolean) {
  const segments = new Map<Pair, Segment>();
  let from = start;
  for (const [index, pair] of map.items.entries()) {
    const key = startOf(pair.key);
    const begin = isBehindDash && index === 0 ? key : lineStart(text, key);
    if (text.slice(begin, key).trim() !== '' || begin < from) throw new Refused('unsafe', key);
    const end = lineEnd(text, endOfPair(pair));
    const next = map.items[index + 1];
    const until = next ? lineStart(text, startOf(next.key)) : quietEnd(text, end);
    const to = end + belowValue(linesOf(text.slice(end, until)), column, next !== undefined);
    segments.set(pair, { above: text.slice(from, begin), own: text.slice(begin, end), below: text.slice(end, to) });
    from = to;
  }
  return { segments, end: from };
}

/**
 * The offset of the comments above the first key, given the beginning of its line. Comments at the beginning of the
 * file, and the one that tells editors the schema, belong to the file, not to the key.
 */
function aboveFirst(text: string, keyLine: number): number {
  let at = keyLine;
  while (at > 0) {
    const line = text.slice(lineStart(text, at - 1), at);
    if (!isComment(line) || /^# yaml-language-server:/.test(line)) return at;
    at -= line.length;
  }
  return keyLine;
}

/** The offset after the comments and empty lines that follow an offset, which is the beginning of a line. */
function quietEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next + 1;
    const line = text.slice(at, end);
    if (!isBlank(line) && !isComment(line)) break;
    at = end;
  }
  return at;
}

/**
 * How many of the lines below a value belong to it: comments indented deeper than its key, and comments directly below
 * it that a blank line separates from the next key. The last value has only the former.
 */
function belowValue(lines: readonly string[], column: number, hasNext: boolean): number {
  let inside = 0;
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) continue;
    if (!isComment(line) || indentOf(line) <= column) break;
    inside = index + 1;
  }
  const close = hasNext ? lines.findIndex(isBlank) : 0;
  return lines.slice(0, Math.max(inside, close)).join('').length;
}

function joined(segments: readonly Segment[], column: number): string {
  return segments.map(({ above, own, below }) => indented(above, column) + own + below).join('');
}

/**
 * Moves comments that are indented deeper than a column to that column: below a block scalar they would become part of
 * it.
 */
function indented(comments: string, column: number): string {
  return linesOf(comments)
    .map((line) => (isComment(line) && indentOf(line) > column ? ' '.repeat(column) + line.trimStart() : line))
    .join('');
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

function isComment(line: string): boolean {
  return line.trimStart().startsWith('#');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
