import { textElement } from '../runs.js';
import { element } from '../xml.js';
import type { Edit } from './edits.js';
import { childNamed, type ParsedPart, type PlacedElement, within, writtenOf } from './parsed.js';
import { isAlone, type PlaceControl, type PlaceParagraph } from './places.js';

/** The text of a place, in pieces that stand on lines of their own. */
type Lines = readonly string[];

/**
 * Fills the places in the text of a paragraph. What they are filled with looks as their first character does.
 * @param joint what stands between two lines that share their paragraph with other text
 */
export function fillParagraph(paragraph: PlaceParagraph, joint: string): Edit[] {
  const { texts, text, places } = paragraph;
  const linesOf = (lines: Lines): Lines => (isAlone(paragraph) ? lines : [lines.join(joint)]);
  return texts.flatMap(({ element: piece, start, end }) => {
    const touched = places.filter((place) => place.start < end && place.end > start);
    if (piece === null || touched.length === 0) return [];
    const pieces: string[] = [];
    let at = start;
    for (const place of touched) {
      pieces.push(kept(text.slice(at, Math.max(at, place.start))));
      if (place.start >= start && place.filling.kind === 'lines') {
        pieces.push(written(linesOf(place.filling.lines)));
      }
      at = Math.min(place.end, end);
    }
    pieces.push(kept(text.slice(at, end)));
    return [{ start: piece.start, end: piece.end, text: pieces.join('') }];
  });
}

/** Text of the template, which stays as it is. */
function kept(text: string): string {
  if (text === '') return '';
  const escaped = text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;' })[character] ?? '&gt;');
  return `<w:t xml:space="preserve">${escaped}</w:t>`;
}

function written(lines: Lines): string {
  return lines.map(textElement).join(element('w:br'));
}

/** Fills a content control with a line: its first run keeps its look, the others become empty. */
export function fillControl(part: ParsedPart, { control, filling }: PlaceControl, joint: string): Edit[] {
  const content = childNamed(control, 'w:sdtContent');
  if (content === null || filling.kind !== 'lines') return [];
  const text = written([filling.lines.join(joint)]);
  const texts = within(content, ['w:t']);
  const [first] = texts;
  return [
    ...plainControl(control),
    ...(first === undefined ? inEmpty(part, content, text) : []),
    ...texts.map((one) => ({ start: one.start, end: one.end, text: one === first ? text : '' })),
  ];
}

/** A control without a text: a run is added to its first paragraph, or to the control itself where that is in one. */
function inEmpty(part: ParsedPart, content: PlacedElement, text: string): Edit[] {
  const [paragraph] = within(content, ['w:p']);
  const run = element('w:r', {}, text);
  const target = paragraph ?? content;
  if (target.innerStart < target.end) return [{ start: target.innerEnd, end: target.innerEnd, text: run }];
  const open = writtenOf(part, target).replace(/\s*\/>$/, '>');
  return [{ start: target.start, end: target.end, text: `${open}${run}</${target.written}>` }];
}

/** A control no longer shows what it said before it was filled, and is not filled again from elsewhere. */
export function plainControl(control: PlacedElement): Edit[] {
  const properties = childNamed(control, 'w:sdtPr');
  const hint = childNamed(properties, 'w:showingPlcHdr');
  const bound = childNamed(properties, 'w:dataBinding');
  const content = childNamed(control, 'w:sdtContent');
  const gray = hint === null || content === null ? [] : within(content, ['w:rStyle']);
  return [hint, bound, ...gray].flatMap((one) => (one === null ? [] : [{ start: one.start, end: one.end, text: '' }]));
}
