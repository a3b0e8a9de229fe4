import type { CellStyle } from '../../vendor/hucre-xlsx.js';
import { LOOK } from '../sheet/look.js';

const LINE = { style: 'thin', color: { rgb: LOOK.line } } as const;
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

/** A cell that may be changed. As text, so that a spreadsheet keeps 50% and 2020-06-30 as they are typed. */
export const CELL: CellStyle = {
  numFmt: '@',
  alignment: { vertical: 'top', wrapText: true },
  border: { top: LINE, bottom: LINE, left: LINE, right: LINE },
};
export const READ_ONLY: CellStyle = { ...CELL, fill: fill(LOOK.locked) };
/** A cell of a row that a person has to look at. */
export const DOUBTFUL: CellStyle = { ...CELL, fill: fill(LOOK.doubtful) };
export const HEAD: CellStyle = {
  ...CELL,
  font: { bold: true },
  fill: fill(LOOK.head),
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
export const TITLE: CellStyle = {
  font: { bold: true, size: LOOK.titleSize },
  alignment: { vertical: 'center', wrapText: true },
};
export const GUIDE: CellStyle = { alignment: { vertical: 'top', wrapText: true } };

/** Height of a line, and the largest height of a row, in points. */
const LINE_HEIGHT = 15;
const MOST = 400;

/** The height of a row whose texts are wrapped: by their width on the screen, where a Chinese character takes two columns. */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, column) =>
    text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / ((widths[column] ?? 10) - 1))), 0),
  );
  return Math.min(MOST, Math.max(1, ...lines) * LINE_HEIGHT);
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x2000 ? 1 : 2;
  return width;
}
