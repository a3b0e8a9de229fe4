import type { Pair, YAMLMap } from 'yaml';
import { inOrder, keyOrderAt } from '../../core/file/key-order.js';
import type { KeyPath } from '../../core/finding.js';
import { isMap, isScalar, isSeq } from '../../vendor/yaml.js';
import type { Splice } from '../edit/splice.js';
import { isFlow, nodeAt } from '../yaml/nodes.js';
import type { Parsed } from '../yaml/parse.js';
import { reorderBlock } from './block-order.js';
import { reorderFlow } from './flow-order.js';

/** The targets of a task's file: maps whose keys have an order. */
export function targetMaps({ document: { contents } }: Parsed): KeyPath[] {
  const targets = isMap(contents) ? contents.get('targets') : null;
  return isSeq(targets) ? targets.items.map((_item, index): KeyPath => ['targets', index]) : [];
}

/**
 * The keys of a map in canonical order, each with its value and with the comments above and behind it.
 * @param path to the map: a target's, or the empty one to the task's
 * @returns null if they are in that order, or there is no map
 */
export function orderKeys(parsed: Parsed, path: KeyPath): Splice | null {
  const map = nodeAt(parsed, path);
  if (!isMap(map)) return null;
  const order = inCanonicalOrder(map, keyOrderAt('task', path));
  if (order.every((pair, index) => pair === map.items[index])) return null;
  return reorderKeys(parsed, map, order);
}

/** The pairs of a map in the given order, each with its value and comments. @throws Refused if a comment is in the way */
export function reorderKeys({ text }: Parsed, map: YAMLMap, order: readonly Pair[]): Splice {
  return isFlow(map) ? reorderFlow(text, map, order) : reorderBlock(text, map, order);
}

function inCanonicalOrder(map: YAMLMap, order: readonly string[]): Pair[] {
  const pairs = new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
  return inOrder([...pairs.keys()], order).flatMap((key) => pairs.get(key) ?? []);
}
