import type { Draft } from './draft.js';
import type { Page } from './page.js';
import type { Stretch } from './spans.js';
import type { Leftover, Place } from './understood.js';

/**
 * What no target and no due date of a text covers: numbers, times that limit nothing, documents that are followed. Every
 * digit of the text is in one of these, or in a target or due date.
 */
export function leftoversOf(
  page: Page,
  drafts: readonly Draft[],
  dropped: Page['dropped'],
  place: (stretch: Stretch) => Place,
  original: string,
): Leftover[] {
  const { text, documents, times } = page;
  const covered = new Uint8Array(text.length + 1);
  for (const { covers } of drafts) for (const { from, to } of covers) covered.fill(1, from, to);
  for (const { from, to } of times) covered.fill(1, from, to);
  const found: (Stretch & { reason: Leftover['reason'] })[] = [];
  for (const time of times) {
    if (time.leftover !== null) found.push({ from: time.from, to: time.to, reason: time.leftover });
  }
  for (const title of documents) {
    if (covered[title.from] === 0) found.push({ ...title, reason: 'cited' });
    covered.fill(1, title.from, title.to);
  }
  for (const one of dropped) {
    if (covered[one.from] === 0) found.push(one);
    covered.fill(1, one.from, one.to);
  }
  found.push(...digitsLeft(text, covered));
  return found
    .sort((a, b) => a.from - b.from)
    .map(({ reason, ...stretch }) => {
      const at = place(stretch);
      return { place: at, text: original.slice(at.from, at.to), reason };
    });
}

function digitsLeft(text: string, covered: Uint8Array): (Stretch & { reason: 'not_understood' })[] {
  const found: (Stretch & { reason: 'not_understood' })[] = [];
  for (const { index, 0: digits } of text.matchAll(/\d[\d,.]*/g)) {
    if (covered[index] === 0) found.push({ from: index, to: index + digits.length, reason: 'not_understood' });
  }
  return found;
}
