/** What carries no meaning when two wordings are compared: space and punctuation. */
const EMPTY = /[\s\p{P}\p{S}]/gu;

/** A text as wordings are compared: folded in width, without space and punctuation. */
export function wordsOnly(text: string): string {
  return text.normalize('NFKC').replace(EMPTY, '').toLowerCase();
}

/** A wording that is compared with others: its words alone, and their pairs of neighbouring characters. */
export interface Worded {
  text: string;
  pairs: ReadonlySet<string>;
}

/** A text as it is compared. @param most how many characters of it count; the rest is left out */
export function wordedOf(text: string, most = text.length): Worded {
  const words = wordsOnly(text.slice(0, 2 * most)).slice(0, most);
  const pairs = Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2));
  return { text: words, pairs: new Set(pairs) };
}

/**
 * How alike two wordings are: twice the pairs of neighbouring characters that they share, divided by those of both
 * (Dice's coefficient), from 0 to 1.
 */
export function likeness(one: Worded, other: Worded): number {
  if (one.text === other.text) return 1;
  const total = one.pairs.size + other.pairs.size;
  if (total === 0) return 0;
  let shared = 0;
  for (const pair of one.pairs) if (other.pairs.has(pair)) shared += 1;
  return (2 * shared) / total;
}

/** The same of two texts. */
export function likenessOf(one: string, other: string): number {
  return likeness(wordedOf(one), wordedOf(other));
}
