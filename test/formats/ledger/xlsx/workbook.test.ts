import { describe, expect, it } from 'vitest';
import type { Sheet, SheetCell, SheetColumn } from '../../../../src/core/sheet/sheet.js';
import { writeWorkbook } from '../../../../src/formats/ledger/xlsx/workbook.js';
import { partsOf, rowsOf } from './opened.js';

const COLUMNS: readonly SheetColumn[] = [
  { head: '序号', kind: 'number', width: 6 },
  { head: '任务', kind: 'text', width: 20, isFrozen: true },
  { head: '进度', kind: 'share', width: 9 },
  { head: '时限', kind: 'day', width: 11 },
  { head: '灯', kind: 'light', width: 6, choices: ['绿', '黄'], isClosed: true },
  { head: '数', kind: 'count', width: 9 },
];

function sheet(rows: readonly (readonly SheetCell[])[], columns = COLUMNS): Sheet {
  return { name: '台账', title: '标题', about: '说明', columns, rows: () => rows, count: rows.length };
}

const write = async (...sheets: Sheet[]) =>
  writeWorkbook(sheets, {
    title: '标题',
    day: '2020-11-30',
    font: '宋体',
    footer: '第 &P 页 共 &N 页',
    mark: null,
    cutMark: (length) => `……共${length}字`,
  });

const row = (title: SheetCell): SheetCell[] => [
  1,
  title,
  { share: 0.5 },
  '2020-12-31',
  { light: 'green', word: '绿' },
  2,
];
const titled = async (title: string) => {
  const { bytes } = await write(sheet([row(title)]));
  return (await rowsOf(bytes))['台账']?.[3]?.[1];
};

describe('a workbook', () => {
  it('is read as the values that were written', async () => {
    const { bytes, cut } = await write(sheet([row('建园'), [2, null, null, null, null, 1.5]]));
    const rows = (await rowsOf(bytes))['台账'];
    expect(rows?.slice(2)).toEqual([
      ['序号', '任务', '进度', '时限', '灯', '数'],
      [1, '建园', 0.5, new Date('2020-12-31T00:00:00Z'), '绿', 2],
      [2, null, null, null, null, 1.5],
    ]);
    expect(cut).toBe(0);
  });

  it('has the same bytes each time', async () => {
    expect((await write(sheet([row('建园')]))).bytes).toEqual((await write(sheet([row('建园')]))).bytes);
  });

  it('never runs a text as a formula, and keeps what looks like an escape', async () => {
    for (const text of [
      '=HYPERLINK("http://x","y")',
      '+1',
      '-1',
      '@x',
      '_x0041_',
      '_x005F_',
      ' 两头 ',
      '一\n二',
      'a]]>b',
      '<b>&',
    ]) {
      expect(await titled(text)).toBe(text);
    }
    const { 'xl/worksheets/sheet1.xml': xml = '' } = partsOf((await write(sheet([row('=1+1')]))).bytes);
    expect(xml).not.toContain('<f>');
  });

  it('leaves out what XML does not allow', async () => {
    expect(await titled('甲\u0000\u0008\u001b乙\ufffe\uffff\ud800丙\t丁')).toBe('甲乙丙\t丁');
  });

  it('cuts what no cell holds, marks it, and counts it', async () => {
    const { bytes, cut } = await write(sheet([row('𠀀'.repeat(20_000)), row('长'.repeat(32_767))]));
    const rows = (await rowsOf(bytes))['台账'];
    const [long, whole] = [String(rows?.[3]?.[1]), String(rows?.[4]?.[1])];
    expect(cut).toBe(1);
    expect(long.length).toBeLessThanOrEqual(32_767);
    expect(long).toMatch(/^𠀀+……共20000字$/u);
    expect(whole).toHaveLength(32_767);
  });

  it('shows what is not all of it as less than 100 %', async () => {
    const cells = [
      [1, '甲', { share: 0.9996 }],
      [2, '乙', { share: 1 }],
    ];
    const { bytes } = await write(sheet(cells));
    const { 'xl/worksheets/sheet1.xml': xml = '', 'xl/styles.xml': styles = '' } = partsOf(bytes);
    const formatOf = (ref: string) => {
      const style = Number(new RegExp(`r="${ref}" s="(\\d+)"`).exec(xml)?.[1]);
      const xf = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf numFmtId="(\d+)"/g)][style]?.[1];
      return new RegExp(`numFmtId="${xf}" formatCode="([^"]*)"`).exec(styles)?.[1];
    };
    expect([formatOf('C4'), formatOf('C5')]).toEqual(['0.0###%', '0.0%']);
  });

  it('prints on A3 in landscape with its heads on each page, and freezes them', async () => {
    const { 'xl/worksheets/sheet1.xml': xml, 'xl/workbook.xml': book } = partsOf(
      (await write(sheet([row('建园')]))).bytes,
    );
    expect(xml).toContain('<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(xml).toContain('<oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter>');
    expect(xml).toContain('<pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/>');
    expect(xml).toContain('<autoFilter ref="A3:F4"/>');
    expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'台账'!$3:$3</definedName>`);
  });

  it('writes short lists into their rules, and long ones on a hidden sheet', async () => {
    const long = Array.from({ length: 60 }, (_, index) => `第${index}单位`);
    const columns: SheetColumn[] = [...COLUMNS.slice(0, 5), { head: '单位', kind: 'word', width: 9, choices: long }];
    const { bytes } = await write(sheet([[...row('建园').slice(0, 5), '第1单位']], columns));
    const { 'xl/worksheets/sheet1.xml': xml, 'xl/workbook.xml': book } = partsOf(bytes);
    expect(xml).toContain('showErrorMessage="1" sqref="E4:E4"><formula1>&quot;绿,黄&quot;</formula1>');
    expect(xml).toContain(`sqref="F4:F4"><formula1>'plan-lists'!$A$1:$A$60</formula1>`);
    expect(book).toContain('<sheet name="plan-lists" sheetId="2" state="hidden" r:id="rId2"/>');
    expect((await rowsOf(bytes))['plan-lists']?.map(([text]) => text)).toEqual(long);
  });

  it('packs large parts too', async () => {
    const rows = Array.from({ length: 8000 }, (_, index) => row(`任务${index}`));
    const { bytes } = await write(sheet(rows));
    expect(bytes.length).toBeLessThan(600_000);
    expect((await rowsOf(bytes))['台账']?.[8002]?.[1]).toBe('任务7999');
  });
});
