import type { Chart } from '../../../core/paper/chart.js';

/** What a text refers to and stands elsewhere in the file: collected while the text is drawn. */
export class Story {
  readonly footnotes: { id: number; text: string }[] = [];
  readonly charts: { relation: string; chart: Chart }[] = [];

  /**
   * @param first the first free numbers: of footnotes, and of pictures and charts
   * @param prefix what the names of links to charts begin with
   */
  constructor(
    private readonly first: { footnote: number; drawing: number } = { footnote: 1, drawing: 1 },
    private readonly prefix = 'chart',
  ) {}

  /** Adds a footnote; returns its number. */
  addFootnote(text: string): number {
    const id = this.first.footnote + this.footnotes.length;
    this.footnotes.push({ id, text });
    return id;
  }

  /** Adds a chart; returns its number among drawings and the id of the link to it. */
  addChart(chart: Chart): { id: number; relation: string } {
    const id = this.first.drawing + this.charts.length;
    const relation = `${this.prefix}${this.charts.length + 1}`;
    this.charts.push({ relation, chart });
    return { id, relation };
  }
}
