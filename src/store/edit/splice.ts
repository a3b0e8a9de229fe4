import { isCollection, isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { KeyPath } from '../../core/finding.js';
import type { Parsed } from '../yaml/syntax.js';

/** Why a change cannot be made without harm. */
export type Reason =
  /** The text is no plan file as it stands. */
  | 'syntax'
  /** The text has an anchor, an alias or a tag: a change in one place may show in another. */
  | 'anchor'
  /** There is nothing at the path, or no map around it. */
  | 'missing'
  /** What stands at the path is not a list. */
  | 'type'
  /** A comment of someone else's would get lost. */
  | 'comment'
  /** The new value cannot be written: half a surrogate pair, or a number that is none. */
  | 'text'
  /** The text cannot be changed so that it says the old and the new, and no more. */
  | 'unsafe';

/** Thrown where a change is refused, with the offset in the text that stands in its way. */
export class Refused extends Error {
  constructor(
    readonly reason: Reason,
    readonly offset: number,
  ) {
    super(reason);
  }
}

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

/** The node at a path; null where there is none. */
export function nodeAt({ document }: Parsed, path: KeyPath): Node | null {
  let node: unknown = document.contents;
  for (const key of path) {
    if (typeof key === 'string') node = isMap(node) ? pairOf(node, key)?.value : null;
    else node = isSeq(node) ? node.items[key] : null;
  }
  return isNode(node) ? node : null;
}

/** The pair at the end of a path; null where there is none. */
export function pairAt(parsed: Parsed, path: KeyPath): Pair | null {
  const [map, key] = [nodeAt(parsed, path.slice(0, -1)), path.at(-1)];
  return isMap(map) && typeof key === 'string' ? pairOf(map, key) : null;
}

/** The pairs of a map by their keys, from the first time that one is looked for: nothing changes a parsed text. */
const PAIRS = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();

/** The pair of a key; null where the map has no such key. */
export function pairOf(map: YAMLMap, key: string): Pair | null {
  const known = PAIRS.get(map);
  if (known) return known.get(key) ?? null;
  // Of a key that stands twice, the first counts.
  const pairs = new Map(
    map.items
      .filter((pair) => isPair(pair))
      .map((pair) => [nameOf(pair), pair] as const)
      .reverse(),
  );
  PAIRS.set(map, pairs);
  return pairs.get(key) ?? null;
}

function nameOf({ key }: Pair): unknown {
  return isScalar(key) ? key.value : key;
}

/** Whether a node stands in flow style, between brackets. */
export function isFlow(node: Node): boolean {
  return isCollection(node) && node.flow === true;
}

/** Where a node begins. */
export function startOf(node: unknown): number {
  if (!isNode(node) || !node.range) throw new Refused('unsafe', 0);
  return node.range[0];
}

/** Where a value ends. The range of a block collection may hold the comments of what follows: its last part decides. */
export function endOf(node: unknown): number {
  if (isCollection(node) && !isFlow(node)) {
    const last: unknown = node.items.at(-1);
    return isPair(last) ? endOfPair(last) : endOf(last);
  }
  if (!isNode(node) || !node.range) throw new Refused('unsafe', 0);
  return node.range[1];
}

/** Where a key and its value end; the value may be left out. */
export function endOfPair(pair: Pair): number {
  return isNode(pair.value) ? endOf(pair.value) : endOf(pair.key);
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line that a value ends in is over, its end included. A block scalar ends behind its last line. */
export function lineEnd(text: string, end: number): number {
  if (end > 0 && text[end - 1] === '\n') return end;
  const next = text.indexOf('\n', end);
  return next < 0 ? text.length : next + 1;
}

/** As many spaces as stand before a node, other marks counted too. */
export function indentOf(text: string, offset: number): string {
  return ' '.repeat(offset - lineStart(text, offset));
}

/** The first kind of line end in a text. */
export function eolOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
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
