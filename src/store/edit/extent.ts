import type { Pair } from 'yaml';
import { isCollection, isNode, isPair } from '../../vendor/yaml.js';
import { isFlow } from '../yaml/nodes.js';
import { Refused } from './refused.js';

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
