import { LOOK } from '../../sheet/look.js';
import { xmlText } from './xml-text.js';

/** The styles of cells by their places in the list of the workbook. */
export const STYLES = [
  'plain',
  'title',
  'about',
  'head',
  'text',
  'word',
  'number',
  'count',
  'decimal',
  'share',
  'fineShare',
  'points',
  'day',
  'green',
  'yellow',
  'red',
  'gray',
] as const;
export type StyleName = (typeof STYLES)[number];

/** The place of each style in the list, as the cells of a sheet name it. */
export const STYLE: Readonly<Record<StyleName, number>> = Object.fromEntries(
  STYLES.map((name, place) => [name, place]),
) as Record<StyleName, number>;

/** Formats of numbers: those below 164 are known to every spreadsheet by their number. */
const FORMATS = { general: 0, whole: 3, share: 164, fineShare: 165, points: 166, day: 167, decimal: 168 };
const OWN_FORMATS: readonly (readonly [number, string])[] = [
  [FORMATS.share, '0.0%'],
  // 99.96 % is not shown as 100 %.
  [FORMATS.fineShare, '0.0###%'],
  [FORMATS.points, '0.0'],
  [FORMATS.day, 'yyyy-mm-dd'],
  [FORMATS.decimal, '#,##0.0###'],
];

/** The size of letters, in points. */
const SIZE = 10;

/** Fills and letters of lights, which can be told apart in print without colours by the word in the cell. */
const LIGHTS = {
  green: { fill: 'C6EFCE', letters: '006100' },
  yellow: { fill: 'FFEB9C', letters: '7F6000' },
  red: { fill: 'FFC7CE', letters: '9C0006' },
  gray: { fill: 'D9D9D9', letters: '404040' },
} as const;

const FONTS = { plain: 0, bold: 1, title: 2, green: 3, yellow: 4, red: 5, gray: 6 };
/** The first two fills of a workbook are always these. */
const FILLS = { none: 0, head: 2, green: 3, yellow: 4, red: 5, gray: 6 };

interface Style {
  format?: number;
  font?: number;
  fill?: number;
  isFramed?: boolean;
  horizontal?: 'left' | 'center' | 'right';
  isWrapped?: boolean;
}

const framed = (style: Style): Style => ({ isFramed: true, isWrapped: true, ...style });
const light = (name: keyof typeof LIGHTS): Style =>
  framed({ font: FONTS[name], fill: FILLS[name], horizontal: 'center' });

const CELLS: Readonly<Record<StyleName, Style>> = {
  plain: {},
  title: { font: FONTS.title, horizontal: 'center' },
  about: { horizontal: 'left' },
  head: framed({ font: FONTS.bold, fill: FILLS.head, horizontal: 'center' }),
  text: framed({ horizontal: 'left' }),
  word: framed({ horizontal: 'center' }),
  number: framed({ horizontal: 'center' }),
  count: framed({ format: FORMATS.whole, horizontal: 'right' }),
  decimal: framed({ format: FORMATS.decimal, horizontal: 'right' }),
  share: framed({ format: FORMATS.share, horizontal: 'right' }),
  fineShare: framed({ format: FORMATS.fineShare, horizontal: 'right' }),
  points: framed({ format: FORMATS.points, horizontal: 'right' }),
  day: framed({ format: FORMATS.day, horizontal: 'center' }),
  green: light('green'),
  yellow: light('yellow'),
  red: light('red'),
  gray: light('gray'),
};

/** The part of a workbook that says how its cells look. @param font the name of the font of the language */
export function stylesXml(font: string): string {
  const letters = (size: number, isBold: boolean, rgb = '000000') =>
    `<font>${isBold ? '<b/>' : ''}<sz val="${size}"/><color rgb="FF${rgb}"/><name val="${xmlText(font)}"/></font>`;
  const coloured = Object.values(LIGHTS).map((one) => letters(SIZE, true, one.letters));
  const fonts = [letters(SIZE, false), letters(SIZE, true), letters(LOOK.titleSize, true), ...coloured];
  const solid = (rgb: string) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    ...[LOOK.head, ...Object.values(LIGHTS).map(({ fill }) => fill)].map(solid),
  ];
  const side = (name: string) => `<${name} style="thin"><color rgb="FF${LOOK.line}"/></${name}>`;
  const borders = [
    '<border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
  ];
  const formats = OWN_FORMATS.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${xmlText(code)}"/>`);
  const cells = STYLES.map((name) => cellXml(CELLS[name]));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    list('numFmts', formats),
    list('fonts', fonts),
    list('fills', fills),
    list('borders', borders),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    list('cellXfs', cells),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function cellXml({ format = 0, font = 0, fill = 0, isFramed = false, horizontal, isWrapped = false }: Style): string {
  const applied = [
    format !== 0 && 'applyNumberFormat="1"',
    font !== 0 && 'applyFont="1"',
    fill !== 0 && 'applyFill="1"',
    isFramed && 'applyBorder="1"',
  ].filter((one) => one !== false);
  const ids = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${isFramed ? 1 : 0}" xfId="0"`;
  if (horizontal === undefined) return `<xf ${ids}/>`;
  const alignment = `<alignment horizontal="${horizontal}" vertical="center"${isWrapped ? ' wrapText="1"' : ''}/>`;
  return `<xf ${[ids, ...applied].join(' ')} applyAlignment="1">${alignment}</xf>`;
}
