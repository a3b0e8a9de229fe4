import type { Chart, ChartSeries } from '../../core/paper/chart.js';
import { percent } from '../../core/text/percent.js';
import type { Messages } from '../../messages/index.js';
import { type Drawing, element, FONT, label, moved, type Palette, rounded } from './drawing.js';
import { type LegendEntry, legend, SIGN } from './legend.js';
import { cross, dashesOf, EXPECTED_DASHES, marks } from './mark.js';
import { pathOf, placesOf, type Scale } from './path.js';
import { Room } from './placed.js';
import { textWidth } from './text-width.js';

const WIDTH = 480;
const [LEFT, RIGHT, PLOT, FOOT] = [42, 22, 160, 24];
/** Months that names may be apart, so that a year begins at the same place each time. */
const STEPS = [1, 2, 3, 4, 6, 12, 24, 36, 48, 60, 120];

/** Where lines are drawn. */
interface Plot extends Scale {
  top: number;
  bottom: number;
}

/** Lines over time, from 0 to 100 %. A gap in a line is a value that nobody reported, and has a cross on the axis. */
export function linesDrawing({ labels, notes, series }: Chart, messages: Messages, palette: Palette): Drawing {
  const reached = series.filter(({ role }) => role === 'reached');
  const expected = series.filter(({ role }) => role === 'expected');
  const unknown = unknownIn(reached);
  const head = legend(legendOf(reached, expected, unknown.length > 0, messages, palette), LEFT, WIDTH - LEFT);
  const plot = plotFrom(head.height + 16, labels.length);
  const size = labels.length > 24 ? 2 : 3;
  const lines = [
    ...expected.map((one) => expectedLine(one, plot, palette)),
    ...reached.map((one, index) => reachedLine(one, index, plot, palette, size)),
  ];
  const crosses = unknown.map((index) => cross({ x: plot.xOf(index), y: plot.bottom })).join('');
  const missing = element('path', { class: 'chart-none', d: crosses, fill: 'none', stroke: palette.text });
  const step = stepOf(labels, plot);
  const body = [
    head.body,
    grid(plot, palette),
    ...lines,
    unknown.length > 0 ? missing : '',
    namesBelow(labels, step, plot),
    notes === undefined ? '' : notesBelow(notes, step, plot),
    newestOf(reached[0]) < 0 ? nothing(plot, messages) : valueLabels(reached, expected, step, plot),
  ];
  return { width: WIDTH, height: plot.bottom + FOOT + (notes === undefined ? 0 : FONT.value + 4), body: body.join('') };
}

function plotFrom(top: number, count: number): Plot {
  const wide = WIDTH - LEFT - RIGHT;
  const xOf = (index: number) => LEFT + (count > 1 ? (wide * index) / (count - 1) : wide / 2);
  const yOf = (value: number) => top + PLOT * (1 - Math.min(1, Math.max(0, value)));
  return { top, bottom: top + PLOT, xOf, yOf };
}

/** The points of which nothing is known, up to the newest that is known. What lies behind has not come yet. */
function unknownIn(reached: readonly ChartSeries[]): number[] {
  const [first] = reached;
  const newest = newestOf(first);
  return (first?.values ?? []).flatMap((value, index) => (value === null && index < newest ? [index] : []));
}

function legendOf(
  reached: readonly ChartSeries[],
  expected: readonly ChartSeries[],
  isUnknown: boolean,
  { screens }: Messages,
  palette: Palette,
): LegendEntry[] {
  const line = (stroke: string, dashes: string | null) =>
    element('path', { d: `M0 0h${SIGN}`, stroke, 'stroke-width': 2, 'stroke-dasharray': dashes });
  const middle = SIGN / 2;
  const none = element('path', { d: cross({ x: middle, y: 0 }), fill: 'none', stroke: palette.text });
  return [
    ...reached.map(({ name }, index) => ({
      name,
      sign: line(palette.reached, dashesOf(index)) + marks(index, [{ x: middle, y: 0 }], 3, palette.reached),
    })),
    ...expected.map(({ name }) => ({ name, sign: line(palette.expected, EXPECTED_DASHES) })),
    ...(isUnknown ? [{ name: screens.chart.noData, sign: none }] : []),
  ];
}

function grid({ top, bottom, yOf }: Plot, palette: Palette): string {
  const end = WIDTH - RIGHT;
  const thin = [0.25, 0.5, 0.75, 1].map((share) => `M${LEFT} ${rounded(yOf(share))}H${end}`).join('');
  const scale = [0, 0.5, 1].map((share) => label(null, yOf(share) + 4, percent(share)));
  return [
    element('path', { class: 'chart-grid', d: thin, stroke: palette.grid, 'stroke-opacity': '.3' }),
    element('path', { class: 'chart-axis', d: `M${LEFT} ${top}V${bottom}H${end}`, fill: 'none', stroke: palette.grid }),
    moved(LEFT - 6, 0, { class: 'chart-scale', 'text-anchor': 'end' }, scale.join('')),
  ].join('');
}

function expectedLine({ values }: ChartSeries, plot: Plot, { expected }: Palette): string {
  const look = { d: pathOf(values, plot), fill: 'none', stroke: expected, 'stroke-opacity': '.65', 'stroke-width': 2 };
  return element('path', { class: 'chart-expected', ...look, 'stroke-dasharray': EXPECTED_DASHES });
}

function reachedLine({ values }: ChartSeries, index: number, plot: Plot, { reached }: Palette, size: number): string {
  const look = { d: pathOf(values, plot), fill: 'none', stroke: reached, 'stroke-width': 2 };
  const line = element('path', { ...look, 'stroke-dasharray': dashesOf(index) });
  return element('g', { class: 'chart-reached' }, line + marks(index, placesOf(values, plot), size, reached));
}

/** The names of the points that there is room for. */
function namesBelow(labels: readonly string[], step: number, plot: Plot): string {
  const room = new Room(0, WIDTH, plot.bottom + FOOT);
  const names = labels.flatMap((text, index) => {
    const placed = index % step === 0 ? room.place(text, FONT.name, plot.xOf(index), [plot.bottom + 16]) : null;
    return placed === null ? [] : [label(placed.x, null, placed.text)];
  });
  return moved(0, plot.bottom + 16, { class: 'chart-label', 'text-anchor': 'middle' }, names.join(''));
}

/** What stands below the names, with what it is. */
function notesBelow({ name, texts }: NonNullable<Chart['notes']>, step: number, plot: Plot): string {
  const room = new Room(LEFT - 4, WIDTH, 2 * FONT.value);
  const drawn = texts.flatMap((text, index) => {
    const placed =
      text !== '' && index % step === 0 ? room.place(text, FONT.value, plot.xOf(index), [FONT.value]) : null;
    return placed === null ? [] : [label(placed.x, null, placed.text)];
  });
  const look = { class: 'chart-note', 'font-size': FONT.value };
  const named = moved(LEFT - 9, plot.bottom + 31, { ...look, 'text-anchor': 'end' }, label(null, null, name));
  return named + moved(0, plot.bottom + 31, { ...look, 'text-anchor': 'middle' }, drawn.join(''));
}

/** Of how many points one has its name and its value, so that there is room for them. */
function stepOf(labels: readonly string[], { xOf }: Plot): number {
  const widest = Math.max(0, ...labels.map((text) => textWidth(text, FONT.name))) + 6;
  const apart = labels.length > 1 ? xOf(1) - xOf(0) : WIDTH;
  return STEPS.find((one) => one * apart >= widest) ?? labels.length;
}

/**
 * The values: the newest of each line, then those of the first line from new to old, each where there is room for it:
 * outside of a bend of the line, else on the side away from what was expected.
 */
function valueLabels(
  reached: readonly ChartSeries[],
  expected: readonly ChartSeries[],
  step: number,
  plot: Plot,
): string {
  const [first, ...others] = reached;
  const newest = newestOf(first);
  const room = new Room(LEFT, WIDTH, plot.bottom);
  const placedAt = ({ values }: ChartSeries, index: number, isLower: boolean) => {
    const value = values[index] ?? null;
    if (value === null) return [];
    const y = plot.yOf(value);
    const sides = (isLower ? [y + 15, y - 7] : [y - 7, y + 15]).filter((side) => side < plot.bottom - 2);
    return room.place(percent(value), FONT.value, plot.xOf(index), sides.slice(0, index === newest ? 2 : 1)) ?? [];
  };
  const isBehind = (index: number) => (first?.values[index] ?? 0) < (expected[0]?.values[index] ?? 0);
  const older = (first?.values ?? []).flatMap((_value, index) => (index < newest && index % step === 0 ? [index] : []));
  const placed = [
    ...[first].flatMap((one) => (one ? placedAt(one, newest, isBehind(newest)) : [])),
    ...expected.flatMap((one) => placedAt(one, newest, !isBehind(newest))),
    ...others.flatMap((one) => placedAt(one, newest, false)),
    ...older
      .reverse()
      .flatMap((index) => (first ? placedAt(first, index, bendAt(first, index) ?? isBehind(index)) : [])),
  ];
  const texts = placed.map(({ x, y, text }) => label(x, y, text));
  return element('g', { class: 'chart-value', 'text-anchor': 'middle', 'font-size': FONT.value }, texts.join(''));
}

/** By how much a line must turn to lie in the way of a text. */
const STEEP = 0.05;

/** Whether a line turns upwards at a point, and the room is below it; false if downwards, null if it does not turn. */
function bendAt({ values }: ChartSeries, index: number): boolean | null {
  const here = values[index] ?? 0;
  const beside = [values[index - 1], values[index + 1]].filter((value) => value != null);
  if (beside.every((value) => value > here + STEEP)) return true;
  return beside.every((value) => value < here - STEEP) ? false : null;
}

/** That nothing was reported at all. */
function nothing({ top, bottom }: Plot, { screens }: Messages): string {
  const text = label((LEFT + WIDTH - RIGHT) / 2, (top + bottom) / 2, screens.chart.noData);
  return element('g', { class: 'chart-none', 'text-anchor': 'middle' }, text);
}

function newestOf(series: ChartSeries | undefined): number {
  return series?.values.findLastIndex((value) => value !== null) ?? -1;
}
