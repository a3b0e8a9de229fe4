import type { Chart } from '../../core/paper/chart.js';
import type { Paper, PaperPart, PaperTable, PaperText } from '../../core/paper/paper.js';
import { columnChart } from '../chart/column-chart.js';
import { percent } from '../terminal/number.js';
import { prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { clean } from '../terminal/text.js';
import { textTable } from './text-table.js';

/** A document as text for a terminal: footnotes are numbered, and stand at its end. */
export function paperText(paper: Paper, screen: Screen): string {
  const drawing = new Drawing(screen);
  const title = paper.title.map((line) => screen.style.bold(prose(clean(line), screen)));
  const subtitle = paper.subtitle === null ? [] : [prose(clean(paper.subtitle), screen)];
  const blocks = paper.parts.flatMap((part) => drawing.part(part) ?? []);
  return [[...title, ...subtitle].join('\n'), ...blocks, ...drawing.notes()].join('\n\n');
}

class Drawing {
  private readonly footnotes: string[] = [];

  constructor(private readonly screen: Screen) {}

  /** The lines of a part, or null if a terminal shows nothing of it. */
  part(part: PaperPart): string | null {
    const { screen } = this;
    switch (part.kind) {
      case 'heading':
        return screen.style.bold(prose(clean(part.text), screen));
      case 'paragraph':
        return prose(this.text(part.text), screen);
      case 'table':
        return this.table(part);
      case 'chart':
        return part.isTold ? null : chartLines(part.chart, screen);
      case 'place':
        return (part.text ?? [part.hint]).map((line) => prose(clean(line), screen)).join('\n');
      case 'break':
        return null;
    }
  }

  /** The footnotes, if there are any. */
  notes(): string[] {
    const lines = this.footnotes.map((note, index) => prose(`[${index + 1}] ${clean(note)}`, this.screen));
    return lines.length === 0 ? [] : [lines.join('\n')];
  }

  private text(text: PaperText): string {
    return text.map((run) => this.run(run)).join('');
  }

  private run({ text, isBold, footnote, light }: PaperText[number]): string {
    const { style } = this.screen;
    const shown = clean(text);
    const coloured = light === undefined ? shown : style[light](shown);
    const mark = footnote === undefined ? '' : `[${this.footnotes.push(footnote)}]`;
    return (isBold ? style.bold(coloured) : coloured) + mark;
  }

  private table({ caption, columns, rows, note }: PaperTable): string {
    const { screen } = this;
    const drawn = rows.map((row) => row.map((cell) => this.text(cell)));
    return [
      ...(caption === null ? [] : [screen.style.bold(prose(clean(caption), screen))]),
      textTable(columns, drawn, screen),
      ...(note === null ? [] : [screen.style.dim(prose(clean(note), screen))]),
    ].join('\n');
  }
}

/** A chart over time in characters; where that cannot be drawn, what a reader is told who does not see it. */
function chartLines({ kind, title, description, labels, series }: Chart, screen: Screen): string {
  const [reached, expected] = series;
  const drawn =
    kind === 'bars' || reached === undefined || expected === undefined
      ? []
      : columnChart(
          {
            title: clean(title),
            columns: labels.map((label, index) => ({
              label: clean(label).replace(/月$/, ''),
              group: '',
              reached: reached.values[index] ?? null,
              expected: expected.values[index] ?? null,
            })),
            base: 0,
            words: { reached: reached.name, expected: expected.name },
            say: percent,
          },
          screen,
        );
  if (drawn.length > 0) return drawn.join('\n');
  return screen.style.dim(prose(`${clean(title)}${screen.messages.semicolon}${clean(description)}`, screen));
}
