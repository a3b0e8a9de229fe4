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

/** The height of a line of time, and of a bar with the space around it, in twentieths of a point. */
const LINES = 4000;
const BAR = 300;
/** What the legend and the axis take, and how high a page is. */
const AROUND = 1000;
const HIGHEST = 11500;

function heightOf({ kind, labels, series }: Chart): number {
  if (kind === 'lines') return LINES;
  return Math.min(HIGHEST, AROUND + labels.length * Math.max(1.5, series.length) * BAR);
}
