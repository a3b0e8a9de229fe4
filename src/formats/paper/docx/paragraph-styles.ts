import type { ParagraphRole } from './design.js';
import type { Properties } from './properties.js';
import type { Typography } from './typography.js';

/** A style of paragraphs: the name by which Word knows it, its id, and what it looks like. */
export interface ParagraphStyle {
  id: string;
  name: string;
  paragraph: Properties;
  run: Properties;
}

/** A style of runs. */
export interface CharacterStyle {
  id: string;
  name: string;
  run: Properties;
}

/** The styles of the numbers of footnotes, and of what is to be written over. */
export const CHARACTER_STYLES = {
  footnoteReference: { id: 'FootnoteReference', name: 'footnote reference', run: { vertAlign: 'superscript' } },
  placeholder: { id: 'PlaceholderText', name: 'Placeholder Text', run: { color: '767676' } },
} as const satisfies Record<string, CharacterStyle>;

/** The styles of a document that has no template, by what they are for. */
export function paragraphStyles(fonts: Typography): Record<ParagraphRole, ParagraphStyle> {
  const { body, title, subtitle, headings, tableHead, small, line, titleLine } = fonts;
  const indent =
    fonts.indent === 0 ? {} : { ind: { firstLineChars: fonts.indent * 100, firstLine: fonts.indent * 320 } };
  const after = fonts.indent === 0 ? { spacing: { after: 120, line, lineRule: 'exact' } } : {};
  const heading = (level: 0 | 1): ParagraphStyle => ({
    id: `Heading${level + 1}`,
    name: `heading ${level + 1}`,
    paragraph: { keepNext: true, keepLines: true, ...after, ...indent, outlineLvl: level },
    run: faceOf(headings[level], fonts),
  });
  const dense = { snapToGrid: 0, ind: { firstLineChars: 0, firstLine: 0 } };
  const lines = (size: number, spacing: Record<string, number> = {}) => ({
    spacing: { before: 0, after: 0, ...spacing, line: size * 15, lineRule: 'exact' },
  });
  return {
    title: {
      id: 'Title',
      name: 'Title',
      paragraph: {
        keepNext: true,
        snapToGrid: 0,
        spacing: { after: line, line: titleLine, lineRule: 'exact' },
        jc: 'center',
      },
      run: faceOf(title, fonts),
    },
    subtitle: {
      id: 'Subtitle',
      name: 'Subtitle',
      paragraph: { keepNext: true, spacing: { after: line, line, lineRule: 'exact' }, jc: 'center' },
      run: faceOf(subtitle, fonts),
    },
    heading1: heading(0),
    heading2: heading(1),
    body: { id: 'BodyText', name: 'Body Text', paragraph: { ...after, ...indent }, run: faceOf(body, fonts) },
    address: { id: 'Salutation', name: 'Salutation', paragraph: after, run: {} },
    closing: { id: 'Closing', name: 'Closing', paragraph: { keepLines: true, jc: 'right' }, run: {} },
    caption: {
      id: 'Caption',
      name: 'caption',
      paragraph: { keepNext: true, ...dense, ...lines(24, { before: 120, after: 60 }), jc: 'center' },
      run: faceOf({ ...tableHead, size: tableHead.size + 3 }, fonts),
    },
    tableHead: {
      id: 'TableHead',
      name: 'Table Head',
      paragraph: { keepNext: true, ...dense, ...lines(tableHead.size), jc: 'center' },
      run: { ...faceOf(tableHead, fonts), spacing: 0 },
    },
    tableText: {
      id: 'TableText',
      name: 'Table Text',
      paragraph: { ...dense, ...lines(tableHead.size), jc: 'left' },
      run: { spacing: 0, ...sizes(tableHead.size) },
    },
    note: {
      id: 'TableNote',
      name: 'Table Note',
      paragraph: { keepLines: true, ...dense, ...lines(small.size, { before: 60, after: 120 }), jc: 'left' },
      run: { ...faceOf(small, fonts), spacing: 0 },
    },
    chart: {
      id: 'Chart',
      name: 'Chart',
      paragraph: { keepNext: true, ...dense, spacing: { before: 120, line: 240, lineRule: 'auto' }, jc: 'center' },
      run: {},
    },
    footnoteText: {
      id: 'FootnoteText',
      name: 'footnote text',
      paragraph: { ...dense, ...lines(18), jc: 'left' },
      run: { ...faceOf({ ...small, size: 18 }, fonts), spacing: 0 },
    },
  };
}

/** The properties of runs in a font and a size. */
export function faceOf(
  { font, size, isBold }: { font: string; size: number; isBold?: boolean },
  { latin }: Typography,
) {
  const bold: Properties = isBold === true ? { b: true, bCs: true } : {};
  return { rFonts: { ascii: latin, hAnsi: latin, eastAsia: font, cs: latin }, ...bold, ...sizes(size) };
}

/** The size of runs, in half points. */
export function sizes(size: number) {
  return { sz: size, szCs: size };
}
