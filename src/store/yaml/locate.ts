import { isNode, isScalar, type Node } from 'yaml';
import type { KeyPath, Place } from '../../core/finding.js';
import { nodeAt, pairAt } from './nodes.js';
import type { Parsed } from './parse.js';

/** Whether the value at a path stands without quotes. */
export function isPlain(parsed: Parsed, path: KeyPath): boolean {
  const node = nodeAt(parsed, path);
  return isScalar(node) && node.type === 'PLAIN';
}

/** A value as it stands in the text, in one piece, or null if there is none at the path. */
export function writtenAt(parsed: Parsed, path: KeyPath): string | null {
  const node = nodeAt(parsed, path);
  return isScalar(node) && node.range ? parsed.text.slice(node.range[0], node.range[1]) : null;
}

/** The offset of a place in a parsed text: of the value or the key that its path leads to, or the nearest parent's. */
export function offsetOf(parsed: Parsed, { path = [], key = false }: Place): number {
  for (let length = path.length; length > 0; length--) {
    const here = path.slice(0, length);
    const pair = pairAt(parsed, here);
    const node = nodeAt(parsed, here);
    // A key that is asked for, and a value of several lines, are shown at the key.
    if (pair && isNode(pair.key) && (key || !isScalar(node))) return startOf(pair.key);
    if (node) return startOf(node);
  }
  return 0;
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
