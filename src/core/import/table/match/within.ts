import { wordsOnly } from '../../update/likeness.js';

/** How much of a text is compared, in characters. */
const COMPARED = 400;
/** The shortest text that is found within another one. */
const SHORTEST_WITHIN = 6;
/** How alike a text and one that holds it are at least. */
const WITHIN = 0.9;

/** A text in the form in which wordings are compared; of a long one its beginning. */
function essence(text: string): string {
  return wordsOnly(text.slice(0, 2 * COMPARED)).slice(0, COMPARED);
}

/** A wording that is compared with many others: as `essence` gives it, with its pairs of neighbouring characters. */
export interface Worded {
  text: string;
  pairs: ReadonlySet<string>;
}

/** A text as it is compared; of a long one its beginning. */
export function wordedOf(text: string): Worded {
  const plain = essence(text);
  return {
    text: plain,
    pairs: new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2))),
  };
}

/**
 * How alike two wordings are, from 0 to 1, by the pairs of characters that they share; at least 0.9 where one holds the
 * other: a table often writes a part of the item, or the plan a short title of it.
 */
export function likeness(a: Worded, b: Worded): number {
  if (a.text === b.text) return a.text === '' ? 0 : 1;
  const [short, long] = a.text.length <= b.text.length ? [a, b] : [b, a];
  if (short.pairs.size === 0) return 0;
  let shared = 0;
  for (const pair of short.pairs) if (long.pairs.has(pair)) shared += 1;
  const alike = (2 * shared) / (short.pairs.size + long.pairs.size);
  return short.text.length >= SHORTEST_WITHIN && long.text.includes(short.text) ? Math.max(alike, WITHIN) : alike;
}
