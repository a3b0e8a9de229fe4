import { writeOds, writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/core/document/document.js';
import { readDocument } from '../../../src/formats/document/read-document.js';
import { zipped } from './made-docx.js';
import { omitted, read, refusalOf, shown } from './shown.js';

const WRITTEN = { properties: { created: new Date(0), modified: new Date(0) } };

/** A workbook whose parts are written by hand: prefixed names, and what a writer does not offer. */
function madeXlsx(sheet: string, { book = '', strings = '', styles = '', state = '' } = {}): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rels = (...links: [string, string, string][]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  return zipped({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': rels(['a', 'officeDocument', '/xl/workbook.xml']),
    'xl/workbook.xml': `<x:workbook xmlns:x="${main}" xmlns:r="${office}">${book}<x:sheets><x:sheet name="表一" sheetId="1" r:id="b"${state}/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': rels(
      ['b', 'worksheet', 'worksheets/sheet1.xml'],
      ['c', 'sharedStrings', 'strings.xml'],
      ['d', 'styles', 'styles.xml'],
      ['e', 'externalLink', 'externalLinks/externalLink1.xml'],
    ),
    'xl/strings.xml': `<x:sst xmlns:x="${main}">${strings}</x:sst>`,
    'xl/styles.xml': `<x:styleSheet xmlns:x="${main}">${styles}</x:styleSheet>`,
    'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${main}">${sheet}</x:worksheet>`,
  });
}

const tables = ({ blocks }: Awaited<ReturnType<typeof read>>) =>
  blocks.filter((block): block is Table => block.kind === 'table');

describe('a workbook', () => {
  it('gives each visible sheet as a table, with merged cells, dates and numbers', async () => {
    const rows = [
      ['序号', '任务', '完成时限', '比例'],
      [1, '建校', new Date(Date.UTC(2021, 5, 30)), 0.5],
      [2, '扩班', null, 12],
    ];
    const made = await writeXlsx({
      sheets: [
        {
          name: '分解表',
          rows: [['任务分解表', null, null, null], ...rows],
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }],
        },
        { name: '暗', rows: [['x']], hidden: true },
        { name: '空', rows: [] },
      ],
      ...WRITTEN,
    });
    const document = await read('a.xlsx', made);
    expect(document.countedIn).toBe('row');
    expect(tables(document).map(({ name, rows }) => [name, rows.map(({ place }) => place)])).toEqual([
      ['分解表', [1, 2, 3, 4]],
    ]);
    expect(shown(document)[0]).toBe('|任务分解表→4|');
    expect(tables(document)[0]?.rows[2]?.cells.map(({ text, value }) => value ?? text)).toEqual([
      1,
      '建校',
      '2021-06-30',
      0.5,
    ]);
    expect(tables(document)[0]?.rows[3]?.cells.map(({ column }) => column)).toEqual([0, 1, 3]);
    expect(omitted(document)).toEqual({ hidden_sheet: 1 });
  });

  it('shows numbers as their formats do, takes saved values of formulas, and marks those that have none', async () => {
    const styles =
      '<x:numFmts><x:numFmt numFmtId="180" formatCode="0&quot;所&quot;"/><x:numFmt numFmtId="181" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></x:numFmts>' +
      '<x:cellXfs><x:xf numFmtId="0"/><x:xf numFmtId="9"/><x:xf numFmtId="180"/><x:xf numFmtId="181"/><x:xf numFmtId="57"/></x:cellXfs>';
    const strings =
      '<x:si><x:r><x:t>建</x:t></x:r><x:r><x:t>校_x000D_</x:t></x:r><x:rPh><x:t>jian</x:t></x:rPh></x:si>';
    const cells = [
      '<x:c r="A3" t="s"><x:v>0</x:v></x:c>',
      '<x:c r="B3" s="1"><x:v>0.5</x:v></x:c>',
      '<x:c r="C3" s="2"><x:f>A1+1</x:f><x:v>5</x:v></x:c>',
      '<x:c r="D3" s="3"><x:v>44377</x:v></x:c>',
      '<x:c r="E3" s="4"><x:v>44377.25</x:v></x:c>',
      '<x:c r="F3"><x:f>SUM(A1)</x:f></x:c>',
      '<x:c r="G3" t="str"><x:f>B3</x:f><x:v>文字</x:v></x:c>',
      '<x:c r="H3" t="b"><x:v>1</x:v></x:c>',
      '<x:c r="I3" t="e"><x:v>#REF!</x:v></x:c>',
      '<x:c r="J3" t="inlineStr"><x:is><x:t>内联</x:t></x:is></x:c>',
      '<x:c r="K3"><x:v>0.30000000000000004</x:v></x:c>',
      '<x:c r="L3" s="1"/>',
    ];
    const document = await read(
      'a.xlsx',
      madeXlsx(`<x:sheetData><x:row r="3">${cells.join('')}</x:row></x:sheetData>`, { strings, styles }),
    );
    expect(tables(document)[0]?.rows).toHaveLength(1);
    expect(tables(document)[0]?.rows[0]?.place).toBe(3);
    expect(
      tables(document)[0]?.rows[0]?.cells.map(({ text, value, uncalculated }) => [text, value ?? uncalculated]),
    ).toEqual([
      ['建校', undefined],
      ['50%', 0.5],
      ['5所', 5],
      ['2021年6月30日', '2021-06-30'],
      ['2021年6月', '2021-06-30'],
      ['', true],
      ['文字', undefined],
      ['TRUE', true],
      ['#REF!', undefined],
      ['内联', undefined],
      ['0.3', 0.30000000000000004],
    ]);
    expect(omitted(document)).toEqual({ external_link: 1 });
  });

  it('leaves out hidden rows and columns, and counts a merged cell over the rows that are left', async () => {
    const row = (number: number, cells: string, more = '') => `<x:row r="${number}"${more}>${cells}</x:row>`;
    const cell = (at: string, text: string) => `<x:c r="${at}" t="str"><x:v>${text}</x:v></x:c>`;
    const sheet =
      '<x:cols><x:col min="2" max="2" hidden="1"/></x:cols><x:sheetData>' +
      row(1, cell('A1', '甲') + cell('B1', '暗') + cell('C1', '乙')) +
      row(2, cell('A2', '被盖') + cell('C2', '暗行'), ' hidden="1"') +
      row(5, cell('C5', '丙')) +
      '</x:sheetData><x:mergeCells><x:mergeCell ref="A1:A5"/></x:mergeCells>';
    const document = await read('a.xlsm', madeXlsx(sheet));
    expect(shown(document)).toEqual(['|甲↓2|乙|', '|丙|']);
    expect(omitted(document)).toEqual({ hidden_row: 1, hidden_column: 1, external_link: 1 });
    const bytes = madeXlsx(sheet);
    const whole = await readDocument({ name: 'a.xlsx', bytes }, { keepsHidden: true });
    expect('refused' in whole ? [] : shown(whole)).toEqual(['|甲↓3|暗|乙|', '|暗行|', '|丙|']);
  });

  it('counts days from 1904 where it says so', async () => {
    const made = madeXlsx('<x:sheetData><x:row><x:c s="0"><x:v>42915</x:v></x:c></x:row></x:sheetData>', {
      book: '<x:workbookPr date1904="1"/>',
      styles: '<x:cellXfs><x:xf numFmtId="14"/></x:cellXfs>',
    });
    expect(tables(await read('a.xlsx', made))[0]?.rows[0]?.cells).toEqual([
      { column: 0, text: '2021/6/30', value: '2021-06-30', columns: 1, rows: 1 },
    ]);
  });

  it('is read from LibreOffice as well', async () => {
    const content = (table: string) =>
      `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:automatic-styles><style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`;
    const cell = (text: string, more = '') => `<table:table-cell${more}><text:p>${text}</text:p></table:table-cell>`;
    const sheet =
      '<table:table table:name="表"><table:table-column table:number-columns-repeated="3"/><table:table-column table:visibility="collapse"/>' +
      `<table:table-row>${cell('题', ' table:number-columns-spanned="3"')}<table:covered-table-cell table:number-columns-repeated="2"/>${cell('暗')}</table:table-row>` +
      '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
      `<table:table-row>${cell('50%', ' office:value-type="percentage" office:value="0.5"')}${cell('21-06-30', ' office:value-type="date" office:date-value="2021-06-30T00:00:00"')}<table:table-cell table:formula="of:=1"/></table:table-row>` +
      `</table:table><table:table table:name="藏" table:style-name="h"><table:table-row>${cell('x')}</table:table-row></table:table>`;
    const document = await read(
      'a.ods',
      zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content(sheet) }),
    );
    expect(tables(document)[0]?.rows).toEqual([
      { place: 1, cells: [{ column: 0, text: '题', columns: 3, rows: 1 }] },
      {
        place: 1_000_002,
        cells: [
          { column: 0, text: '50%', value: 0.5, columns: 1, rows: 1 },
          { column: 1, text: '21-06-30', value: '2021-06-30', columns: 1, rows: 1 },
          { column: 2, text: '', uncalculated: true, columns: 1, rows: 1 },
        ],
      },
    ]);
    expect(omitted(document)).toEqual({ hidden_column: 1, hidden_sheet: 1 });
    const written = await writeOds({ sheets: [{ name: '表', rows: [['任务', 3]] }] });
    expect(shown(await read('b.ods', written))).toEqual(['|任务|3|']);
  });

  it('is refused with a password, and with more rows than are read', async () => {
    const locked = await writeXlsx({
      sheets: [{ name: '表', rows: [['x']] }],
      encryption: { password: 'x', spinCount: 1 },
    });
    expect(await refusalOf('a.xlsx', locked)).toEqual({ why: 'password' });
    const rows = '<x:row><x:c><x:v>1</x:v></x:c></x:row>'.repeat(100_001);
    expect(await refusalOf('a.xlsx', madeXlsx(`<x:sheetData>${rows}</x:sheetData>`))).toEqual({
      why: 'limit',
      of: 'rows',
      limit: 100_000,
      found: 100_001,
      part: '表一',
    });
  });
});
