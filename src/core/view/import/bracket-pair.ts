/** Brackets that may stand around what was read, the plainest first. */
const PAIRS = [
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
  ['⟦', '⟧'],
] as const;

export type BracketPair = readonly [open: string, close: string];

/** The first pair of brackets that occurs in none of some texts, so that nobody takes the text's own for it. */
export function bracketPair(texts: readonly string[]): BracketPair {
  const isFree = (pair: BracketPair) => texts.every((text) => pair.every((bracket) => !text.includes(bracket)));
  return PAIRS.find(isFree) ?? PAIRS[PAIRS.length - 1] ?? PAIRS[0];
}
