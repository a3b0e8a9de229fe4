import { isPair, isScalar, visit } from 'yaml';
import { isOwnKey } from '../../core/file/own-key.js';
import { readsAsTime, readsAsValue } from '../../core/file/yaml-words.js';
import { type Splice, spliced } from '../edit/splice.js';
import type { Parsed } from '../yaml/parse.js';
import type { FixedText } from './fixed-text.js';

/**
 * Dates, and whatever else is no text to a reader of YAML 1.1, get quotes. Keys need none: they are the schema's. What
 * stands under a user's own key is the user's.
 */
export function fixQuotes({ text, document }: Parsed): FixedText[] {
  const splices: Splice[] = [];
  visit(document, {
    Pair: (_key, { key }) => (isScalar(key) && isOwnKey(key.value) ? visit.SKIP : undefined),
    Scalar(key, { type, value, range }, path) {
      if (type !== 'PLAIN' || typeof value !== 'string' || !range || (key === 'key' && isPair(path.at(-1)))) return;
      const [start, end] = range;
      if (!(readsAsTime(value) || readsAsValue(value)) || text.slice(start, end) !== value) return;
      splices.push({ start, end, insert: JSON.stringify(value) });
    },
  });
  return [{ text: spliced(text, splices), count: splices.length }];
}
