import type { PaperTable } from '../../../core/paper/paper.js';

/** The widths of the columns of a table, which fill a width, by their weights. */
export function columnWidths({ columns }: PaperTable, width: number): number[] {
  const sum = columns.reduce((all, { weight }) => all + weight, 0);
  const widths = columns.map(({ weight }) => Math.floor((weight / sum) * width));
  const rest = width - widths.reduce((all, one) => all + one, 0);
  return widths.map((one, place) => (place === 0 ? one + rest : one));
}
