import type { Outline, OutlineItem, OutlinePart } from '../outline/outline.js';
import { tamperedWordIn, withoutTampering } from '../text/tampered.js';

/** An outline in which no word stands that was put into the document by tampering, and where such words stood. */
export interface CleanOutline {
  outline: Outline;
  /** By the clean item, the first such word of it. */
  words: ReadonlyMap<OutlineItem, string>;
}

/** Puts 关于 in the place of what was put into a document by tampering; a plan must never carry that on. */
export function cleanOutline(outline: Outline): CleanOutline {
  const words = new Map<OutlineItem, string>();
  const parts = outline.parts.map((part) => ({
    ...cleanPart(part),
    items: part.items.map((item) => {
      const word = tamperedWordIn(item.text);
      if (word === null && !item.headings.some(tamperedWordIn)) return item;
      const clean = cleanItem(item);
      if (word !== null) words.set(clean, word);
      return clean;
    }),
  }));
  return { outline: { ...outline, title: cleaned(outline.title), parts }, words };
}

function cleaned(text: string | null): string | null {
  return text === null ? null : withoutTampering(text);
}

function cleanPart(part: OutlinePart): OutlinePart {
  const paragraphs = part.paragraphs.map((paragraph) => ({ ...paragraph, text: withoutTampering(paragraph.text) }));
  return { ...part, heading: cleaned(part.heading), paragraphs };
}

function cleanItem(item: OutlineItem): OutlineItem {
  const { head, text, headings } = item;
  return { ...item, head: cleaned(head), text: withoutTampering(text), headings: headings.map(withoutTampering) };
}
