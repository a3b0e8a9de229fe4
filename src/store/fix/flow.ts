import { isMap, isNode, type Pair, type YAMLMap } from 'yaml';
import { endOf, endOfPair, startOf } from '../edit/extent.js';
import { Refused } from '../edit/refused.js';
import { type Splice, spliced } from '../edit/splice.js';
import { eolOf, lineStart } from '../yaml/line-bounds.js';
import { isFlow } from '../yaml/nodes.js';
import type { Parsed } from '../yaml/syntax.js';
import type { Candidate } from './fix.js';

/** A root in braces becomes a key a line. */
export function fixFlowRoot({ text, document: { contents: root } }: Parsed): Candidate[] {
  if (!isMap(root) || !isFlow(root)) return [];
  const [start, end] = [startOf(root), endOf(root)];
  if (text.slice(lineStart(text, start), start).trim() !== '') throw new Refused('unsafe', start);
  refuseComments(text, root);
  const lines = root.items.map((pair) => pairText(text, pair)).join(eolOf(text));
  return [{ text: text.slice(0, lineStart(text, start)) + lines + text.slice(end), count: 1 }];
}

function pairText(text: string, { key, value }: Pair): string {
  const name = text.slice(startOf(key), endOf(key));
  const written = isNode(value) ? text.slice(startOf(value), endOf(value)) : '';
  return written === '' ? `${name}:` : `${name}: ${written}`;
}

/** The pairs of a map in braces take one another's places; what stands between them stays. */
export function reorderFlow(text: string, map: YAMLMap, order: readonly Pair[]): Splice {
  refuseComments(text, map);
  const [start, end] = [startOf(map), endOf(map)];
  const pairs = map.items.map((pair, index) => ({
    start: startOf(pair.key) - start,
    end: endOfPair(pair) - start,
    insert: order[index] ? text.slice(startOf(order[index].key), endOfPair(order[index])) : '',
  }));
  return { start, end, insert: spliced(text.slice(start, end), pairs) };
}

/** A comment between pairs may be about either. */
function refuseComments(text: string, map: YAMLMap): void {
  const ends = [startOf(map), ...map.items.map(endOfPair)];
  const starts = [...map.items.map(({ key }) => startOf(key)), endOf(map)];
  for (const [index, end] of ends.entries()) {
    if (text.slice(end, starts[index]).includes('#')) throw new Refused('comment', end);
  }
}
