import type { Chart } from '../../../core/paper/chart.js';
import type { Design } from './design.js';
import { type Properties, propertiesOf } from './properties.js';
import { paragraphOf } from './runs.js';
import type { Story } from './story.js';
import { declared, element, NAMESPACES } from './xml.js';

/** Units of drawings (EMU) in a twentieth of a point. */
const EMU = 635;

/** A chart in the text, and its title below it. */
export function drawingOf(chart: Chart, draw: { design: Design; story: Story }, first: Properties): string {
  const { design, story } = draw;
  const { id, relation } = story.addChart(chart);
  const size = { cx: design.width * EMU, cy: heightOf(chart) * EMU };
  const frame = element(
    'a:graphic',
    declared('a'),
    element('a:graphicData', { uri: NAMESPACES.c }, element('c:chart', { ...declared('c', 'r'), 'r:id': relation })),
  );
  const inline = element(
    'wp:inline',
    { ...declared('wp'), distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', size),
    element('wp:docPr', { id, name: `Chart ${id}`, descr: chart.description, title: chart.title }),
    element('wp:cNvGraphicFramePr'),
    frame,
  );
  const properties = propertiesOf('pPr', { ...design.paragraph('chart'), ...first });
  const drawn = element('w:p', {}, properties, element('w:r', {}, element('w:drawing', {}, inline)));
  return drawn + paragraphOf([{ text: chart.title }], 'caption', draw, { paragraph: { keepNext: 0 } });
}

/** The heights of a chart over time, of what a comparison compares, and of its legend and axis, in twentieths of a point. */
const LINES = 4200;
const COMPARED = { one: 260, several: 300 };
const AROUND = 1000;
/** A chart and its title fit on a page. */
const HIGHEST = 11000;

function heightOf({ kind, labels, series }: Chart): number {
  if (kind === 'lines') return LINES;
  const each = series.length > 1 ? COMPARED.several : COMPARED.one;
  return Math.min(HIGHEST, AROUND + Math.max(2, labels.length) * each);
}
