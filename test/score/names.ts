/** The least likeness at which a name still says what a person's name says. */
const LIKE = 0.5;
/** Of a name within another, the least part that it is of the longer one. */
const WITHIN = 0.4;

/**
 * Whether a name can be used in place of a person's: it holds that name or is held by it, or shares most of its
 * characters; and it is nearer to it than to the name of any other target of the same text.
 * @param names the person's name and others that mean the same
 * @param others the names of the other targets of the text
 */
export function isUsable(name: string, names: readonly string[], others: readonly (readonly string[])[]): boolean {
  const own = likeness(name, names);
  return (
    own >= LIKE && others.every((other) => likeness(name, other) < own || other.some((one) => names.includes(one)))
  );
}

/** How much a name is like the nearest of some names, from 0 to 1. */
export function likeness(name: string, names: readonly string[]): number {
  return Math.max(0, ...names.map((one) => alike(bare(name), bare(one))));
}

/** A name without marks, and with one word for each sort of share. */
function bare(name: string): string {
  return name.replace(/[《》“”"（）()\s的、，·]/g, '').replace(/(占比|比例|比重)$/, '比');
}

function alike(name: string, other: string): number {
  if (name === other) return name === '' ? 0 : 1;
  const [short, long] = name.length < other.length ? [name, other] : [other, name];
  const shared = dice(pairsOf(name), pairsOf(other));
  const isWithin = short.length >= 2 && long.includes(short) && short.length / long.length >= WITHIN;
  return isWithin ? Math.max(shared, LIKE + (short.length / long.length) * (1 - LIKE)) : shared;
}

function pairsOf(name: string): string[] {
  return Array.from({ length: Math.max(0, name.length - 1) }, (_one, at) => name.slice(at, at + 2));
}

/** Twice the pairs of characters that both have, of the pairs of each. */
function dice(pairs: readonly string[], others: readonly string[]): number {
  const left = [...others];
  let shared = 0;
  for (const pair of pairs) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return pairs.length + others.length === 0 ? 0 : (2 * shared) / (pairs.length + others.length);
}
