import { likeness, type Worded, wordedOf } from '../../likeness.js';

/** How much of a text is compared, in characters: a table may have thousands of rows. */
const COMPARED = 400;
/** The shortest text that is found within another one. */
const SHORTEST_WITHIN = 6;
/** How alike a text and one that holds it are at least. */
const WITHIN = 0.9;

/** A text of a row or task as it is compared; of a long one its beginning. */
export function beginningOf(text: string): Worded {
  return wordedOf(text, COMPARED);
}

/**
 * How alike the wordings of a row and a task are, from 0 to 1; at least 0.9 where one holds the other: a table often
 * writes a part of the item, or the plan a short title of it.
 */
export function likenessOrWithin(a: Worded, b: Worded): number {
  const [short, long] = a.text.length <= b.text.length ? [a, b] : [b, a];
  if (short.pairs.size === 0) return short.text !== '' && short.text === long.text ? 1 : 0;
  const alike = likeness(a, b);
  return short.text.length >= SHORTEST_WITHIN && long.text.includes(short.text) ? Math.max(alike, WITHIN) : alike;
}
