import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { KeyPath } from '../core/finding.js';
import { inOrder, KEY_ORDER } from '../core/key-order.js';
import { isFlow, nodeAt } from './edit-splice.js';
import type { Candidate } from './mend.js';
import { reorderFlow } from './mend-flow.js';
import { reorderBlock } from './mend-segments.js';
import type { Parsed } from './syntax.js';

/** The maps of a task's file whose keys have an order: its targets, then the task. */
export function orderedMaps({ document: { contents } }: Parsed): KeyPath[] {
  const targets = isMap(contents) ? contents.get('targets') : null;
  const paths = isSeq(targets) ? targets.items.map((_item, index): KeyPath => ['targets', index]) : [];
  return [...paths, []];
}

/** The keys of a map in canonical order, each with its value and with the comments above and behind it. */
export function mendOrder(parsed: Parsed, path: KeyPath): Candidate[] {
  const map = nodeAt(parsed, path);
  if (!isMap(map)) return [];
  const order = inCanonicalOrder(map, path.length === 0 ? KEY_ORDER.task : KEY_ORDER.target);
  if (order.every((pair, index) => pair === map.items[index])) return [];
  const { text } = parsed;
  return [{ text: isFlow(map) ? reorderFlow(text, map, order) : reorderBlock(text, map, order), count: 1 }];
}

function inCanonicalOrder(map: YAMLMap, order: readonly string[]): Pair[] {
  const pairs = new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
  return inOrder([...pairs.keys()], order).flatMap((key) => pairs.get(key) ?? []);
}
