import type { Chart, ChartSeries } from '../../core/paper/chart.js';
import { percent } from '../../core/text/percent.js';
import type { Messages } from '../../messages/index.js';
import { escaped } from '../html/escape.js';
import { type Drawing, element, FONT, label, moved, type Palette, rounded } from './drawing.js';
import { type LegendEntry, legend, SIGN } from './legend.js';
import { textLines, textWidth } from './text-width.js';

const WIDTH = 480;
/** The most that names may take, and what a value at the end takes. */
const [MOST_NAME, VALUE, GAP] = [168, 44, 8];
/** The heights of a bar, and of a line of a name. */
const [BAR, LINE] = [12, 14];
/** Between a bar and the mark on it. */
const SLIT = 3;

/** A row: its name in lines, and its middle. */
interface Row {
  name: string;
  lines: readonly string[];
  middle: number;
}

/** Where bars begin and end. */
interface Span {
  left: number;
  right: number;
}

/** Bars from top to bottom, from 0 to 100 %, each with the mark of what was expected. */
export function barsDrawing({ labels, notes, series }: Chart, messages: Messages, palette: Palette): Drawing {
  const reached = series.filter(({ role }) => role === 'reached');
  const expected = series.filter(({ role }) => role === 'expected');
  const head = legend(legendOf(reached, expected, palette), 0, WIDTH);
  const { rows, bottom } = rowsFrom(head.height + GAP, labels, reached.length);
  const texts = reached.map(({ values }) =>
    values.map((value, at) => valueWords(value, notes?.texts[at] ?? '', messages)),
  );
  const widths = rows.flatMap(({ lines }) => lines.map((line) => textWidth(line, FONT.name)));
  const span = {
    left: Math.ceil(Math.max(0, ...widths)) + GAP,
    right: WIDTH - Math.max(VALUE, ...texts.flat().map((text) => Math.ceil(textWidth(text, FONT.value)) + GAP)),
  };
  const names = rows.map(nameOf).join('');
  const body = [
    head.body,
    grid(span, head.height + GAP / 2, bottom, palette),
    moved(span.left - GAP, 0, { class: 'chart-label', 'text-anchor': 'end' }, names),
    ...reached.map((one, index) => barsOf(one, index, expected[0]?.values ?? [], rows, reached.length, span, palette)),
    ...expected.map((one) => expectedMarks(one, rows, reached.length, span, palette)),
    valuesOf(texts, rows),
  ];
  return { width: WIDTH, height: bottom + 20, body: body.join('') };
}

function rowsFrom(top: number, labels: readonly string[], bars: number): { rows: Row[]; bottom: number } {
  let bottom = top;
  const rows = labels.map((name) => {
    const lines = textLines(name, FONT.name, MOST_NAME, 2);
    const height = Math.max(lines.length * LINE, bars * (BAR + 2)) + GAP;
    bottom += height;
    return { name, lines, middle: bottom - height / 2 };
  });
  return { rows, bottom };
}

function legendOf(reached: readonly ChartSeries[], expected: readonly ChartSeries[], palette: Palette): LegendEntry[] {
  return [
    ...reached.map(({ name }, index) => ({ name, sign: barsLook(index, barPath(0, -BAR / 2 + 1, SIGN), palette) })),
    ...expected.map((one) => ({ name: expectedName(one), sign: expectedLook(`M${SIGN / 2} -8v16`, palette) })),
  ];
}

/** With the value, where it is the same for all bars. */
function expectedName({ name, values }: ChartSeries): string {
  const [first = null] = values;
  return first !== null && values.every((value) => value === first) ? `${name} ${percent(first)}` : name;
}

function grid({ left, right }: Span, top: number, bottom: number, palette: Palette): string {
  const xOf = (share: number) => left + (right - left) * share;
  const thin = [0.25, 0.5, 0.75, 1].map((share) => `M${rounded(xOf(share))} ${rounded(top)}V${rounded(bottom)}`);
  const scale = [0, 0.5, 1].map((share) => label(xOf(share), bottom + 14, percent(share)));
  return [
    element('path', { class: 'chart-grid', d: thin.join(''), stroke: palette.grid, 'stroke-opacity': '.3' }),
    element('path', { class: 'chart-axis', d: `M${left} ${rounded(top)}V${rounded(bottom)}`, stroke: palette.grid }),
    element('g', { class: 'chart-scale', 'text-anchor': 'middle' }, scale.join('')),
  ].join('');
}

/** A name of one or two lines; whole when pointed at if it had to be cut. */
function nameOf({ name, lines, middle }: Row): string {
  const isCut = lines.at(-1)?.endsWith('…') === true && !name.endsWith('…');
  const whole = isCut ? element('title', {}, escaped(name)) : '';
  return lines
    .map((line, index) => {
      const y = middle + 4 + (index - (lines.length - 1) / 2) * LINE;
      return element('text', { y }, escaped(line) + whole);
    })
    .join('');
}

/** A bar that goes beyond what was expected is interrupted there, so that the mark is seen in any colour. */
function barsOf(
  { values }: ChartSeries,
  index: number,
  expected: readonly (number | null)[],
  rows: readonly Row[],
  bars: number,
  { left, right }: Span,
  palette: Palette,
): string {
  const drawn = rows.map(({ middle }, at) => {
    const value = values[at] ?? null;
    if (value === null) return '';
    const wide = (right - left) * within(value);
    const mark = (right - left) * within(expected[at] ?? 0);
    const y = topOf(middle, index, bars);
    if (mark < SLIT || wide <= mark + SLIT)
      return barPath(left, y, Math.min(wide, mark > 0 && wide > mark - SLIT ? mark - SLIT : wide));
    return barPath(left, y, mark - SLIT) + barPath(left + mark + SLIT, y, wide - mark - SLIT);
  });
  return barsLook(index, drawn.join(''), palette);
}

/** The upper edge of one of the bars of a row. */
function topOf(middle: number, index: number, bars: number): number {
  return middle - (bars * (BAR + 2)) / 2 + index * (BAR + 2) + 1;
}

function barPath(x: number, y: number, width: number): string {
  return width <= 0 ? '' : `M${rounded(x)} ${rounded(y)}h${rounded(width)}v${BAR}h-${rounded(width)}z`;
}

/** The first bar of each row is filled, the others are outlines. */
function barsLook(index: number, d: string, { reached }: Palette): string {
  if (index === 0) return element('path', { class: 'chart-reached', d, fill: reached });
  const look = { fill: 'none', stroke: reached, 'stroke-dasharray': index === 1 ? null : '2 2' };
  return element('path', { class: 'chart-reached', d, ...look });
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function expectedMarks(
  { values }: ChartSeries,
  rows: readonly Row[],
  bars: number,
  { left, right }: Span,
  palette: Palette,
): string {
  const height = bars * (BAR + 2) + 4;
  const marks = rows.map(({ middle }, at) => {
    const value = values[at] ?? null;
    if (value === null) return '';
    const x = left + (right - left) * within(value);
    return `M${rounded(x)} ${rounded(middle - height / 2)}v${height}`;
  });
  return expectedLook(marks.join(''), palette);
}

function expectedLook(d: string, { expected }: Palette): string {
  return element('path', { class: 'chart-expected', d, stroke: expected, 'stroke-width': 2 });
}

/** A value with of how many it is known; that nothing is. */
function valueWords(value: number | null, note: string, { screens, brackets }: Messages): string {
  return (value === null ? screens.chart.noData : percent(value)) + (note === '' ? '' : brackets(note));
}

/** The values at the ends of the rows. @param texts of each series, those of its bars */
function valuesOf(texts: readonly (readonly string[])[], rows: readonly Row[]): string {
  const drawn = texts.flatMap((of, index) =>
    of.map((text, at) => label(null, topOf(rows[at]?.middle ?? 0, index, texts.length) + BAR - 2, text)),
  );
  return moved(WIDTH, 0, { class: 'chart-value', 'text-anchor': 'end', 'font-size': FONT.value }, drawn.join(''));
}
