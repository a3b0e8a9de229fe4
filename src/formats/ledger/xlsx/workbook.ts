import type { Sheet } from '../../../core/sheet/sheet.js';
import { columnLetters } from '../../sheet/csv.js';
import { SharedStrings } from './shared-strings.js';
import { HEAD_ROW, sheetBytes } from './sheet-part.js';
import { stylesXml } from './styles.js';
import { Choices, LISTS } from './validations.js';
import { xmlText } from './xml-text.js';
import { type Part, zipped } from './zip.js';

/** What a workbook is written with beside its sheets. */
interface WorkbookSettings {
  title: string;
  /** The day that it is about: when it says to have been made, for the same plan gives the same bytes. */
  day: string;
  font: string;
  /** The footer of each page: `&P` is its number, `&N` how many there are. */
  footer: string;
  /** A hidden sheet by which the workbook is known when it comes back, or null for none. */
  mark: { name: string; rows: readonly (readonly (string | number)[])[] } | null;
  cutMark(length: number): string;
}

/**
 * Sheets as a workbook, with how many texts were cut because no cell can hold them. The same sheets give the same bytes.
 *
 * hucre writes workbooks too, but takes all cells at once, with an object for each that has a style: 10,000 rows of 21
 * columns take it 0.8 s of processor time and 170 MB, this half of the time and 30 MB; nor does it escape `_x0041_`.
 */
export async function writeWorkbook(
  sheets: readonly Sheet[],
  { title, day, font, footer, mark, cutMark }: WorkbookSettings,
): Promise<{ bytes: Uint8Array; cut: number }> {
  const strings = new SharedStrings();
  const choices = new Choices(sheets);
  let cut = 0;
  const settings = { strings, choices, footer, cutMark, onCut: () => cut++ };
  const text = (written: string) => Buffer.from(written, 'utf8');
  const hidden = [
    ...(choices.hasLists ? [{ name: LISTS, rows: choices.rows() }] : []),
    ...(mark === null ? [] : [mark]),
  ];
  const count = sheets.length + hidden.length;
  const parts = function* (): Generator<Part> {
    yield { name: '[Content_Types].xml', bytes: text(contentTypes(count)) };
    yield { name: '_rels/.rels', bytes: text(packageRelations()) };
    yield { name: 'docProps/core.xml', bytes: text(properties(title, day)) };
    yield {
      name: 'xl/workbook.xml',
      bytes: text(
        workbookXml(
          sheets,
          hidden.map(({ name }) => name),
        ),
      ),
    };
    yield { name: 'xl/_rels/workbook.xml.rels', bytes: text(workbookRelations(count)) };
    yield { name: 'xl/styles.xml', bytes: text(stylesXml(font)) };
    for (const [index, sheet] of sheets.entries()) {
      yield { name: sheetName(index + 1), bytes: sheetBytes(sheet, { ...settings, isFirst: index === 0 }) };
    }
    for (const [index, { rows }] of hidden.entries()) {
      yield { name: sheetName(sheets.length + index + 1), bytes: text(hiddenXml(rows, strings)) };
    }
    // Last, for only now all texts are known.
    yield { name: 'xl/sharedStrings.xml', bytes: strings.bytes() };
  };
  return { bytes: await zipped(parts()), cut };
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const sheetName = (number: number) => `xl/worksheets/sheet${number}.xml`;
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

function contentTypes(sheets: number): string {
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('xl/workbook.xml', `${TYPE}.sheet.main+xml`),
    ...numbers(sheets).map((number) => part(sheetName(number), `${TYPE}.worksheet+xml`)),
    part('xl/styles.xml', `${TYPE}.styles+xml`),
    part('xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    '</Types>',
  ].join('');
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const all = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function packageRelations(): string {
  return relations([
    [`${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);
}

function workbookRelations(sheets: number): string {
  return relations([
    ...numbers(sheets).map((number) => [`${OFFICE}/relationships/worksheet`, `worksheets/sheet${number}.xml`] as const),
    [`${OFFICE}/relationships/styles`, 'styles.xml'],
    [`${OFFICE}/relationships/sharedStrings`, 'sharedStrings.xml'],
  ]);
}

function properties(title: string, day: string): string {
  const made = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return [
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlText(title)}</dc:title>${made('created')}${made('modified')}</cp:coreProperties>`,
  ].join('');
}

function workbookXml(sheets: readonly Sheet[], hidden: readonly string[]): string {
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const unseen = hidden.map((name, index) => {
    const number = sheets.length + index + 1;
    return `<sheet name="${name}" sheetId="${number}" state="hidden" r:id="rId${number}"/>`;
  });
  const names = sheets.flatMap(({ name, columns, count }, index) => {
    const sheet = `'${name.replaceAll("'", "''")}'`;
    const all = `$A$${HEAD_ROW}:$${columnLetters(columns.length - 1)}$${HEAD_ROW + count}`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${xmlText(`${sheet}!${all}`)}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(`${sheet}!$${HEAD_ROW}:$${HEAD_ROW}`)}</definedName>`,
    ];
  });
  return [
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships">`,
    '<bookViews><workbookView activeTab="0"/></bookViews>',
    `<sheets>${[...listed, ...unseen].join('')}</sheets>`,
    `<definedNames>${names.join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}

function hiddenXml(rows: readonly (readonly (string | number)[])[], strings: SharedStrings): string {
  const written = rows.map((cells, index) => {
    const row = index + 1;
    const own = cells.map((cell, column) => {
      if (cell === '') return '';
      const place = `<c r="${columnLetters(column)}${row}"`;
      return typeof cell === 'number'
        ? `${place}><v>${cell}</v></c>`
        : `${place} t="s"><v>${strings.placeOf(cell)}</v></c>`;
    });
    return `<row r="${row}">${own.join('')}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${written.join('')}</sheetData></worksheet>`;
}
