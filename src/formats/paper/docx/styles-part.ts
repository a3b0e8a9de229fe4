import type { Paper } from '../../../core/paper/paper.js';
import {
  CHARACTER_STYLES,
  type CharacterStyle,
  faceOf,
  type ParagraphStyle,
  paragraphStyles,
  sizes,
} from './paragraph-styles.js';
import { propertiesOf } from './properties.js';
import { typographyOf } from './typography.js';
import { declared, element, xmlPart } from './xml.js';

/** The part with the styles of a document that has no template. */
export function stylesPart(language: Paper['language']): string {
  const fonts = typographyOf(language);
  const { latin, body, small, line, spacing } = fonts;
  // Latin letters are English in Chinese text too: LibreOffice would break numbers in two if they were Chinese.
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
    paragraphStyle(normal, null, true),
    characterDefault(),
    tableNormal(),
    noList(),
    ...Object.values(paragraphStyles(fonts)).map((style) => paragraphStyle(style)),
    paragraphStyle(footer),
    ...Object.values(CHARACTER_STYLES).map(characterStyle),
    tableGrid(),
  ];
  const docDefaults = element('w:docDefaults', {}, element('w:rPrDefault', {}, defaults), element('w:pPrDefault'));
  return stylesElement(docDefaults + styles.join(''));
}

/** The part with some styles. */
export function stylesElement(styles: string): string {
  return xmlPart(element('w:styles', declared('w'), styles));
}

/** The element of a style of paragraphs. @param base the id of the style whose properties it has too, or null if there is none */
export function paragraphStyle(
  { id, name, paragraph, run }: ParagraphStyle,
  base: string | null = 'Normal',
  isDefault = false,
): string {
  const based = base === null ? '' : element('w:basedOn', { 'w:val': base });
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
export function characterStyle({ id, name, run }: CharacterStyle): string {
  return element(
    'w:style',
    { 'w:type': 'character', 'w:styleId': id },
    element('w:name', { 'w:val': name }),
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
  return element(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    element('w:name', { 'w:val': 'Normal Table' }),
    propertiesOf('tblPr', {
      tblInd: { w: 0, type: 'dxa' },
      tblCellMar: { xml: cellMargins({ top: 0, left: 108, bottom: 0, right: 108 }) },
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

/** The space around the text of cells, in twentieths of a point. */
export function cellMargins(sides: Readonly<Record<'top' | 'left' | 'bottom' | 'right', number>>): string {
  const { top, left, bottom, right } = sides;
  const written = Object.entries({ top, left, bottom, right }).map(([side, width]) =>
    element(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' }),
  );
  return element('w:tblCellMar', {}, ...written);
}

/** Thin lines around all cells. */
export function tableBorders(): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '000000' };
  return element('w:tblBorders', {}, ...sides.map((side) => element(`w:${side}`, line)));
}
