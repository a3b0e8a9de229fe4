import { isMap, isNode, isPair, isScalar, type Node, type Pair } from 'yaml';
import type { KeyPath, Place } from '../core/finding.js';
import type { Parsed } from './syntax.js';

/** Line and column, both from 1; columns count UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** The position of a place in a parsed text: of the value or the key that its path leads to, or the nearest parent's. */
export function positionOf(parsed: Parsed, place: Place): Position {
  return positionAt(parsed.text, offsetOf(parsed, place.path ?? [], place.key ?? false));
}

/** Line and column of an offset. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}

/** A line of a text, from 1, without its end. */
export function lineAt(text: string, line: number): string {
  return (text.split('\n', line)[line - 1] ?? '').replace(/\r$/, '');
}

/** Whether the value at a path stands without quotes. */
export function isPlain(parsed: Parsed, path: KeyPath): boolean {
  const node = parsed.document.getIn(path, true);
  return isScalar(node) && node.type === 'PLAIN';
}

function offsetOf(parsed: Parsed, path: KeyPath, key: boolean): number {
  for (let length = path.length; length > 0; length--) {
    const here = path.slice(0, length);
    const pair = pairAt(parsed, here);
    const node = parsed.document.getIn(here, true);
    // A key that is asked for, and a value of several lines, are shown at the key.
    if (pair && isNode(pair.key) && (key || !isScalar(node))) return startOf(pair.key);
    if (isNode(node)) return startOf(node);
  }
  return 0;
}

function pairAt(parsed: Parsed, path: KeyPath): Pair | null {
  const parent = path.length === 1 ? parsed.document.contents : parsed.document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return null;
  const name = path.at(-1);
  const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === name);
  return pair ?? null;
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
