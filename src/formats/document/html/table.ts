import type { FoundRow } from '../file/collected.js';
import { allIn, attributeOf, elementsIn, type HtmlElement, isHidden, lengthOf } from './nodes.js';

/** The rows of a table, not those of tables inside it. */
function rowsOf(table: HtmlElement): HtmlElement[] {
  return elementsIn(table).flatMap((child) =>
    child.tagName === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [],
  );
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return elementsIn(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

/** A cell with less text than this is no page, in characters. */
const LEAST = 80;

/** Whether a table only arranges a page: one of its cells holds nearly all, or other tables. */
export function isLayout(table: HtmlElement): boolean {
  const cells = rowsOf(table).flatMap(cellsOf);
  const filled = cells.filter((cell) => lengthOf(cell, true) > 0);
  if (filled.length <= 1 || /presentation|none/.test(attributeOf(table, 'role') ?? '')) return true;
  const inner = cells.flatMap((cell) => allIn(cell, ({ tagName }) => tagName === 'table'));
  if (inner.some((other) => rowsOf(other).flatMap(cellsOf).length > 3)) return true;
  const most = 0.7 * lengthOf(table, false);
  return cells.some((cell) => lengthOf(cell, false) > Math.max(most, LEAST) && isArticle(cell));
}

/** Whether a cell is so long, or has so many paragraphs, that it is the text of a page. */
function isArticle(cell: HtmlElement): boolean {
  const paragraphs = allIn(cell, ({ tagName }) => /^(?:p|div|h[1-6]|br)$/.test(tagName));
  return lengthOf(cell, false) > 1000 || paragraphs.length > 2;
}

/**
 * The rows of a table with the cells that go over several rows or columns; hidden rows are left out.
 * @param omit counts a row that is left out
 */
export function tableRows(table: HtmlElement, textOf: (cell: HtmlElement) => string, omit: () => void): FoundRow[] {
  const until: number[] = []; // for each column, the first row that no cell from above covers
  const shown = rowsOf(table).filter((row) => {
    const hidden = isHidden(row);
    if (hidden && lengthOf({ ...row, attrs: [] }, true) > 0) omit();
    return !hidden && cellsOf(row).length > 0;
  });
  return shown.map((row, number) => {
    let column = 0;
    return cellsOf(row)
      .filter((cell) => !isHidden(cell))
      .map((cell) => {
        while ((until[column] ?? 0) > number) column += 1;
        const columns = spanOf(cell, 'colspan', 1);
        const rows = Math.min(spanOf(cell, 'rowspan', shown.length), shown.length - number);
        const found = { text: textOf(cell), column, columns, rows };
        for (let covered = column; covered < column + columns; covered++) until[covered] = number + rows;
        column += columns;
        return found;
      });
  });
}

/** @param zero what 0 stands for: a cell with `rowspan="0"` goes down to the end of its table */
function spanOf(cell: HtmlElement, name: string, zero: number): number {
  const written = (attributeOf(cell, name) ?? '1').trim();
  const span = /^\d{1,6}$/.test(written) ? Number(written) : 1;
  return Math.min(span === 0 ? zero : span, 1000);
}
