import { isOwnKey } from '../../core/file/own-key.js';
import { isDoubtfulNumber } from '../../core/file/yaml-words.js';
import { isScalar, visit } from '../../vendor/yaml.js';
import { type Splice, spliced } from '../edit/splice.js';
import type { Parsed } from '../yaml/parse.js';
import type { FixedText } from './fixed-text.js';

/**
 * Rewrites numbers that YAML 1.1 readers take for other numbers, so that all readers agree: `010` as 10, `1e3` as 1000.
 * Values under a user's own key stay as they are.
 */
export function fixNumbers({ text, document }: Parsed): FixedText[] {
  const splices: Splice[] = [];
  visit(document, {
    Pair: (_key, { key }) => (isScalar(key) && isOwnKey(key.value) ? visit.SKIP : undefined),
    Scalar(_key, { type, value, range }) {
      if (type !== 'PLAIN' || typeof value !== 'number' || !range) return;
      const [start, end] = range;
      const insert = String(value);
      if (isDoubtfulNumber(text.slice(start, end)) && !insert.includes('e')) splices.push({ start, end, insert });
    },
  });
  return [{ text: spliced(text, splices), count: splices.length }];
}
