import type { Design } from './design.js';
import { propertiesOf } from './properties.js';
import { textRun } from './runs.js';
import type { Story } from './story.js';
import { declared, element, xmlPart } from './xml.js';

/** The part with the footnotes, and what separates them from the text. */
export function footnotesPart(story: Story, design: FootnoteDesign): string {
  const separators = [separator(-1, 'separator'), separator(0, 'continuationSeparator')];
  return xmlPart(element('w:footnotes', declared('w'), ...separators, footnoteElements(story, design)));
}

/** The footnotes of a text. */
export function footnoteElements({ footnotes }: Story, design: FootnoteDesign): string {
  return footnotes.map(({ id, text }) => footnoteOf(id, text, design)).join('');
}

/** What of a design footnotes need. */
type FootnoteDesign = Pick<Design, 'language' | 'paragraph' | 'run' | 'styles'>;

function separator(id: number, kind: 'separator' | 'continuationSeparator'): string {
  const spacing = propertiesOf('pPr', { spacing: { after: 0, line: 240, lineRule: 'auto' }, ind: { firstLine: 0 } });
  const line = element('w:p', {}, spacing, element('w:r', {}, element(`w:${kind}`)));
  return element('w:footnote', { 'w:type': kind, 'w:id': id }, line);
}

/** A footnote with its own number before it. */
function footnoteOf(id: number, text: string, design: FootnoteDesign): string {
  const style = propertiesOf('rPr', { rStyle: design.styles.footnoteReference });
  const number = element('w:r', {}, style, element('w:footnoteRef'));
  const properties = propertiesOf('pPr', design.paragraph('footnoteText'));
  const run = design.run('footnoteText');
  return element(
    'w:footnote',
    { 'w:id': id },
    element('w:p', {}, properties, number, textRun(` ${text}`, run, design)),
  );
}
