import type { Pair, YAMLMap } from 'yaml';
import { endOf, endOfPair, startOf } from '../edit/extent.js';
import { Refused } from '../edit/refused.js';
import { type Splice, spliced } from '../edit/splice.js';

/** Puts the pairs of a map in braces into another order; what stands between them stays. */
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

/** Refuses a map with comments between its pairs: a comment may belong to either. */
export function refuseComments(text: string, map: YAMLMap): void {
  const ends = [startOf(map), ...map.items.map(endOfPair)];
  const starts = [...map.items.map(({ key }) => startOf(key)), endOf(map)];
  for (const [index, end] of ends.entries()) {
    if (text.slice(end, starts[index]).includes('#')) throw new Refused('comment', end);
  }
}
