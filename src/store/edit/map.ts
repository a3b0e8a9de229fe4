import type { Node, Pair, YAMLMap } from 'yaml';
import { keyOrderAt } from '../../core/file/key-order.js';
import { kindOf } from '../../core/file/path.js';
import type { KeyPath } from '../../core/finding.js';
import { isCollection, isMap, isScalar } from '../../vendor/yaml.js';
import { eolOf, indentOf, lineEnd, lineStart } from '../yaml/line-bounds.js';
import { isFlow, nodeAt, pairOf } from '../yaml/nodes.js';
import type { Parsed } from '../yaml/parse.js';
import { type Value, writeFlow } from '../yaml/quote.js';
import { endOf, endOfPair, startOf } from './extent.js';
import { Refused } from './refused.js';
import { linesAfter, type Splice, wholeLines } from './splice.js';

/** A key and its value, as they are written in a block map and in a flow map. */
interface Written {
  block: readonly string[];
  flow: string;
}

/** The map around a path's last key, and the pair of that key if there is one. */
export interface Slot {
  map: YAMLMap;
  key: string;
  pair: Pair | null;
}

/** Finds the place of a key, whether it exists or not. */
export function slotAt(parsed: Parsed, path: KeyPath): Slot {
  const map = nodeAt(parsed, path.slice(0, -1));
  const key = path.at(-1);
  if (!isMap(map) || typeof key !== 'string') throw new Refused('missing', nearest(parsed, path));
  return { map, key, pair: pairOf(map, key) };
}

/** The offset of the innermost existing node on a path. */
export function nearest(parsed: Parsed, path: KeyPath): number {
  for (let length = path.length; length > 0; length--) {
    const node = nodeAt(parsed, path.slice(0, length));
    if (node) return startOf(node);
  }
  return startOf(parsed.document.contents);
}

/** Replaces a value, or inserts its key into a map that has none. */
export function setValue(parsed: Parsed, path: KeyPath, value: Value): Splice {
  const { text } = parsed;
  const written = writeFlow(value);
  const node = nodeAt(parsed, path);
  if (node && typeof path.at(-1) === 'number') return replace(text, node, written);
  const slot = slotAt(parsed, path);
  if (node && slot.pair) return isBlock(node) ? replaceBlock(text, slot.pair, written) : replace(text, node, written);
  // A key without even a colon.
  if (slot.pair) throw new Refused('unsafe', startOf(slot.pair.key));
  const pair = `${writeFlow(slot.key)}: ${written}`;
  return insertKey(parsed, path, slot, { block: [pair], flow: pair });
}

/** Inserts a missing key into its map, where the canonical order has it. */
export function insertKey({ file, text }: Parsed, path: KeyPath, { map, key }: Slot, written: Written): Splice {
  const before = map.items[placeOf(map, keyOrderAt(kindOf(file), path.slice(0, -1)), key)];
  if (isFlow(map)) return insertIntoFlow(map, before, written.flow);
  const at = startOf(map);
  const indent = indentOf(text, at);
  if (before) return linesAfter(text, endOfPair(before), indented(indent, written.block));
  return { start: at, end: at, insert: written.block.map((line) => line + eolOf(text) + indent).join('') };
}

function indented(indent: string, lines: readonly string[]): string[] {
  return lines.map((line) => indent + line);
}

function insertIntoFlow(map: YAMLMap, before: Pair | undefined, written: string): Splice {
  const first = map.items[0];
  const at = before ? endOfPair(before) : first ? startOf(first.key) : startOf(map) + 1;
  const insert = before ? `, ${written}` : first ? `${written}, ` : ` ${written} `;
  return { start: at, end: at, insert };
}

/** Index of the pair after which a missing key is inserted; -1 if it comes first. */
function placeOf(map: YAMLMap, order: readonly string[], key: string): number {
  const rank = order.indexOf(key);
  if (rank < 0) return map.items.length - 1;
  const present = map.items.map((pair) => (isScalar(pair.key) ? pair.key.value : null));
  const before = order.slice(0, rank).findLast((name) => present.includes(name));
  return before === undefined ? -1 : present.indexOf(before);
}

function isBlock(node: Node): boolean {
  return isCollection(node) && !isFlow(node);
}

/** Replaces a value that stands between two offsets of its line, or a block scalar. */
export function replace(text: string, node: Node, written: string): Splice {
  if (isBlock(node)) throw new Refused('unsafe', startOf(node));
  if (isScalar(node) && node.type?.startsWith('BLOCK')) return replaceBlockScalar(text, node, written);
  const [start, end] = [startOf(node), endOf(node)];
  const space = text[start - 1] === ':' ? ' ' : '';
  return { start, end, insert: space + written + (text[end] === '#' ? ' ' : '') };
}

/** Replaces a block scalar. A comment after its mark (`|` or `>`) stays. */
function replaceBlockScalar(text: string, node: Node, written: string): Splice {
  const [start, end] = [startOf(node), endOf(node)];
  const header = /^[|>][-+\d]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  const body = lineEnd(text, start);
  const isOpen = text[end - 1] !== '\n';
  const rest = text.slice(start + header, Math.min(body, end));
  return { start, end, insert: written + (isOpen ? rest.replace(/\r?\n$/, '') : rest) };
}

/** Replaces a list or map in block style: the new value goes after the colon, the lines below are removed. */
function replaceBlock(text: string, { key, value }: Pair, written: string): Splice {
  const { start: first, end } = wholeLines(text, startOf(value), endOf(value));
  const colon = text.indexOf(':', endOf(key)) + 1;
  // On the colon's own line a list may begin only behind an explicit key.
  if (first < colon) throw new Refused('unsafe', startOf(value));
  if (/(?:^|\s)#/.test(text.slice(first, end))) throw new Refused('comment', startOf(value));
  return { start: colon, end, insert: ` ${written}${text.slice(colon, first)}` };
}

/** Removes a key and its value. */
export function removeKey(text: string, { map, pair }: Slot): Splice {
  if (!pair) throw new Refused('missing', startOf(map));
  const start = startOf(pair.key);
  const end = endOfPair(pair);
  if (isFlow(map)) return removeFromFlow(text, map, pair);
  if (map.items.length === 1) throw new Refused('unsafe', start);
  if (text.slice(lineStart(text, start), start).trim() === '') return wholeLines(text, start, end);
  // The first key behind a dash: the next one takes its place.
  const next = startOf(map.items[map.items.indexOf(pair) + 1]?.key);
  return closing(start, next, text.slice(end, next));
}

function removeFromFlow(text: string, map: YAMLMap, pair: Pair): Splice {
  const index = map.items.indexOf(pair);
  const [before, after] = [map.items[index - 1], map.items[index + 1]];
  const start = startOf(pair.key);
  const end = endOfPair(pair);
  if (before) return closing(endOfPair(before), end, text.slice(endOfPair(before), start));
  const next = after ? startOf(after.key) : end;
  return closing(start, next, text.slice(end, next));
}

/** Removes a pair, unless a comment in the gap beside it would be removed too. */
function closing(start: number, end: number, gap: string): Splice {
  if (gap.includes('#')) throw new Refused('comment', start);
  return { start, end, insert: '' };
}
