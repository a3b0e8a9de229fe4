import { distance } from 'fastest-levenshtein';

/**
 * The known word that a mistyped one most likely stands for, or null if none is near.
 * Case does not count, nor whether words are joined by `-` or `_`.
 */
export function nearestOf(word: string, known: readonly string[]): string | null {
  const plain = plainForm(word);
  const ranked = known
    .map((candidate) => ({
      candidate,
      off: distance(plain, plainForm(candidate)),
      // Of several that are as near, one that begins like it: 催办 rather than 未报 for 催报.
      isAlike: plainForm(candidate).charAt(0) === plain.charAt(0),
    }))
    .sort((a, b) => a.off - b.off || Number(b.isAlike) - Number(a.isAlike));
  const best = ranked[0];
  return best && best.off <= Math.max(1, Math.floor(word.length / 3)) ? best.candidate : null;
}

function plainForm(word: string): string {
  return word.toLowerCase().replaceAll('-', '_');
}
