/** What carries no meaning when two wordings are compared: space and punctuation. */
const EMPTY = /[\s\p{P}\p{S}]/gu;

/** A text as wordings are compared: folded in width, without space and punctuation. */
export function wordsOnly(text: string): string {
  return text.normalize('NFKC').replace(EMPTY, '').toLowerCase();
}

/**
 * How alike two wordings are: twice the pairs of neighbouring characters that they share, divided by all of both
 * (Dice's coefficient), from 0 to 1.
 */
export function likenessOf(one: string, other: string): number {
  const [a, b] = [pairsOf(wordsOnly(one)), pairsOf(wordsOnly(other))];
  const total = sizeOf(a) + sizeOf(b);
  if (total === 0) return wordsOnly(one) === wordsOnly(other) ? 1 : 0;
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  return (2 * shared) / total;
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function sizeOf(pairs: ReadonlyMap<string, number>): number {
  return [...pairs.values()].reduce((sum, count) => sum + count, 0);
}
