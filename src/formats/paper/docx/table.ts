import type { PaperColumn, PaperTable, PaperText } from '../../../core/paper/paper.js';
import { tableSizes } from './column-widths.js';
import type { Design } from './design.js';
import { sizes } from './paragraph-styles.js';
import { type Properties, propertiesOf } from './properties.js';
import { paragraphOf, shadeOf } from './runs.js';
import type { Story } from './story.js';
import { cellMargins, tableBorders } from './styles-part.js';
import { widthOf } from './text-width.js';
import { element } from './xml.js';

/** A table with so few rows is not parted between two pages. */
const FEW = 5;

/** Rows with more lines need not stay with others: too much of a page would stay empty. */
const TALL = 3;

/** So many rows stay together below the head, and above the end of a table. */
const EDGE = 3;

/** The space around the text of a cell, in twentieths of a point. */
const CELL_MARGINS = { top: 30, left: 85, bottom: 30, right: 85 };

/** What all cells of a table share. */
interface Drawn {
  design: Design;
  story: Story;
  size: number;
}

/** A table: its head is repeated on each page, and no row is split between two. */
export function drawTable(table: PaperTable, design: Design, story: Story): string {
  const { widths, size } = tableSizes(table, design.width);
  const drawn = { design, story, size };
  const properties = propertiesOf('tblPr', {
    ...(design.styles.table === '' ? { tblBorders: { xml: tableBorders() } } : { tblStyle: design.styles.table }),
    tblW: { w: design.width, type: 'dxa' },
    jc: 'center',
    tblLayout: { type: 'fixed' },
    tblCellMar: { xml: cellMargins(CELL_MARGINS) },
    tblLook: { val: '0620', firstRow: 1, lastRow: 0, firstColumn: 0, lastColumn: 0, noHBand: 1, noVBand: 1 },
  });
  const grid = element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width })));
  const cellsOf = (cells: readonly PaperText[], paragraph: Properties, isHead: boolean) =>
    table.columns.map((column, place) =>
      cellOf(cells[place] ?? [], widths[place] ?? 0, drawn, isHead, {
        ...paragraph,
        jc: isHead ? 'center' : column.align,
      }),
    );
  const last = table.rows.length - 1;
  const head = rowOf(cellsOf(table.columns.map(headOf), { keepNext: true }, true), element('w:tblHeader'));
  const isTall = table.rows.map((cells) => linesIn(cells, widths, size) > TALL);
  const rows = table.rows.map((cells, index) => {
    const isEdge = (index < EDGE - 1 && !isTall[index + 1]) || index > last - EDGE;
    const keeps = index < last ? last < FEW || (isEdge && !isTall[index]) : table.note !== null;
    return rowOf(cellsOf(cells, keeps ? { keepNext: true } : {}, false));
  });
  return element('w:tbl', {}, properties, grid, head, ...rows);
}

/** About how many lines a row has. */
function linesIn(cells: readonly PaperText[], widths: readonly number[], size: number): number {
  const lines = cells.map((text, place) => {
    const wide = widthOf(text.map((run) => run.text).join('')) * size * 10;
    return Math.ceil(wide / Math.max(1, (widths[place] ?? 0) - CELL_MARGINS.left - CELL_MARGINS.right));
  });
  return Math.max(0, ...lines);
}

const headOf = ({ head }: PaperColumn): PaperText => [{ text: head }];

function rowOf(cells: readonly string[], more = ''): string {
  return element('w:tr', {}, element('w:trPr', {}, element('w:cantSplit'), more), ...cells);
}

function cellOf(text: PaperText, width: number, drawn: Drawn, isHead: boolean, paragraph: Properties): string {
  const [only] = text;
  const light = text.length === 1 ? only?.light : undefined;
  const shade: Properties = light === undefined ? {} : { shd: shadeOf(light) };
  const properties = propertiesOf('tcPr', { tcW: { w: width, type: 'dxa' }, ...shade, vAlign: 'center' });
  // The whole cell is shaded where it holds nothing but the light.
  const shown = light === undefined ? text : text.map(({ light: _light, ...run }) => run);
  const more = {
    paragraph: { ...paragraph, spacing: { line: drawn.size * 15, lineRule: 'exact' } },
    run: sizes(drawn.size),
  };
  return element('w:tc', {}, properties, paragraphOf(shown, isHead ? 'tableHead' : 'tableText', drawn, more));
}
