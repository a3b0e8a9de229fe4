import type { Chart } from '../../../core/paper/chart.js';
import type { Paper, PaperPart, PaperTable, PaperText } from '../../../core/paper/paper.js';
import { percent } from '../../../core/text/percent.js';
import { clean } from '../../../core/text/printable.js';
import { markdownText } from '../../markdown-text.js';

/** A document as Markdown: for a forge, a wiki or a mail. Nothing that others wrote is read as markup. */
export function paperMarkdown(paper: Paper): string {
  const footnotes: string[] = [];
  const title = `# ${paper.title.map(plain).join(paper.language === 'en' ? ': ' : '')}`;
  const blocks = paper.parts.flatMap((part) => blockOf(part, footnotes) ?? []);
  const notes = footnotes.map((note, index) => `[^${index + 1}]: ${plain(note)}`);
  const all = [title, ...(paper.subtitle === null ? [] : [plain(paper.subtitle)]), ...blocks];
  return `${[...all, ...(notes.length === 0 ? [] : [notes.join('\n')])].join('\n\n')}\n`;
}

function plain(text: string): string {
  return markdownText(clean(text)).trim();
}

/** The lines of a part, or null if Markdown has nothing like it. */
function blockOf(part: PaperPart, footnotes: string[]): string | null {
  switch (part.kind) {
    case 'heading':
      return `${part.level === 1 ? '##' : '###'} ${plain(part.text)}`;
    case 'paragraph':
      return atLineStart(inline(part.text, footnotes));
    case 'table':
      return tableBlock(part, footnotes);
    case 'chart':
      return part.isTold ? null : chartTable(part.chart);
    case 'place':
      return part.text === null ? `*${plain(part.hint)}*` : part.text.map(plain).map(atLineStart).join('\n\n');
    case 'break':
      return null;
  }
}

/** What would be a list, a heading or a rule at the start of a line. */
function atLineStart(line: string): string {
  return line.replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2').replace(/^(?=[-+#=])/, '\\');
}

function inline(text: PaperText, footnotes: string[]): string {
  return text
    .map(({ text: words, isBold, footnote }) => {
      const shown = plain(words);
      const mark = footnote === undefined ? '' : `[^${footnotes.push(footnote)}]`;
      return (isBold && shown !== '' ? `**${shown}**` : shown) + mark;
    })
    .join('');
}

const RULES = { left: '---', right: '---:', center: ':---:' } as const;

function tableBlock({ caption, columns, rows, note }: PaperTable, footnotes: string[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [
    line(columns.map(({ head }) => plain(head))),
    line(columns.map(({ align }) => RULES[align])),
    ...rows.map((row) => line(row.map((cell) => inline(cell, footnotes)))),
  ].join('\n');
  return [...(caption === null ? [] : [`**${plain(caption)}**`]), lines, ...(note === null ? [] : [plain(note)])].join(
    '\n\n',
  );
}

/** Markdown has no charts: the values of it as a table. */
function chartTable({ title, labels, series }: Chart): string {
  const columns = [
    { head: '', align: 'left' as const, weight: 1 },
    ...series.map(({ name }) => ({ head: name, align: 'right' as const, weight: 1 })),
  ];
  const value = (share: number | null | undefined) => (share === null || share === undefined ? '—' : percent(share));
  const rows = labels.map((label, index) => [
    [{ text: label }],
    ...series.map(({ values }) => [{ text: value(values[index]) }]),
  ]);
  return tableBlock({ kind: 'table', caption: title, columns, rows, note: null }, []);
}
