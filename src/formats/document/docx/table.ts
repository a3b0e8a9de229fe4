import type { TableCell } from '../../../core/document/document.js';
import type { FoundRow } from '../file/collected.js';
import { childOf, childrenOf, type Element } from '../office/element.js';
import { propertyOf, switchOf } from './styles.js';

/** A cell that may be growing downwards. */
type Growing = { -readonly [key in keyof TableCell]: TableCell[key] };

/**
 * The rows of a table of Word, with the cells that go over several rows or columns. Deleted rows are left out.
 * @param textOf the text of a cell; it is called in the order of the document, because automatic numbers count on
 * @param omit counts a row that is left out
 */
export function readTable(
  table: Element,
  textOf: (cell: Element) => string,
  omit: (what: 'deleted_text' | 'hidden_text') => void,
): FoundRow[] {
  const open = new Map<number, Growing>(); // by column, the cell that a cell below may go on
  const found: FoundRow[] = [];
  for (const row of inside(table, 'w:tr')) {
    const properties = childOf(row, 'w:trPr');
    if (childOf(properties, 'w:del') !== null) omit('deleted_text');
    else if (switchOf(properties, 'w:hidden') === true) omit('hidden_text');
    else found.push(readRow(row, properties, open, textOf));
  }
  return found;
}

/** The rows of a table or the cells of a row, through whatever is around them. */
function inside(element: Element, name: string): Element[] {
  const wrappers = ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins'];
  return childrenOf(element).flatMap((child) =>
    child.name === name ? [child] : wrappers.includes(child.name) ? inside(child, name) : [],
  );
}

function readRow(
  row: Element,
  properties: Element | null,
  open: Map<number, Growing>,
  textOf: (cell: Element) => string,
): FoundRow {
  const cells: Growing[] = [];
  let column = numberOf(properties, 'w:gridBefore', 0);
  for (const element of inside(row, 'w:tc')) {
    const own = childOf(element, 'w:tcPr');
    const columns = numberOf(own, 'w:gridSpan', 1);
    const above = open.get(column);
    if (goesOn(own, 'w:hMerge') && cells.length > 0) (cells.at(-1) as Growing).columns += columns;
    else if (goesOn(own, 'w:vMerge') && above !== undefined) above.rows += 1;
    else {
      const cell = { text: textOf(element), column, columns, rows: 1 };
      cells.push(cell);
      if (childOf(own, 'w:vMerge') === null) open.delete(column);
      else open.set(column, cell);
    }
    column += columns;
  }
  return cells;
}

/** Whether a cell goes on what is above it or before it, rather than beginning something. */
function goesOn(properties: Element | null, name: string): boolean {
  return childOf(properties, name) !== null && propertyOf(properties, name) !== 'restart';
}

/** The most columns a table of Word has is 63; more than this is damage. */
const MOST = 1000;

function numberOf(properties: Element | null, name: string, otherwise: number): number {
  const written = Number(propertyOf(properties, name) ?? otherwise);
  return Number.isInteger(written) && written >= otherwise && written <= MOST ? written : otherwise;
}
