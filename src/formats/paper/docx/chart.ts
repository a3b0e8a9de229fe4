import type { Chart, ChartSeries } from '../../../core/paper/chart.js';
import { axes, axisIds, solid, value } from './chart-axes.js';
import type { Typography } from './typography.js';
import { declared, element, xmlPart, xmlText } from './xml.js';

/** A chart as a part of an office file (DrawingML). Its values stand in it, so that no workbook is needed to draw it. */
export function chartPart(chart: Chart, fonts: Typography): string {
  const drawn = chart.kind === 'lines' ? lines(chart) : bars(chart);
  const plot = element('c:plotArea', {}, element('c:layout'), drawn, axes(chart.kind, chart.notes?.name ?? null));
  const legend = element('c:legend', {}, value('c:legendPos', 't'), value('c:overlay', 0));
  return xmlPart(
    element(
      'c:chartSpace',
      declared('c', 'a', 'r'),
      value('c:roundedCorners', 0),
      element(
        'c:chart',
        {},
        value('c:autoTitleDeleted', 1),
        plot,
        legend,
        value('c:plotVisOnly', 1),
        value('c:dispBlanksAs', 'gap'),
      ),
      element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
      texts(fonts),
    ),
  );
}

function lines(chart: Chart): string {
  const labels = labelsOf(chart);
  const { series } = chart;
  const drawn = series.map((one, place) =>
    seriesOf(one, place, labels, {
      shape: lineShape(one.role, place),
      own: element('c:marker', {}, ...marker(one.role, place)),
      last: value('c:smooth', 0),
    }),
  );
  return element(
    'c:lineChart',
    {},
    value('c:grouping', 'standard'),
    value('c:varyColors', 0),
    ...drawn,
    value('c:marker', 1),
    axisIds(),
  );
}

function bars(chart: Chart): string {
  const labels = labelsOf(chart);
  const { series } = chart;
  const drawn = series.map((one, place) =>
    seriesOf(one, place, labels, {
      shape: barShape(one.role, place),
      own: value('c:invertIfNegative', 0),
      last: '',
    }),
  );
  return element(
    'c:barChart',
    {},
    value('c:barDir', 'bar'),
    value('c:grouping', 'clustered'),
    value('c:varyColors', 0),
    ...drawn,
    value('c:gapWidth', 50),
    axisIds(),
  );
}

/** The names of points or bars, with the note of each: on a line of its own below a point, behind the name of a bar. */
function labelsOf({ kind, labels, notes }: Chart): string[] {
  const joint = kind === 'lines' ? '\n' : ' ';
  return labels.map((label, index) => [label, notes?.texts[index] ?? ''].map(xstring).join(joint).trimEnd());
}

/** A series. @param drawn its shape, and what lines or bars have of their own before and behind the values */
function seriesOf(
  { name, values }: ChartSeries,
  place: number,
  labels: readonly string[],
  drawn: { shape: string; own: string; last: string },
): string {
  const point = (idx: number, content: string) => element('c:pt', { idx }, element('c:v', {}, content));
  const names = labels.map((label, idx) => point(idx, label));
  const numbers = values.map((one, idx) => (one === null ? '' : point(idx, String(one))));
  return element(
    'c:ser',
    {},
    value('c:idx', place),
    value('c:order', place),
    element('c:tx', {}, element('c:v', {}, xstring(name))),
    drawn.shape,
    drawn.own,
    element('c:cat', {}, element('c:strLit', {}, value('c:ptCount', labels.length), ...names)),
    element(
      'c:val',
      {},
      element('c:numLit', {}, element('c:formatCode', {}, '0%'), value('c:ptCount', values.length), ...numbers),
    ),
    drawn.last,
  );
}

/** Texts in charts may hold characters as `_x0041_`: what looks like one is written so that it stays as it is. */
function xstring(text: string): string {
  return xmlText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

const COLORS = ['1F4E79', 'C55A11', '548235'] as const;
const EXPECTED = '7F7F7F';
const colorOf = (role: ChartSeries['role'], place: number) =>
  role === 'expected' ? EXPECTED : (COLORS[place] ?? COLORS[0]);

function lineShape(role: ChartSeries['role'], place: number): string {
  const dash = role === 'expected' ? 'dash' : 'solid';
  const width = role === 'expected' ? 19050 : 28575;
  const line = solid(colorOf(role, place)) + element('a:prstDash', { val: dash }) + element('a:round');
  return element('c:spPr', {}, element('a:ln', { w: width, cap: 'rnd' }, line));
}

const SYMBOLS = ['circle', 'diamond', 'triangle'] as const;

function marker(role: ChartSeries['role'], place: number): string[] {
  if (role === 'expected') return [value('c:symbol', 'none')];
  const fill = solid(colorOf(role, place));
  return [
    value('c:symbol', SYMBOLS[place] ?? SYMBOLS[0]),
    value('c:size', 6),
    element('c:spPr', {}, fill, element('a:ln', {}, fill)),
  ];
}

function barShape(role: ChartSeries['role'], place: number): string {
  const color = colorOf(role, place);
  const hatched = element(
    'a:pattFill',
    { prst: 'ltUpDiag' },
    element('a:fgClr', {}, element('a:srgbClr', { val: color })),
    element('a:bgClr', {}, element('a:srgbClr', { val: 'FFFFFF' })),
  );
  const outline = element('a:ln', { w: 6350 }, solid(color));
  return element('c:spPr', {}, role === 'expected' ? hatched : solid(color), outline);
}

function texts({ latin, small }: Typography): string {
  const properties = element(
    'a:defRPr',
    { sz: 1000 },
    solid('262626'),
    element('a:latin', { typeface: latin }),
    element('a:ea', { typeface: small.font }),
  );
  return element(
    'c:txPr',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    element('a:p', {}, element('a:pPr', {}, properties), element('a:endParaRPr', { lang: 'zh-CN' })),
  );
}
