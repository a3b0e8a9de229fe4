import type { Paper } from '../../../../core/paper/paper.js';
import { chartPart } from '../chart.js';
import { footnoteElements, footnotesPart } from '../footnotes.js';
import { packed } from '../package.js';
import { Story } from '../story.js';
import { stylesElement } from '../styles-part.js';
import { typographyOf } from '../typography.js';
import { type Drawing, fillBlock, fillBlockControl } from './blocks.js';
import { type Changing, changingIn } from './changing.js';
import { appended, declaring, type Edit, edited } from './edits.js';
import { fillControl, fillParagraph } from './lines.js';
import { NewParts } from './new-parts.js';
import { type Filling, offeredBy } from './offered.js';
import { OfficeStyles } from './office-styles.js';
import { type OpenedTemplate, openTemplate } from './opened.js';
import { type ParsedPart, within } from './parsed.js';
import { type FoundPlaces, type PlaceControl, type PlaceParagraph, placesIn } from './places.js';
import { asTemplate, refuseTemplate } from './refused.js';

/**
 * A document in the template of an office: what its places name takes their place, all else stays as it is.
 * @throws RefusedTemplate if it is no Word document, or its places are not those of the document
 */
export function filledTemplate(paper: Paper, bytes: Uint8Array): Promise<Uint8Array> {
  return asTemplate(async () => fill(paper, await openTemplate(bytes)));
}

async function fill(paper: Paper, template: OpenedTemplate): Promise<Uint8Array> {
  const changing = await changingIn(template);
  const { text, beside } = changing;
  const offered = offeredBy(paper);
  const places = placesIn(text, offered);
  const others = beside.map((part) => placesIn(part, offered));
  const blocks = fillingsIn(places).filter(isOfParts);
  if (blocks.length === 0) {
    const found = [places, ...others].flatMap(fillingsIn).map(({ name }) => name);
    refuseTemplate({ why: 'no_place', found: [...new Set(found)], names: offered.names });
  }
  const parts = new NewParts(template);
  const story = new Story(
    { footnote: nextId(changing.footnotes, ['w:footnote'], 'w:id'), drawing: nextId(text, ['?:docPr'], 'id') },
    `${parts.prefix}chart`,
  );
  const styles = new OfficeStyles(changing.styles, paper.language);
  const drawing = { paper, part: text, styles, story, ranks: ranksOf(blocks) };
  const edits = new Map<ParsedPart, Edit[]>();
  const edit = (part: ParsedPart, more: readonly Edit[]) => edits.set(part, [...(edits.get(part) ?? []), ...more]);
  for (const found of [places, ...others])
    edit(found.part, editsAt(found, drawing, paper.language === 'en' ? ' ' : ''));
  addCollected(changing, { story, styles, parts, edit, paper });
  const changed = await parts.parts();
  for (const [part, some] of edits) {
    if (some.length > 0) changed.set(part.name, edited(part, [...declaring(part), ...some]));
  }
  return packed(new Map<string, string | Uint8Array>([...template.parts, ...changed]));
}

/** What fills the places of a part. @param joint what stands between two lines in the same paragraph */
function editsAt({ part, paragraphs, controls }: FoundPlaces, drawing: Drawing, joint: string): Edit[] {
  const isText = part === drawing.part;
  const ofParagraph = (found: PlaceParagraph): Edit[] => {
    const block = found.places.map(({ filling }) => filling).find(isOfParts);
    if (block === undefined) return fillParagraph(found, joint);
    return isText ? fillBlock(found, block, drawing) : refuseTemplate({ why: 'not_alone', place: block.name });
  };
  const ofControl = (control: PlaceControl): Edit[] => {
    const { filling } = control;
    if (!isOfParts(filling)) return fillControl(part, control, joint);
    return isText ? fillBlockControl(control, drawing) : refuseTemplate({ why: 'not_alone', place: filling.name });
  };
  return [...paragraphs.flatMap(ofParagraph), ...controls.flatMap(ofControl)];
}

type OfParts = Extract<Filling, { kind: 'parts' }>;

function isOfParts(filling: Filling): filling is OfParts {
  return filling.kind === 'parts';
}

function fillingsIn({ paragraphs, controls }: FoundPlaces): Filling[] {
  return [
    ...paragraphs.flatMap(({ places }) => places.map(({ filling }) => filling)),
    ...controls.map(({ filling }) => filling),
  ];
}

/** The number behind the greatest that an attribute has in a part. */
function nextId(part: ParsedPart | null, names: readonly string[], attribute: string): number {
  const ids = part === null ? [] : within(part.root, names).map(({ attributes }) => Number(attributes[attribute]));
  return ids.reduce((most, id) => (Number.isSafeInteger(id) ? Math.max(most, id) : most), 0) + 1;
}

/** How exactly each part of the document is named where it is drawn. */
function ranksOf(blocks: readonly OfParts[]): Map<number, number> {
  const ranks = new Map<number, number>();
  for (const { about, rank } of blocks) {
    for (const index of about) ranks.set(index, Math.max(rank, ranks.get(index) ?? 0));
  }
  return ranks;
}

/** Adds what the text refers to: charts, footnotes and styles. */
function addCollected(
  { styles: stylesPart, footnotes }: Changing,
  add: {
    story: Story;
    styles: OfficeStyles;
    parts: NewParts;
    edit: (part: ParsedPart, edits: Edit[]) => void;
    paper: Paper;
  },
): void {
  const { story, styles, parts, edit, paper } = add;
  for (const { chart, relation } of story.charts) {
    parts.add('chart', 'charts/planChart', chartPart(chart, typographyOf(paper.language)), relation);
  }
  if (story.footnotes.length > 0) {
    const design = styles.forFootnotes();
    if (footnotes === null) parts.add('footnotes', 'footnotes', footnotesPart(story, design));
    else edit(footnotes, appended(footnotes, footnoteElements(story, design)));
  }
  const added = styles.addedElements();
  if (added === '') return;
  if (stylesPart === null) parts.add('styles', 'styles', stylesElement(added));
  else edit(stylesPart, appended(stylesPart, added));
}
