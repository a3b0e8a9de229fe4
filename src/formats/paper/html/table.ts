import type { PaperTable, PaperText } from '../../../core/paper/paper.js';
import { element, escaped } from '../../html/escape.js';
import type { Footnotes } from './footnotes.js';

/** A table with its caption and note; its heads are repeated on each printed page. */
export function tableHtml({ caption, columns, rows, note }: PaperTable, footnotes: Footnotes): string {
  const heads = columns.map(({ head }) => `<th scope="col">${escaped(head)}</th>`).join('');
  const row = (cells: readonly PaperText[]) =>
    element('tr', cells.map((cell, index) => cellHtml(cell, columns[index]?.align ?? 'left', footnotes)).join(''));
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = columns.map(({ weight }) => `<col width="${Math.round((weight / total) * 1000) / 10}%">`).join('');
  const table = [
    element('colgroup', widths),
    element('thead', element('tr', heads)),
    element('tbody', `\n${rows.map(row).join('\n')}\n`),
  ].join('\n');
  return element(
    'figure',
    [
      ...(caption === null ? [] : [element('figcaption', escaped(caption))]),
      element('div', element('table', `\n${table}\n`), 'table'),
      ...(note === null ? [] : [element('p', escaped(note), 'note')]),
    ].join('\n'),
  );
}

function cellHtml(cell: PaperText, align: PaperTable['columns'][number]['align'], footnotes: Footnotes): string {
  return element('td', footnotes.text(cell), align === 'left' ? '' : align);
}
