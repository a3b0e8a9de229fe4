import type { Draft } from './draft.js';
import { leadingVerb } from './verbs.js';

/** The target that each part (其中) is a part of, as an index, or null. */
export function wholesOf(drafts: readonly Draft[], sentenceOf: (clause: number) => number): (number | null)[] {
  let [whole, before]: [number | null, number] = [null, -1];
  return drafts.map((draft, index) => {
    if (!draft.isPart) {
      [whole, before] = [index, sentenceOf(draft.clause)];
      return null;
    }
    return whole !== null && sentenceOf(draft.clause) - before <= 1 ? whole : null;
  });
}

/** A part that names only what sort it is takes the noun of its whole: 其中公办3000个 of 新增学位. */
export function partName(part: Draft, whole: Draft): string {
  if (whole.name.includes(part.name) && part.name.length <= 3)
    return whole.name.slice(leadingVerb(whole.name)?.length ?? 0);
  const noun = whole.name.slice(leadingVerb(whole.name)?.length ?? 0);
  const isSort = part.name.length <= 3 && part.bound.unit === whole.bound.unit && noun.length <= 8;
  return isSort && !noun.endsWith(part.name.slice(-1)) && !/[率比数校园室馆员生师人]$/.test(part.name)
    ? `${part.name}${noun}`
    : part.name;
}

/**
 * A title and its item often say the same twice: what has the same bound and the same noun is one target.
 * @returns for each draft the index of the first one like it, its own if there is none
 */
export function firstLike(drafts: readonly Draft[]): number[] {
  const seen = new Map<string, number>();
  return drafts.map((draft, index) => {
    const { deliver, definition, ...bound } = draft.bound;
    const noun = draft.name.slice(leadingVerb(draft.name)?.length ?? 0).replace(/[“”]/g, '');
    const key = `${deliver ?? ''} ${Object.entries(bound).join(' ')} ${noun}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    return first ?? index;
  });
}
