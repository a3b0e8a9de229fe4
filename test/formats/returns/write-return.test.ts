import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FormRow, ReturnForm } from '../../../src/core/returns/form.js';
import { readReturn } from '../../../src/formats/returns/read-return.js';
import { writeReturn } from '../../../src/formats/returns/write-return.js';
import { catalogs } from '../../../src/messages/index.js';

function row(task: number, name: string, more: Partial<FormRow> = {}): FormRow {
  return {
    task,
    title: `任务${task}`,
    target: `t${task}`,
    org: 'boluo',
    milestone: null,
    name,
    promised: null,
    share: null,
    due: '2020-12-31',
    last: null,
    own: null,
    promise: '[]',
    asks: 'value',
    takesTexts: true,
    ...more,
  };
}

const LONG = '按照省教育厅统一部署，逐校核对公办幼儿园在园幼儿人数，'.repeat(5);
const ROWS = [
  row(1, '园', { last: { value: 7, asOf: '2020-05-31' }, own: { value: 7, asOf: '2020-05-31' } }),
  row(2, '=1+1', { title: LONG }),
  row(3, '文件', {
    asks: 'done',
    own: { value: false, asOf: '2020-05-31' },
    last: { value: false, asOf: '2020-05-31' },
  }),
  row(3, '别人的', { asks: null, takesTexts: false, org: null, target: 'other' }),
];
const FORM: ReturnForm = { org: 'boluo', name: '博罗县', asOf: '2020-06-30', period: '2020-06', rows: ROWS };

const write = (language: 'zh-CN' | 'en' = 'zh-CN') =>
  writeReturn(FORM, {
    plan: { id: 'plan', title: '要点' },
    commit: 'abc1234',
    messages: catalogs[language],
    requirement: () => '+25 所',
  });

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

describe('a form as a workbook', () => {
  it('has the same bytes each time', async () => {
    expect(await write()).toEqual(await write());
  });

  it('locks all cells but those that are filled in', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', 'xl/styles.xml': styles = '' } = partsOf(await write());
    expect(sheet).toContain('<sheetProtection sheet="1"');
    expect(sheet).not.toContain('password');
    const open = [...styles.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g)]
      .slice(1)
      .flatMap(([xf], index) => (xf.includes('locked="0"') ? [index] : []));
    const opened = [...sheet.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g)].flatMap(([, cell = '', style]) =>
      open.includes(Number(style)) ? [cell] : [],
    );
    // 完成数, 是否完成, 截至日期, 进展情况, 存在问题, 下一步, 佐证材料, 备注; of the last row nothing.
    const texts = (line: number) => ['J', 'K', 'L', 'M', 'N', 'O'].map((column) => `${column}${line}`);
    expect(opened.sort()).toEqual(['H5', ...texts(5), 'H6', ...texts(6), 'I7', ...texts(7)].sort());
  });

  it('offers lists, and refuses what is no number or no day', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '' } = partsOf(await write());
    const rules = sheet.match(/<dataValidation .*?<\/dataValidation>/g) ?? [];
    expect(rules.map((rule) => /type="(\w+)" sqref="([^"]+)"/.exec(rule)?.slice(1))).toEqual([
      ['decimal', 'H5:H6'],
      ['list', 'I7'],
      ['date', 'J5:J7'],
    ]);
    expect(rules[1]).toContain('<formula1>"是,否"</formula1>');
    for (const rule of rules) expect(rule).toContain('errorStyle="stop"');
  });

  it('hides the ids and what the form is about, keeps its head in sight and prints it on each page', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', 'xl/workbook.xml': book = '' } = partsOf(await write());
    expect(sheet.match(/<col [^>]*hidden="true"[^>]*>/g)?.length).toBe(4);
    expect(sheet).toContain('ySplit="4"');
    expect(sheet).toContain('state="frozen"');
    expect(book).toMatch(/<sheet name="plan-return"[^>]* state="hidden"/);
    expect(book).toMatch(/_xlnm\.Print_Titles[^>]*>报送表!\$4:\$4</);
    expect(book).toContain('<workbookProtection lockStructure="1"/>');
  });

  it('makes rows high enough for what wraps in them', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '' } = partsOf(await write());
    const height = (line: number) => Number(new RegExp(`<row r="${line}" ht="([\\d.]+)"`).exec(sheet)?.[1]);
    // 130 characters of two columns each, in 30 columns: 9 lines and more.
    expect(height(6)).toBeGreaterThanOrEqual(9 * 15);
    expect(height(5)).toBeLessThan(40);
  });

  it('writes what looks like a formula as a text', async () => {
    const parts = partsOf(await write());
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>');
    expect(parts['xl/sharedStrings.xml']).toContain('<t>=1+1</t>');
    expect(parts['xl/sharedStrings.xml']).toContain('<t>+25 所</t>');
  });

  it.each(['zh-CN', 'en'] as const)('comes back as it was: %s', async (language) => {
    const read = await readReturn(await write(language));
    expect(read).toEqual({
      plan: 'plan',
      commit: 'abc1234',
      org: 'boluo',
      asOf: '2020-06-30',
      period: '2020-06',
      shown: ROWS.map(({ task, target, org, milestone, name, own, promise, asks }) => ({
        ...{ task, target, org, milestone, name, own, promise, asks },
      })),
      rows: ROWS.map(({ task, target, org, milestone, name }, index) => ({
        row: 5 + index,
        key: { task, target, org, milestone },
        number: String(task),
        name,
        cells: {},
      })),
    });
  });
});
