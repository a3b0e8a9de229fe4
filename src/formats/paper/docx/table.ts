import type { PaperColumn, PaperTable, PaperText } from '../../../core/paper/paper.js';
import { columnWidths } from './column-widths.js';
import type { Design } from './design.js';
import { type Properties, propertiesOf } from './properties.js';
import { paragraphOf, shadeOf } from './runs.js';
import type { Story } from './story.js';
import { tableBorders } from './styles-part.js';
import { element } from './xml.js';

/** A table: its head is repeated on each page, and no row is split between two. */
export function drawTable(table: PaperTable, design: Design, story: Story): string {
  const widths = columnWidths(table, design.width);
  const properties = propertiesOf('tblPr', {
    ...(design.styles.table === '' ? { tblBorders: { xml: tableBorders() } } : { tblStyle: design.styles.table }),
    tblW: { w: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    jc: 'center',
    tblLayout: { type: 'fixed' },
    tblLook: { val: '0620', firstRow: 1, lastRow: 0, firstColumn: 0, lastColumn: 0, noHBand: 1, noVBand: 1 },
  });
  const grid = element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width })));
  const head = table.columns.map(({ head }) => [{ text: head }]);
  const row = (cells: readonly PaperText[], isHead: boolean) => {
    const drawn = table.columns.map((column, place) =>
      cellOf(cells[place] ?? [], column, widths[place] ?? 0, isHead, { design, story }),
    );
    const kept = element('w:cantSplit') + (isHead ? element('w:tblHeader') : '');
    return element('w:tr', {}, element('w:trPr', {}, kept), ...drawn);
  };
  return element('w:tbl', {}, properties, grid, row(head, true), ...table.rows.map((cells) => row(cells, false)));
}

function cellOf(
  text: PaperText,
  { align }: PaperColumn,
  width: number,
  isHead: boolean,
  draw: { design: Design; story: Story },
): string {
  const [only] = text;
  const light = text.length === 1 ? only?.light : undefined;
  const shade: Properties = light === undefined ? {} : { shd: shadeOf(light) };
  const properties = propertiesOf('tcPr', { tcW: { w: width, type: 'dxa' }, ...shade, vAlign: 'center' });
  // The whole cell is shaded where it holds nothing but the light.
  const shown = light === undefined ? text : text.map(({ light: _light, ...run }) => run);
  const paragraph = isHead
    ? paragraphOf(shown, 'tableHead', draw)
    : paragraphOf(shown, 'tableText', draw, { paragraph: { jc: align } });
  return element('w:tc', {}, properties, paragraph);
}
