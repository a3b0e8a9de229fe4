import type { Pair } from 'yaml';
import { isMap, isNode } from '../../vendor/yaml.js';
import { endOf, startOf } from '../edit/extent.js';
import { Refused } from '../edit/refused.js';
import { eolOf, lineStart } from '../yaml/line-bounds.js';
import { isFlow } from '../yaml/nodes.js';
import type { Parsed } from '../yaml/parse.js';
import type { FixedText } from './fixed-text.js';
import { refuseComments } from './flow-order.js';

/** Writes a root in braces as a block map, one key per line. */
export function fixFlowRoot({ text, document: { contents: root } }: Parsed): FixedText[] {
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
