import { LISTS_WITH_FORMER_KEYS, presentKey } from '../../core/file/former-keys.js';
import type { KeyPath } from '../../core/finding.js';
import { isMap, isScalar, isSeq } from '../../vendor/yaml.js';
import { type Splice, spliced } from '../edit/splice.js';
import { nodeAt } from '../yaml/nodes.js';
import type { Parsed } from '../yaml/parse.js';
import type { FixedText } from './fixed-text.js';

/** Renames former keys of entries, each where it stands; quotes around a key stay. */
export function renameFormerKeys(parsed: Parsed): FixedText {
  const splices = LISTS_WITH_FORMER_KEYS.flatMap((list) => {
    const node = nodeAt(parsed, [list]);
    return isSeq(node) ? node.items.flatMap((entry, index) => renamed(parsed.text, [list, index], entry)) : [];
  });
  return { text: spliced(parsed.text, splices), count: splices.length };
}

function renamed(text: string, path: KeyPath, entry: unknown): Splice[] {
  if (!isMap(entry)) return [];
  const names = Object.fromEntries(
    entry.items.flatMap(({ key }) => (isScalar(key) ? [[String(key.value), true]] : [])),
  );
  return entry.items.flatMap(({ key }) => {
    if (!isScalar(key) || !key.range) return [];
    const present = presentKey(path, names, String(key.value));
    const [start, end] = key.range;
    const quote = /^["']/.exec(text.slice(start, end))?.[0] ?? '';
    return present === null ? [] : [{ start, end, insert: quote + present + quote }];
  });
}
