import { isMap, isNode, type Pair, type YAMLMap } from 'yaml';
import { endOf, endOfPair, eolOf, isFlow, lineStart, Refused, startOf } from './edit-splice.js';
import type { Candidate } from './mend.js';
import type { Parsed } from './syntax.js';

/** A root in braces becomes a key a line. */
export function mendFlowRoot({ text, document: { contents: root } }: Parsed): Candidate[] {
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
export function reorderFlow(text: string, map: YAMLMap, order: readonly Pair[]): string {
  refuseComments(text, map);
  const places = map.items.map((pair) => ({ start: startOf(pair.key), end: endOfPair(pair) }));
  const written = order.map((pair) => text.slice(startOf(pair.key), endOfPair(pair)));
  return places.reduceRight(
    (result, { start, end }, index) => result.slice(0, start) + (written[index] ?? '') + result.slice(end),
    text,
  );
}

/** A comment between pairs may be about either. */
function refuseComments(text: string, map: YAMLMap): void {
  const ends = [startOf(map), ...map.items.map(endOfPair)];
  const starts = [...map.items.map(({ key }) => startOf(key)), endOf(map)];
  for (const [index, end] of ends.entries()) {
    if (text.slice(end, starts[index]).includes('#')) throw new Refused('comment', end);
  }
}
