import type { Design } from './design.js';
import { propertiesOf } from './properties.js';
import { textRun } from './runs.js';
import type { Story } from './story.js';
import { declared, element, xmlPart } from './xml.js';

/** The part with the footnotes, and what separates them from the text. */
export function footnotesPart({ footnotes }: Story, design: Design): string {
  const separators = [separator(-1, 'separator'), separator(0, 'continuationSeparator')];
  const notes = footnotes.map(({ id, text }) => footnoteOf(id, text, design));
  return xmlPart(element('w:footnotes', declared('w'), ...separators, ...notes));
}

function separator(id: number, kind: 'separator' | 'continuationSeparator'): string {
  const spacing = propertiesOf('pPr', { spacing: { after: 0, line: 240, lineRule: 'auto' }, ind: { firstLine: 0 } });
  const line = element('w:p', {}, spacing, element('w:r', {}, element(`w:${kind}`)));
  return element('w:footnote', { 'w:type': kind, 'w:id': id }, line);
}

/** A footnote with its own number before it. */
export function footnoteOf(id: number, text: string, design: Design): string {
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
