import type { Stretch } from './spans.js';

/** A part of a sentence between two commas, or what a bracket holds. */
export interface Clause extends Stretch {
  /** The number of its sentence in the text. */
  sentence: number;
  /** Whether it is what a bracket holds. */
  bracketed: boolean;
  /** Whether a colon ends it: what it says holds for the rest of its sentence. */
  heads: boolean;
}

const ENDS_SENTENCE = /[。！？\n；]/;
const ENDS_CLAUSE = /[，：,]/;

/**
 * The clauses of a text, in its order; those of a bracket follow the clause that holds it.
 * @param whole stretches that no comma parts: named documents, quotations, brackets
 * @param apart the brackets that are read by themselves
 */
export function clausesOf(text: string, whole: Uint8Array, apart: readonly Stretch[]): Clause[] {
  const clauses: Clause[] = [];
  let [from, sentence, next] = [0, 0, 0];
  const add = (to: number, heads: boolean) => {
    if (to > from) clauses.push({ from, to, sentence, bracketed: false, heads });
    for (; next < apart.length && (apart[next]?.to ?? 0) <= to; next++) {
      const held = apart[next];
      if (held) clauses.push(...inside(text, held, sentence));
    }
  };
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const ends = ENDS_SENTENCE.test(char);
    if (!ends && (!ENDS_CLAUSE.test(char) || whole[at] === 1)) continue;
    if (ends && char !== '\n' && whole[at] === 1) continue;
    add(at, char === '：');
    from = at + 1;
    if (ends) sentence++;
  }
  add(text.length, false);
  return clauses;
}

function inside(text: string, held: Stretch, sentence: number): Clause[] {
  const clauses: Clause[] = [];
  let from = held.from + 1;
  for (let at = from; at < held.to; at++) {
    if (at < held.to - 1 && !/[，；。]/.test(text.charAt(at))) continue;
    if (at > from) clauses.push({ from, to: at, sentence, bracketed: true, heads: false });
    from = at + 1;
  }
  return clauses;
}
