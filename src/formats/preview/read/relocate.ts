import type { Mark, Missed } from '../../../core/import/proposal.js';
import type { Place } from '../../../core/wording/understood.js';

/** Finds the marks of a text again in the text that people made of it; what is not there any more is left out. */
export function relocated<M extends { place: Place }>(marks: readonly M[], before: string, now: string): M[] {
  if (before === now) return [...marks];
  let from = 0;
  return [...marks]
    .sort((one, other) => one.place.from - other.place.from)
    .flatMap((mark) => {
      const words = before.slice(mark.place.from, mark.place.to);
      const ahead = now.indexOf(words, from);
      const at = ahead < 0 ? now.indexOf(words) : ahead;
      if (at < 0) return [];
      if (ahead >= 0) from = at;
      return [{ ...mark, place: { from: at, to: at + words.length } }];
    });
}

/** A number as texts write it, or the name of a document. */
const NUMBERS = /《[^《》]*》|[0-9０-９]+(?:[.,．，][0-9０-９]+)*[%％‰]?/gu;

/** What of a text that people wrote is in no mark and not missed already: nobody has read it. */
export function unread(text: string, marks: readonly Mark[], missed: readonly Missed[]): Missed[] {
  const known = [...marks, ...missed].map(({ place }) => place);
  return [...text.matchAll(NUMBERS)].flatMap(({ 0: found, index }) => {
    const place = { from: index, to: index + found.length };
    const isKnown = known.some(({ from, to }) => from < place.to && to > place.from);
    return isKnown ? [] : [{ text: found, place, reason: 'not_understood' as const }];
  });
}
