import type { Paper, PaperParagraph, PaperPart, PaperPlace, PaperTable } from '../../../core/paper/paper.js';
import { drawingOf } from './chart-frame.js';
import { closingIndents } from './closing.js';
import type { Design } from './design.js';
import { type Properties, propertiesOf } from './properties.js';
import { paragraphOf, textRun } from './runs.js';
import type { Story } from './story.js';
import { drawTable } from './table.js';
import { element } from './xml.js';

interface Draw {
  design: Design;
  story: Story;
}

type Drawn = Exclude<PaperPart, { kind: 'break' }>;

/** The title of a document and the line below it. */
export function drawTitle({ title, subtitle }: Paper, design: Design): string {
  const lines = title.map((line) => textRun(line, design.run('title'), design));
  const properties = propertiesOf('pPr', {
    ...design.paragraph('title'),
    ...(subtitle === null ? {} : design.titleAbove),
  });
  const drawn = element('w:p', {}, properties, lines.join(element('w:r', {}, element('w:br'))));
  if (subtitle === null) return drawn;
  return drawn + element('w:p', {}, propertiesOf('pPr', design.paragraph('subtitle')), textRun(subtitle, {}, design));
}

/** The parts of a document, from top to bottom. */
export function drawParts(parts: readonly PaperPart[], design: Design, story: Story): string {
  const closings = closingsIn(parts, design);
  const drawn = parts.map((part, index) => {
    if (part.kind === 'break') return '';
    const breaks: Properties = parts[index - 1]?.kind === 'break' ? { pageBreakBefore: true } : {};
    // A closing never stands alone on a page.
    const keeps: Properties = isClosing(parts[index + 1]) ? { keepNext: true } : {};
    return drawPart(part, { design, story }, { ...breaks, ...keeps, ...closings.get(part) });
  });
  return drawn.join('');
}

function isClosing(part: PaperPart | undefined): part is PaperParagraph {
  return part?.kind === 'paragraph' && part.role === 'closing';
}

/** The indents of the lines of closings. */
function closingsIn(parts: readonly PaperPart[], design: Design): Map<PaperPart, Properties> {
  const indents = new Map<PaperPart, Properties>();
  let lines: PaperParagraph[] = [];
  for (const part of [...parts, undefined]) {
    if (isClosing(part)) {
      lines.push(part);
      continue;
    }
    const found = closingIndents(
      lines.map(({ text }) => text),
      design.size,
    );
    for (const [index, line] of lines.entries()) {
      indents.set(line, { ...found[index], ...(index === 0 ? design.closingAbove : {}) });
    }
    lines = [];
  }
  return indents;
}

function drawPart(part: Drawn, draw: Draw, paragraph: Properties): string {
  switch (part.kind) {
    case 'heading':
      return paragraphOf([{ text: part.text }], part.level === 1 ? 'heading1' : 'heading2', draw, { paragraph });
    case 'paragraph':
      return paragraphOf(part.text, part.role, draw, { paragraph });
    case 'table':
      return drawCaptioned(part, draw, paragraph);
    case 'chart':
      return drawingOf(part.chart, draw, paragraph);
    case 'place':
      return drawPlace(part, draw, paragraph);
  }
}

/** A thin paragraph: two tables without one between them would become one, and a document does not end with a table. */
const THIN: Properties = { spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' } };

function drawCaptioned(table: PaperTable, draw: Draw, paragraph: Properties): string {
  const { caption, note } = table;
  const breaks = paragraph['pageBreakBefore'] === true;
  const above =
    caption !== null
      ? paragraphOf([{ text: caption }], 'caption', draw, { paragraph })
      : breaks
        ? paragraphOf([], 'note', draw, { paragraph: { ...THIN, ...paragraph } })
        : '';
  const below =
    note === null ? paragraphOf([], 'note', draw, { paragraph: THIN }) : paragraphOf([{ text: note }], 'note', draw);
  return above + drawTable(table, draw.design, draw.story) + below;
}

function drawPlace({ name, hint, text }: PaperPlace, draw: Draw, paragraph: Properties): string {
  if (text !== null) {
    const { keepNext, ...first } = paragraph;
    const last: Properties = keepNext === undefined ? {} : { keepNext };
    const lines = text.map((line, index) => {
      const more = { ...(index === 0 ? first : {}), ...(index === text.length - 1 ? last : {}) };
      return paragraphOf([{ text: line }], 'body', draw, { paragraph: more });
    });
    return lines.join('');
  }
  const properties = element(
    'w:sdtPr',
    {},
    element('w:alias', { 'w:val': hint }),
    element('w:tag', { 'w:val': name }),
    element('w:showingPlcHdr'),
  );
  const { design } = draw;
  const run = textRun(hint, { ...design.run('body'), rStyle: design.styles.placeholder }, design);
  const control = element('w:sdt', {}, properties, element('w:sdtContent', {}, run));
  return element('w:p', {}, propertiesOf('pPr', { ...design.paragraph('body'), ...paragraph }), control);
}
