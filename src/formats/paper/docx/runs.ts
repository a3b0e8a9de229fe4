import type { PaperText } from '../../../core/paper/paper.js';
import type { Light } from '../../../core/standing/light.js';
import type { Design, ParagraphRole } from './design.js';
import { type Properties, propertiesOf } from './properties.js';
import type { Story } from './story.js';
import { element, xmlText } from './xml.js';

/** The shade behind a word that names a light; dark words stay easy to read on it, and the word says the same. */
const SHADES: Readonly<Record<Light, string>> = {
  green: 'C6EFCE',
  yellow: 'FFEB9C',
  red: 'FFC7CE',
  gray: 'D9D9D9',
};

/** Quotation marks, dashes and circled numbers, which Word takes for Latin ones unless it is told that they are Chinese. */
const AMBIGUOUS = /[\u00b0-\u00b7\u00d7\u00f7\u2010-\u2027\u2030-\u205e\u2100-\u27ff]/u;

/** A paragraph of texts. @param more properties besides those of its kind */
export function paragraphOf(
  text: PaperText,
  role: ParagraphRole,
  { design, story }: { design: Design; story: Story },
  more: { paragraph?: Properties; run?: Properties } = {},
): string {
  const base = { ...design.run(role), ...more.run };
  return element(
    'w:p',
    {},
    propertiesOf('pPr', { ...design.paragraph(role), ...more.paragraph }),
    ...text.map((run) => runOf(run, base, design, story)),
  );
}

function runOf(run: PaperText[number], base: Properties, design: Design, story: Story): string {
  const shade: Properties = run.light === undefined ? {} : { shd: shadeOf(run.light) };
  const bold: Properties = run.isBold === true ? { b: true, bCs: true } : {};
  const written = textRun(run.text, { ...base, ...bold, ...shade }, design);
  if (run.footnote === undefined) return written;
  const id = story.addFootnote(run.footnote);
  const style = propertiesOf('rPr', { ...base, rStyle: design.styles.footnoteReference });
  return written + element('w:r', {}, style, element('w:footnoteReference', { 'w:id': id }));
}

/** The shade of a light, as a property of a run or a cell. */
export function shadeOf(light: Light) {
  return { val: 'clear', color: 'auto', fill: SHADES[light] };
}

/** A run of text. */
export function textRun(text: string, properties: Properties, { language }: Pick<Design, 'language'>): string {
  const hint: Properties = language !== 'en' && AMBIGUOUS.test(text) ? { rFonts: hinted(properties['rFonts']) } : {};
  return element('w:r', {}, propertiesOf('rPr', { ...properties, ...hint }), textElement(text));
}

/** The element of a text, whose spaces at both ends are kept. */
export function textElement(text: string): string {
  return element('w:t', { 'xml:space': 'preserve' }, xmlText(text));
}

function hinted(fonts: Properties[string] | undefined): Properties[string] {
  if (typeof fonts !== 'object') return { hint: 'eastAsia' };
  return 'xml' in fonts ? fonts : { hint: 'eastAsia', ...fonts };
}
