import type { ColumnKind, Sheet, SheetCell } from '../../core/sheet/sheet.js';
import { grouped } from '../../core/text/grouped.js';
import { percent } from '../../core/text/percent.js';
import { markdownText } from '../markdown-text.js';

/** Columns whose numbers stand below one another. */
const RIGHT: ReadonlySet<ColumnKind> = new Set(['number', 'count', 'points', 'share']);

/** A sheet as a table of Markdown, below its title. Nothing of a plan is read as markup. */
export function sheetMarkdown({ title, about, columns, rows }: Sheet): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [
    `## ${markdownText(title)}`,
    '',
    markdownText(about),
    '',
    row(columns.map(({ head }) => markdownText(head))),
    row(columns.map(({ kind }) => (RIGHT.has(kind) ? '---:' : '---'))),
  ];
  for (const cells of rows()) lines.push(row(cells.map((cell, index) => cellText(cell, columns[index]?.kind))));
  return `${lines.join('\n')}\n`;
}

/** A cell on one line; the lines of a text are kept by the one element that tables know. */
function cellText(cell: SheetCell, kind: ColumnKind | undefined): string {
  if (cell === null) return '';
  // The number of a task is a name.
  if (typeof cell === 'number') return kind === 'number' ? String(cell) : grouped(cell);
  if (typeof cell === 'string') return cell.split('\n').map(markdownText).join('<br>');
  return 'light' in cell ? markdownText(cell.word) : percent(cell.share);
}
