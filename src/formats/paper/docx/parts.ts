import type { Paper, PaperParagraph, PaperPart, PaperPlace } from '../../../core/paper/paper.js';
import { drawingOf } from './chart-frame.js';
import type { Design } from './design.js';
import { type Properties, propertiesOf } from './properties.js';
import { paragraphOf, textRun } from './runs.js';
import type { Story } from './story.js';
import { drawTable } from './table.js';
import { element } from './xml.js';

/** The title of a document and the line below it. */
export function drawTitle({ title, subtitle }: Paper, design: Design): string {
  const lines = title.map((line) => textRun(line, design.run('title'), design));
  const above: Properties = subtitle === null ? {} : { spacing: { after: 0 } };
  const properties = propertiesOf('pPr', { ...design.paragraph('title'), ...above });
  const line = element('w:r', {}, element('w:br'));
  const drawn = element('w:p', {}, properties, lines.join(line));
  if (subtitle === null) return drawn;
  return drawn + element('w:p', {}, propertiesOf('pPr', design.paragraph('subtitle')), textRun(subtitle, {}, design));
}

/** The parts of a document, from top to bottom. */
export function drawParts(parts: readonly PaperPart[], design: Design, story: Story): string {
  let breaks = false;
  const drawn: string[] = [];
  for (const part of parts) {
    if (part.kind === 'break') {
      breaks = true;
      continue;
    }
    drawn.push(drawPart(part, { design, story }, breaks ? { pageBreakBefore: true } : {}));
    breaks = false;
  }
  return drawn.join('');
}

interface Draw {
  design: Design;
  story: Story;
}

function drawPart(part: Exclude<PaperPart, { kind: 'break' }>, draw: Draw, paragraph: Properties): string {
  switch (part.kind) {
    case 'heading':
      return paragraphOf([{ text: part.text }], part.level === 1 ? 'heading1' : 'heading2', draw, { paragraph });
    case 'paragraph':
      return drawParagraph(part, draw, paragraph);
    case 'table': {
      const caption =
        part.caption === null ? '' : paragraphOf([{ text: part.caption }], 'caption', draw, { paragraph });
      const note = paragraphOf(part.note === null ? [] : [{ text: part.note }], 'note', draw);
      return caption + drawTable(part, draw.design, draw.story) + note;
    }
    case 'chart':
      return drawingOf(part.chart, draw, paragraph);
    case 'place':
      return drawPlace(part, draw, paragraph);
  }
}

function drawParagraph({ role, text }: PaperParagraph, draw: Draw, paragraph: Properties): string {
  return paragraphOf(text, role, draw, { paragraph });
}

function drawPlace({ name, hint, text }: PaperPlace, draw: Draw, paragraph: Properties): string {
  if (text !== null) {
    return text
      .map((line, place) => paragraphOf([{ text: line }], 'body', draw, place === 0 ? { paragraph } : {}))
      .join('');
  }
  const run = { rStyle: draw.design.styles.placeholder };
  const properties = element(
    'w:sdtPr',
    {},
    element('w:alias', { 'w:val': hint }),
    element('w:tag', { 'w:val': name }),
    element('w:showingPlcHdr'),
  );
  const content = paragraphOf([{ text: hint }], 'body', draw, { paragraph, run });
  return element('w:sdt', {}, properties, element('w:sdtContent', {}, content));
}
