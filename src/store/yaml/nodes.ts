import type { Node, Pair, YAMLMap } from 'yaml';
import type { KeyPath } from '../../core/finding.js';
import { isCollection, isMap, isNode, isPair, isScalar, isSeq } from '../../vendor/yaml.js';
import type { Parsed } from './parse.js';

/** The pairs of a map by their keys, from the first time that one is looked for: nothing changes a parsed text. */
const PAIRS = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();

/** The node at a path, or null if there is none. */
export function nodeAt({ document }: Parsed, path: KeyPath): Node | null {
  let node: unknown = document.contents;
  for (const key of path) {
    if (typeof key === 'string') node = isMap(node) ? pairOf(node, key)?.value : null;
    else node = isSeq(node) ? node.items[key] : null;
  }
  return isNode(node) ? node : null;
}

/** The pair at the end of a path, or null if there is none. */
export function pairAt(parsed: Parsed, path: KeyPath): Pair | null {
  const [map, key] = [nodeAt(parsed, path.slice(0, -1)), path.at(-1)];
  return isMap(map) && typeof key === 'string' ? pairOf(map, key) : null;
}

/** The pair of a key, or null if the map has no such key. */
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
