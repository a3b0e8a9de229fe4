import { likenessOf, wordsOnly } from '../../update/likeness.js';

/** How much of a text is compared, in characters. */
const COMPARED = 400;
/** The shortest text that is found within another one. */
const SHORTEST_WITHIN = 6;
/** How alike a text and one that holds it are at least. */
const WITHIN = 0.9;

/** A text in the form in which wordings are compared; of a long one its beginning. */
export function essence(text: string): string {
  return wordsOnly(text.slice(0, 2 * COMPARED)).slice(0, COMPARED);
}

/** The pairs of neighbouring characters of a text, each once. */
export function pairsOf(essential: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < essential.length; at++) pairs.add(essential.slice(at, at + 2));
  return pairs;
}

/**
 * How alike two wordings are, from 0 to 1; at least 0.9 where one holds the other: a table often writes a part of the
 * item, or the plan a short title of it.
 * @param a @param b both as `essence` gives them
 */
export function likeness(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const alike = likenessOf(a, b);
  return short.length >= SHORTEST_WITHIN && long.includes(short) ? Math.max(alike, WITHIN) : alike;
}
