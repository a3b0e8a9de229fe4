import type { Sheet, SheetColumn } from '../../../core/sheet/sheet.js';
import { columnLetters } from '../../sheet/csv.js';
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
export interface SheetSettings {
  strings: SharedStrings;
  choices: Choices;
  /** The footer: `&P` is the page, `&N` how many there are. */
  footer: string;
  /** The end of a text that is cut, by how long the text is; and whom to tell that it was. */
  cutMark(length: number): string;
  onCut(): void;
  isFirst: boolean;
}

/** The XML of a sheet, in pieces: a row each. */
export function* sheetXml(sheet: Sheet, settings: SheetSettings): Generator<string> {
  const { columns } = sheet;
  const last = columnLetters(columns.length - 1);
  const end = HEAD_ROW + sheet.count;
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  yield '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  yield `<dimension ref="A1:${last}${end}"/>`;
  yield viewXml(columns, settings.isFirst);
  yield '<sheetFormatPr defaultRowHeight="18"/>';
  yield `<cols>${columns.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`;
  yield '<sheetData>';
  yield* rowsXml(sheet, settings);
  yield '</sheetData>';
  yield `<autoFilter ref="A${HEAD_ROW}:${last}${end}"/>`;
  if (columns.length > 1)
    yield `<mergeCells count="2"><mergeCell ref="A1:${last}1"/><mergeCell ref="A2:${last}2"/></mergeCells>`;
  yield validationsXml(columns, settings.choices, HEAD_ROW + 1, Math.max(end, HEAD_ROW + 1));
  yield '<printOptions horizontalCentered="1"/>';
  yield '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>';
  yield `<pageSetup paperSize="${A3}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`;
  yield `<headerFooter><oddFooter>&amp;C${xmlText(settings.footer)}</oddFooter></headerFooter>`;
  yield '</worksheet>';
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

function* rowsXml({ title, about, columns, rows }: Sheet, settings: SheetSettings): Generator<string> {
  const { strings } = settings;
  const text = (value: string) => strings.placeOf(fitting(value, settings));
  yield `<row r="1" ht="30" customHeight="1"><c r="A1" s="${STYLE.title}" t="s"><v>${text(title)}</v></c></row>`;
  yield `<row r="2" ht="20" customHeight="1"><c r="A2" s="${STYLE.about}" t="s"><v>${text(about)}</v></c></row>`;
  const letters = columns.map((_, index) => columnLetters(index));
  const heads = columns.map(
    ({ head }, index) => `<c r="${letters[index]}${HEAD_ROW}" s="${STYLE.head}" t="s"><v>${text(head)}</v></c>`,
  );
  const lines = Math.max(...columns.map(({ head, width }) => linesIn(head, width - FILTER_BUTTON)));
  yield `<row r="${HEAD_ROW}" ht="${rowHeight(Math.max(2, lines))}" customHeight="1">${heads.join('')}</row>`;
  let number = HEAD_ROW;
  for (const cells of rows()) {
    number += 1;
    let lines = 1;
    let xml = '';
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index] as SheetColumn;
      const cell = cells[index] ?? null;
      if (typeof cell === 'string' && column.kind !== 'day') lines = Math.max(lines, linesIn(cell, column.width));
      xml += cellXml(cell, column.kind, `${letters[index]}${number}`, text);
    }
    yield `<row r="${number}" ht="${rowHeight(lines)}" customHeight="1">${xml}</row>`;
  }
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
