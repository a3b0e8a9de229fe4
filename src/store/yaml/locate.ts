import type { Node } from 'yaml';
import type { KeyPath, Place } from '../../core/finding.js';
import { isNode, isScalar } from '../../vendor/yaml.js';
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

/** A part of a text: the offset of its first character and the one behind its last. */
export type Range = readonly [start: number, end: number];

/**
 * The range of a place in a parsed text: of the value or the key that its path leads to, or the nearest parent's, or
 * null if there is none.
 */
export function rangeOf(parsed: Parsed, { path = [], key = false }: Place): Range | null {
  for (let length = path.length; length > 0; length--) {
    const here = path.slice(0, length);
    const pair = pairAt(parsed, here);
    const node = nodeAt(parsed, here);
    // A key that is asked for, and a value of several lines, are shown at the key.
    if (pair && isNode(pair.key) && (key || !isScalar(node))) return rangeOfNode(parsed, pair.key);
    if (node) return rangeOfNode(parsed, node);
  }
  return null;
}

/** The line end behind a text of several lines, a map or a list is no part of what is shown. */
function rangeOfNode({ text }: Parsed, { range }: Node): Range {
  const [start, end] = range ?? [0, 0];
  return [start, start + text.slice(start, end).trimEnd().length];
}
