import type { ReturnForm } from '../../core/returns/form.js';
import type { CellStyle } from '../../vendor/hucre-xlsx.js';
import { LOOK } from '../sheet/look.js';
import { type Column, HEAD_ROW, isFilled, isOpen, NAMES } from './layout.js';

const BORDER = { style: 'thin', color: { rgb: LOOK.line } } as const;
const CELL: CellStyle = {
  alignment: { vertical: 'center', wrapText: true },
  border: { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER },
};
const LOCKED: CellStyle = { ...CELL, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: LOOK.locked } } };
const OPEN: CellStyle = {
  ...CELL,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: LOOK.open } },
  protection: { locked: false },
};
const HEAD: CellStyle = {
  ...CELL,
  font: { bold: true },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: LOOK.head } },
};
const TITLE: CellStyle = {
  font: { bold: true, size: LOOK.titleSize },
  alignment: { horizontal: 'center', vertical: 'center' },
};
const ABOVE: CellStyle = { alignment: { vertical: 'center', wrapText: true } };
const DAY = 'yyyy-mm-dd';

/** What cells are written in a format of their own. */
const FORMATS: Partial<Record<Column, string>> = { date: DAY };

/** How the cells of the sheet look, and which of them may be changed. */
export function stylesOf({ rows }: ReturnForm) {
  const cells = new Map<string, { style: CellStyle }>([
    ['0,0', { style: TITLE }],
    ['1,0', { style: ABOVE }],
    ['2,0', { style: ABOVE }],
  ]);
  for (const [column, name] of NAMES.entries()) {
    cells.set(`${HEAD_ROW},${column}`, { style: HEAD });
    for (const [index, row] of rows.entries()) {
      const format = FORMATS[name];
      const style = isOpen(row, name) ? OPEN : isFilled(name) ? LOCKED : CELL;
      cells.set(`${HEAD_ROW + 1 + index},${column}`, {
        style: format === undefined ? style : { ...style, numFmt: format },
      });
    }
  }
  return cells;
}
