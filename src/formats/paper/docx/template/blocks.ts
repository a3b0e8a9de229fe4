import type { Paper, PaperPart } from '../../../../core/paper/paper.js';
import { drawParts } from '../parts.js';
import { propertiesOf } from '../properties.js';
import type { Story } from '../story.js';
import { element } from '../xml.js';
import type { Edit } from './edits.js';
import { plainControl } from './lines.js';
import type { Filling } from './offered.js';
import { officeDesign, type PlaceOfParts } from './office-design.js';
import type { OfficeStyles } from './office-styles.js';
import { childNamed, type ParsedPart, type PlacedElement, within, writtenOf } from './parsed.js';
import { isAlone, type PlaceControl, type PlaceParagraph } from './places.js';
import { refuseTemplate } from './refused.js';
import { textWidthAt } from './text-area.js';

/** What is drawn at the places of several lines. */
export interface Drawing {
  paper: Paper;
  part: ParsedPart;
  styles: OfficeStyles;
  story: Story;
  /** Of each part of the document by its number, how exactly the place names it where it is drawn. */
  ranks: ReadonlyMap<number, number>;
}

type Parts = Extract<Filling, { kind: 'parts' }>;

/** Puts parts of the document where a paragraph names them. */
export function fillBlock(found: PlaceParagraph, filling: Parts, drawing: Drawing): Edit[] {
  const { paragraph } = found;
  const others = within(paragraph, ['w:drawing', 'w:pict', 'w:object', 'w:footnoteReference']);
  if (!isAlone(found) || others.length > 0 || !isBlock(paragraph))
    refuseTemplate({ why: 'not_alone', place: filling.name });
  return [{ start: paragraph.start, end: paragraph.end, text: drawnAt(paragraph, filling, drawing) }];
}

/** Puts parts of the document into a content control. */
export function fillBlockControl({ control, filling }: PlaceControl, drawing: Drawing): Edit[] {
  const content = childNamed(control, 'w:sdtContent');
  const paragraph = childNamed(content, 'w:p');
  if (filling.kind !== 'parts') return [];
  if (content === null || paragraph === null || !isBlock(control))
    return refuseTemplate({ why: 'not_alone', place: filling.name });
  const inside = { start: content.innerStart, end: content.innerEnd, text: drawnAt(paragraph, filling, drawing) };
  const properties = plainControl(control).filter(({ end }) => end <= inside.start);
  return [...properties, inside];
}

/** Whether an element stands among the paragraphs and tables of the text, and not in a text box. */
function isBlock({ parent }: PlacedElement): boolean {
  if (parent === null) return false;
  if (parent.name === 'w:sdtContent') return parent.parent !== null && isBlock(parent.parent);
  return parent.name === 'w:body' || (parent.name === 'w:tc' && !isInBox(parent));
}

function isInBox({ parent }: PlacedElement): boolean {
  return parent !== null && (parent.name === 'w:txbxContent' || isInBox(parent));
}

function drawnAt(paragraph: PlacedElement, filling: Parts, { paper, part, styles, story, ranks }: Drawing): string {
  const place: PlaceOfParts = { part, paragraph, width: textWidthAt(part.root, paragraph) };
  const design = officeDesign(place, styles, paper.language);
  const properties = childNamed(paragraph, 'w:pPr');
  const breaks: PaperPart[] = childNamed(properties, 'w:pageBreakBefore') === null ? [] : [{ kind: 'break' }];
  const parts = filling.drawn.flatMap((index) => {
    const one = paper.parts[index];
    return one === undefined || (ranks.get(index) ?? 0) > filling.rank ? [] : [one];
  });
  const bookmarks = within(paragraph, ['w:bookmarkStart', 'w:bookmarkEnd']).map((mark) => writtenOf(part, mark));
  const drawn = drawParts([...breaks, ...parts], design, story) || element('w:p');
  // The end of a section stands in the properties of its last paragraph.
  const section = childNamed(properties, 'w:sectPr');
  const end =
    section === null ? '' : element('w:p', {}, propertiesOf('pPr', { sectPr: { xml: writtenOf(part, section) } }));
  return bookmarks.join('') + drawn + end;
}
