import { describe, expect, it } from 'vitest';
import { readPreview } from '../../../src/formats/preview/read-xlsx.js';
import { previewXlsx } from '../../../src/formats/preview/xlsx.js';
import { catalogs } from '../../../src/messages/index.js';
import { OFFICE, PROPOSAL } from '../../core/view/import/made.js';
import { CONTEXT, Workbook } from './workbook.js';

describe('previewXlsx', () => {
  it.each(['zh-CN', 'en'] as const)('comes back as the same proposal if nobody edits it, in %s', async (language) => {
    const bytes = await previewXlsx(PROPOSAL, OFFICE, language, catalogs[language]);
    expect(await readPreview(bytes, CONTEXT)).toEqual({ proposal: PROPOSAL });
    expect(await (await Workbook.of(PROPOSAL, language)).proposal()).toEqual(PROPOSAL);
  });

  it('is the same file whenever it is made', async () => {
    const make = () => previewXlsx(PROPOSAL, OFFICE, 'zh-CN', catalogs['zh-CN']);
    expect(await make()).toEqual(await make());
  });

  it('has a sheet for each thing that people may correct', async () => {
    const book = await Workbook.of();
    expect(book.sheets.map(({ name }) => name)).toEqual([
      '说明',
      '板块',
      '任务',
      '目标',
      '单位',
      '未采用',
      '选项',
      '数据',
    ]);
    expect(book.rows('目标').map((row) => row.slice(1, 9))).toMatchInlineSnapshot(`
      [
        [
          "导入",
          "任务编号",
          "序号",
          "目标名称",
          "要求",
          "数值",
          "计量单位",
          "完成时限",
        ],
        [
          "是",
          "1",
          "1",
          "加固堤防",
          "不少于",
          "12",
          "公里",
          null,
        ],
        [
          "是",
          "1",
          "2",
          "海堤",
          "达到",
          "3",
          "公里",
          null,
        ],
        [
          "是",
          "1",
          "3",
          "培训巡查员",
          "左右",
          "200",
          "人",
          null,
        ],
        [
          "是",
          "2",
          "1",
          "《水库检查办法》",
          "制定出台",
          null,
          null,
          null,
        ],
        [
          "是",
          "3",
          "1",
          "供水站",
          "达到",
          "5",
          "座",
          null,
        ],
        [
          "是",
          "3",
          "2",
          "供水水质合格率",
          "不少于",
          "95",
          "%",
          null,
        ],
        [
          "是",
          "3",
          "3",
          "供水厂",
          "建成",
          null,
          null,
          null,
        ],
      ]
    `);
    expect(book.rows('未采用')).toMatchInlineSnapshot(`
      [
        [
          "任务编号",
          "原文编号",
          "位置",
          "内容",
          "原因",
        ],
        [
          "1",
          "一/1",
          "4",
          "7处",
          "没有读懂",
        ],
        [
          "1",
          "一/1",
          "4",
          "2019年",
          "年份",
        ],
      ]
    `);
  });
});
