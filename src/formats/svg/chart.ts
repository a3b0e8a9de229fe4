import type { Chart } from '../../core/paper/chart.js';
import type { Messages } from '../../messages/index.js';
import { barsDrawing } from './bars.js';
import { asDocument, withinPage } from './document.js';
import { type Drawing, OWN, type Palette, SURROUNDING } from './drawing.js';
import { linesDrawing } from './lines.js';

/**
 * A chart as an `svg` element for an HTML page. It has no style, no script and no id, so that any number of them can
 * stand in a page with a strict policy; it takes the colour and the font of the text around it. What a page may set by
 * class: `chart-reached`, `chart-expected`, `chart-grid`, `chart-axis`, `chart-scale`, `chart-label`, `chart-value`,
 * `chart-none`. Its title is told, not drawn: the page has its own.
 */
export function chartSvg(chart: Chart, messages: Messages): string {
  return withinPage(drawingOf(chart, messages, SURROUNDING), chart, 'chart');
}

/**
 * Charts one below another as an SVG document that stands alone, with titles and colours of its own.
 * @param head lines above them: what they are about, then how it stands
 */
export function chartsDocument(charts: readonly Chart[], messages: Messages, head: readonly string[] = []): string {
  return asDocument(
    charts.map((chart) => ({ ...drawingOf(chart, messages, OWN), title: chart.title, description: chart.description })),
    head,
  );
}

function drawingOf(chart: Chart, messages: Messages, palette: Palette): Drawing {
  return chart.kind === 'lines' ? linesDrawing(chart, messages, palette) : barsDrawing(chart, messages, palette);
}
