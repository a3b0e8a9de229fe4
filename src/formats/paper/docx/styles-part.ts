import type { Paper } from '../../../core/paper/paper.js';
import { faceOf, type ParagraphStyle, paragraphStyles, sizes } from './paragraph-styles.js';
import { type Properties, propertiesOf } from './properties.js';
import { typographyOf } from './typography.js';
import { declared, element, xmlPart } from './xml.js';

/** The part with the styles of a document that has no template. */
export function stylesPart(language: Paper['language']): string {
  const fonts = typographyOf(language);
  const { latin, body, small, line, spacing } = fonts;
  const lang = { val: 'en-US', eastAsia: 'zh-CN', bidi: 'ar-SA' };
  const defaults = propertiesOf('rPr', { ...faceOf(body, fonts), lang });
  const normal: ParagraphStyle = {
    id: 'Normal',
    name: 'Normal',
    paragraph: { widowControl: 0, spacing: { line, lineRule: 'exact' }, jc: 'both' },
    run: spacing === 0 ? {} : { spacing },
  };
  const footer: ParagraphStyle = {
    id: 'Footer',
    name: 'footer',
    paragraph: { snapToGrid: 0, spacing: { line: 360, lineRule: 'exact' }, jc: 'left' },
    run: {
      rFonts: { ascii: small.font, hAnsi: small.font, eastAsia: small.font, cs: latin },
      spacing: 0,
      ...sizes(28),
    },
  };
  if (language === 'en') footer.run = { ...faceOf(body, fonts), spacing: 0, ...sizes(22) };
  const styles = [
    paragraphStyle(normal, true),
    characterDefault(),
    tableNormal(),
    noList(),
    ...Object.values(paragraphStyles(fonts)).map((style) => paragraphStyle(style, false)),
    paragraphStyle(footer, false),
    characterStyle('FootnoteReference', 'footnote reference', { vertAlign: 'superscript' }),
    characterStyle('PlaceholderText', 'Placeholder Text', { color: '767676' }),
    tableGrid(),
  ];
  const docDefaults = element('w:docDefaults', {}, element('w:rPrDefault', {}, defaults), element('w:pPrDefault'));
  return xmlPart(element('w:styles', declared('w'), docDefaults, ...styles));
}

/** The element of a style of paragraphs. */
export function paragraphStyle({ id, name, paragraph, run }: ParagraphStyle, isDefault: boolean): string {
  const based = isDefault ? '' : element('w:basedOn', { 'w:val': 'Normal' });
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': isDefault ? 1 : undefined, 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    based,
    element('w:qFormat'),
    propertiesOf('pPr', paragraph),
    propertiesOf('rPr', run),
  );
}

/** The element of a style of runs. */
export function characterStyle(id: string, name: string, run: Properties): string {
  return element(
    'w:style',
    { 'w:type': 'character', 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    element('w:basedOn', { 'w:val': 'DefaultParagraphFont' }),
    propertiesOf('rPr', run),
  );
}

function characterDefault(): string {
  const name = element('w:name', { 'w:val': 'Default Paragraph Font' });
  const attributes = { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' };
  return element('w:style', attributes, name, element('w:uiPriority', { 'w:val': 1 }), element('w:semiHidden'));
}

function noList(): string {
  const name = element('w:name', { 'w:val': 'No List' });
  return element('w:style', { 'w:type': 'numbering', 'w:default': 1, 'w:styleId': 'NoList' }, name);
}

function tableNormal(): string {
  const margins = ['top', 'left', 'bottom', 'right'].map((side) =>
    element(`w:${side}`, { 'w:w': side === 'left' || side === 'right' ? 85 : 0, 'w:type': 'dxa' }),
  );
  return element(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    element('w:name', { 'w:val': 'Normal Table' }),
    propertiesOf('tblPr', {
      tblInd: { w: 0, type: 'dxa' },
      tblCellMar: { xml: element('w:tblCellMar', {}, ...margins) },
    }),
  );
}

function tableGrid(): string {
  return element(
    'w:style',
    { 'w:type': 'table', 'w:styleId': 'TableGrid' },
    element('w:name', { 'w:val': 'Table Grid' }),
    element('w:basedOn', { 'w:val': 'TableNormal' }),
    propertiesOf('tblPr', { tblBorders: { xml: tableBorders() } }),
  );
}

/** Thin lines around all cells. */
export function tableBorders(): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '000000' };
  return element('w:tblBorders', {}, ...sides.map((side) => element(`w:${side}`, line)));
}
