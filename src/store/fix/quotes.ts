import { isOwnKey } from '../../core/file/own-key.js';
import { isQuotedKey } from '../../core/file/quoted-keys.js';
import { readsAsTime, readsAsValue } from '../../core/file/yaml-words.js';
import { isPair, isScalar, visit } from '../../vendor/yaml.js';
import { type Splice, spliced } from '../edit/splice.js';
import type { Parsed } from '../yaml/parse.js';
import type { FixedText } from './fixed-text.js';

/**
 * Quotes dates, periods, items and the like, and other texts that YAML 1.1 readers do not take for text. Keys need no quotes: the schema names them.
 * Values under a user's own key stay as they are.
 */
export function fixQuotes({ text, document }: Parsed): FixedText[] {
  const splices: Splice[] = [];
  visit(document, {
    Pair: (_key, { key }) => (isScalar(key) && isOwnKey(key.value) ? visit.SKIP : undefined),
    Scalar(key, { type, value, range }, path) {
      if (type !== 'PLAIN' || typeof value !== 'string' || !range || (key === 'key' && isPair(path.at(-1)))) return;
      const [start, end] = range;
      const isQuoted = isQuotedKey(keyOf(path.at(-1))) || readsAsTime(value) || readsAsValue(value);
      if (!isQuoted || text.slice(start, end) !== value) return;
      splices.push({ start, end, insert: JSON.stringify(value) });
    },
  });
  return [{ text: spliced(text, splices), count: splices.length }];
}

function keyOf(pair: unknown): unknown {
  return isPair(pair) && isScalar(pair.key) ? pair.key.value : null;
}
