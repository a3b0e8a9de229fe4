import type { ColumnKind, Sheet, SheetCell, SheetColumn } from '../../../core/sheet/sheet.js';
import { columnLetters } from '../../sheet/csv.js';
import { ByteWriter } from './byte-writer.js';
import { cellXml } from './cell-xml.js';
import { linesIn, rowHeight } from './row-height.js';
import type { SharedStrings } from './shared-strings.js';
import { STYLE } from './styles.js';
import { type Choices, validationsXml } from './validations.js';
import { xmlText } from './xml-text.js';

/** Excel's longest text of a cell, in UTF-16 units. */
const LONGEST = 32_767;

/** The row of the heads, from 1; above it stand the title and a line about it. */
export const HEAD_ROW = 3;

/** What a sheet is written with. */
interface SheetSettings {
  strings: SharedStrings;
  choices: Choices;
  footer: string;
  /** The end of a text that is cut, by how long the text is; and whom to tell that it was. */
  cutMark(length: number): string;
  onCut(): void;
  isFirst: boolean;
}

/** The XML of a sheet. */
export function sheetBytes(sheet: Sheet, settings: SheetSettings): Uint8Array {
  const { columns } = sheet;
  const last = columnLetters(columns.length - 1);
  const end = HEAD_ROW + sheet.count;
  const xml = new ByteWriter();
  xml.ascii('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n');
  xml.ascii('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">');
  xml.ascii('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  xml.ascii(`<dimension ref="A1:${last}${end}"/>`);
  xml.ascii(viewXml(columns, settings.isFirst));
  xml.ascii('<sheetFormatPr defaultRowHeight="18"/>');
  xml.ascii(columnsXml(columns));
  xml.ascii('<sheetData>');
  writeRows(xml, sheet, settings);
  xml.ascii('</sheetData>');
  xml.ascii(`<autoFilter ref="A${HEAD_ROW}:${last}${end}"/>`);
  if (columns.length > 1) {
    xml.ascii(`<mergeCells count="2"><mergeCell ref="A1:${last}1"/><mergeCell ref="A2:${last}2"/></mergeCells>`);
  }
  xml.text(validationsXml(columns, settings.choices, HEAD_ROW + 1, Math.max(end, HEAD_ROW + 1)));
  xml.ascii('<printOptions horizontalCentered="1"/>');
  xml.ascii('<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>');
  xml.ascii(`<pageSetup paperSize="${A3}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`);
  xml.text(`<headerFooter><oddFooter>&amp;C${xmlText(settings.footer)}</oddFooter></headerFooter>`);
  xml.ascii('</worksheet>');
  return xml.bytes();
}

function columnsXml(columns: readonly SheetColumn[]): string {
  const all = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${all.join('')}</cols>`;
}

/** The number of a size of paper. */
const A3 = 8;

function viewXml(columns: readonly SheetColumn[], isFirst: boolean): string {
  const frozen = columns.findLastIndex(({ isFrozen }) => isFrozen === true) + 1;
  const at = `${columnLetters(frozen)}${HEAD_ROW + 1}`;
  const side = frozen > 0 ? `xSplit="${frozen}" ` : '';
  const pane = frozen > 0 ? 'bottomRight' : 'bottomLeft';
  return `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ${side}ySplit="${HEAD_ROW}" topLeftCell="${at}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${at}" sqref="${at}"/></sheetView></sheetViews>`;
}

function writeRows(xml: ByteWriter, { title, about, columns, rows, count }: Sheet, settings: SheetSettings): void {
  const placeOf = (value: string) => settings.strings.placeOf(fitting(value, settings));
  const above = (row: number, height: number, style: number, text: string) =>
    `<row r="${row}" ht="${height}" customHeight="1"><c r="A${row}" s="${style}" t="s"><v>${placeOf(text)}</v></c></row>`;
  xml.ascii(above(1, 30, STYLE.title, title) + above(2, 20, STYLE.about, about));
  const places = columns.map((_, index) => `<c r="${columnLetters(index)}`);
  const heads = columns.map(
    ({ head }, index) => `${places[index]}${HEAD_ROW}" s="${STYLE.head}" t="s"><v>${placeOf(head)}</v></c>`,
  );
  const lines = Math.max(...columns.map(({ head, width }) => linesIn(head, width - FILTER_BUTTON)));
  xml.ascii(`<row r="${HEAD_ROW}" ht="${rowHeight(Math.max(2, lines))}" customHeight="1">${heads.join('')}</row>`);
  const kinds = columns.map(({ kind }) => kind);
  const isLarge = count > MOST_FRAMED;
  let row = HEAD_ROW;
  for (const cells of rows()) {
    row += 1;
    const number = String(row);
    xml.ascii(`<row r="${number}" ht="${rowHeight(linesOf(cells, columns))}" customHeight="1">`);
    for (let index = 0; index < kinds.length; index++) {
      const cell = cells[index] ?? null;
      if (cell === null && isLarge) continue;
      xml.ascii(places[index] as string);
      xml.ascii(number);
      xml.ascii(cellXml(cell, kinds[index] as ColumnKind, placeOf));
    }
    xml.ascii('</row>');
  }
}

/** In a sheet of more rows, which nobody prints, empty cells have no frame of their own: they are a third of the file. */
const MOST_FRAMED = 3000;

/** How many lines the highest cell of a row has. */
function linesOf(cells: readonly SheetCell[], columns: readonly SheetColumn[]): number {
  let most = 1;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (typeof cell !== 'string') continue;
    const { kind, width } = columns[index] as SheetColumn;
    if (kind !== 'day') most = Math.max(most, linesIn(cell, width));
  }
  return most;
}

/** The button of a filter covers a part of the head. */
const FILTER_BUTTON = 2;

function fitting(text: string, { cutMark, onCut }: SheetSettings): string {
  if (text.length <= LONGEST) return text;
  onCut();
  const mark = cutMark(Array.from(text).length);
  // Half a character would be no text.
  return text.slice(0, LONGEST - mark.length).replace(/[\ud800-\udbff]$/, '') + mark;
}
