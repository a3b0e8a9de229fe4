import { describe, expect, it } from 'vitest';
import type { TableChoices } from '../../../../src/core/import/table/choice.js';
import { columnChoice } from '../../../../src/core/import/table/choice.js';
import { readTaskTable } from '../../../../src/core/import/table/read-task-table.js';
import type { TaskTable } from '../../../../src/core/import/table/task-table.js';
import { type Cell, over, sheet } from './sheet.js';

const HEAD = ['序号', '工作任务', '年度目标', '牵头单位', '责任单位', '完成时限'];

function read(rows: readonly (readonly Cell[])[], choices: TableChoices = {}): TaskTable {
  const result = readTaskTable(sheet(rows), choices);
  if ('refused' in result) throw new Error(JSON.stringify(result.refused));
  return result;
}

/** The tasks of a table, each with its section, number, levels and the cells of its columns. */
function tasksOf(table: TaskTable): string[] {
  return table.sections.flatMap(({ heading, items }) =>
    items.map(({ number, headings, cells }) => {
      const shown = [...cells].filter(([role]) => !/^(number|section|subsection)$/.test(role));
      const said = shown.map(
        ([role, found]) => `${role} ${found.map(({ text }) => text.replace(/\s/g, '·')).join('|')}`,
      );
      return `${[heading ?? '', ...headings].join('/')} ${number ?? '-'} ${said.join('; ')}`;
    }),
  );
}

function columnsOf(table: TaskTable): string[] {
  return table.columns.map(({ head, role }) => `${head} ${role ?? '-'}`);
}

describe('the columns of a table of tasks', () => {
  it('are found by their names: spread over their cells, in two rows, below titles', () => {
    const table = read([
      [over('2020年重点工作任务分解表', { columns: 6 })],
      ['填报单位：某局', '', '', '', '', '2020年6月30日'],
      [
        '序号',
        over('目 标 与\n任 务', { rows: 2 }),
        '2020年度目标（所）',
        over('责任分工', { columns: 2 }),
        null,
        '完成时限',
      ],
      ['', null, '', '牵头 单位', '责任单位', ''],
      ['1', '新建幼儿园', '5', '教育科', '', ''],
    ]);
    expect(columnsOf(table)).toEqual([
      '序号 number',
      '目标与任务 task',
      '2020年度目标（所） target',
      '责任分工·牵头单位 lead',
      '责任分工·责任单位 responsible',
      '完成时限 due',
    ]);
    expect(table.title).toBe('2020年重点工作任务分解表');
  });

  it('of a ledger are told apart by what stands in them', () => {
    const head = [
      '序号',
      '重点工作',
      '单位',
      '完成情况',
      '工作进度',
      '存在的问题',
      '下一步工作计划',
      '形象进度',
      '备注',
    ];
    const table = read([head, ['1', '修路', '交通科', '已完成', '路基已完工', '无', '铺路面', '48%', '']]);
    expect(columnsOf(table)).toEqual([
      '序号 number',
      '重点工作 task',
      '单位 responsible',
      '完成情况 status',
      '工作进度 progress',
      '存在的问题 problems',
      '下一步工作计划 next',
      '形象进度 percent',
      '备注 note',
    ]);
    const measured = read([
      ['序号', '指标名称', '单位', '目标值'],
      ['1', '新增学位', '个', '500'],
      ['2', '改厕', '座', '20'],
    ]);
    expect(columnsOf(measured)[2]).toBe('单位 measure');
  });

  it('can be chosen by letter, number and head, and taken away', () => {
    const chosen = ['任务=B', '牵头单位=负责人处', '完成时限=4', '备注=无'].map(columnChoice);
    const columns = new Map(chosen.flatMap((one) => ('role' in one ? [[one.role, one.column] as const] : [])));
    const table = read(
      [
        ['编号', '干什么', '负责人处', '啥时候', '备注'],
        ['1', '修路', '交通科', '6月底', '急'],
      ],
      { columns },
    );
    expect(columnsOf(table)).toEqual(['编号 number', '干什么 task', '负责人处 lead', '啥时候 due', '备注 -']);
    expect(columnChoice('牵头单位')).toEqual({ refused: 'shape' });
    expect(columnChoice('天气=C')).toEqual({ refused: 'role' });
  });

  it('are said where none of them has tasks, where nothing stands below, where a chosen one is missing', () => {
    const refused = (rows: string[][], choices: TableChoices = {}) => {
      const result = readTaskTable(sheet(rows), choices);
      return 'refused' in result ? [result.refused.why, result.refused.columns.map(({ head }) => head)] : null;
    };
    expect(
      refused([
        ['序号', '牵头单位', '联系人'],
        ['1', '教育科', '某人'],
      ]),
    ).toEqual(['no_task_column', ['序号', '牵头单位', '联系人']]);
    expect(
      refused([
        ['部门', '姓名', '手机'],
        ['教育科', '某人', '1'],
      ]),
    ).toEqual(['no_head', ['部门', '姓名', '手机']]);
    expect(refused([HEAD])?.[0]).toBe('no_rows');
    expect(refused([HEAD, ['1', '修路', '', '', '', '']], { columns: new Map([['lead', { column: 25 }]]) })?.[0]).toBe(
      'missing_column',
    );
    expect(refused([])?.[0]).toBe('no_head');
  });
});

describe('the rows of a table of tasks', () => {
  it('stand under sections: merged rows, rows with one cell, numerals in the column of numbers', () => {
    const table = read([
      HEAD,
      [over('一、学前教育', { columns: 6 })],
      ['（一）扩大资源', '', '', '', '', ''],
      ['1', '新建幼儿园', '', '', '', ''],
      ['二', '义务教育', '', '', '', ''],
      ['2', '新建学校', '', '', '', ''],
    ]);
    expect(tasksOf(table)).toEqual(['学前教育/扩大资源 1 task 新建幼儿园', '义务教育 2 task 新建学校']);
    expect(table.sections.map(({ number }) => number)).toEqual(['一', '二']);
  });

  it('stand under levels in columns, merged over their rows or filled in once', () => {
    const merged = read([
      ['一级指标', '二级指标', '三级指标', '说明'],
      [over('一、质量', { rows: 3 }), over('（一）安全', { rows: 2 }), '1.事故率', ''],
      [null, null, '2.差错率', ''],
      [null, '（二）服务', '3.等候时间', ''],
      ['二、效率', '（三）人员', '4.人均工作量', ''],
    ]);
    const tasks = [
      '质量/安全 1 task 1.事故率',
      '质量/安全 2 task 2.差错率',
      '质量/服务 3 task 3.等候时间',
      '效率/人员 4 task 4.人均工作量',
    ];
    expect(tasksOf(merged).map((line) => line.split(';')[0])).toEqual(tasks);
    const once = read([
      ['类别', '重点任务', '牵头单位'],
      ['学前教育', '新建幼儿园', '甲科'],
      ['', '扩大学位', '乙科'],
      ['义务教育', '新建学校', '甲科'],
    ]);
    expect(tasksOf(once).map((line) => line.split(' ')[0])).toEqual(['学前教育', '学前教育', '义务教育']);
  });

  it('carry a task on where its cell is merged or its number is missing', () => {
    const table = read([
      HEAD,
      [over('1', { rows: 2 }), over('新建幼儿园', { rows: 2 }), '5所', '甲科', '乙科', ''],
      [null, null, '学位900个', '', '丙科', ''],
      ['2', '新建学校', '', '甲科', '', ''],
      ['', '', '', '', '丁县', ''],
    ]);
    expect(tasksOf(table)).toEqual([
      ' 1 task 新建幼儿园; target 5所|学位900个; lead 甲科; responsible 乙科|丙科',
      ' 2 task 新建学校; lead 甲科; responsible 丁县',
    ]);
  });

  it('are a level above where each stands for several numbered ones', () => {
    const table = read([
      ['重点任务', '序号', '具体任务', '牵头单位'],
      [over('扩大资源', { rows: 2 }), '1', '新建幼儿园', '甲科'],
      [null, '2', '改建幼儿园', '甲科'],
      ['提高质量', '3', '培训园长', '乙科'],
    ]);
    expect(tasksOf(table)).toEqual([
      '扩大资源 1 task 新建幼儿园; lead 甲科',
      '扩大资源 2 task 改建幼儿园; lead 甲科',
      '提高质量 3 task 培训园长; lead 乙科',
    ]);
  });

  it('are no tasks if they add up, repeat the head, or stand below as notes', () => {
    const table = read([
      HEAD,
      ['1', '新建幼儿园', '5所', '', '', ''],
      ['小 计', '', '5所', '', '', ''],
      HEAD,
      ['2', '新建学校', '', '', '', ''],
      [over('注：1.目标为全年累计。', { columns: 6 })],
      ['2.按月报送。', '', '', '', '', ''],
    ]);
    expect(tasksOf(table)).toHaveLength(2);
    expect(table.leftOut.map(({ what, place }) => `${what} ${place}`)).toEqual([
      'total 3',
      'head_again 4',
      'note 6',
      'note 7',
    ]);
  });

  it('share what one line says of all of them', () => {
    const table = read([['完成时限：2020年12月底　责任单位：各县区'], HEAD, ['1', '新建幼儿园', '', '', '', '']]);
    expect([...table.defaults]).toEqual([
      ['due', '2020年12月底'],
      ['responsible', '各县区'],
    ]);
  });

  it('are tasks without numbers where those were lost', () => {
    const table = read([
      ['序号', '工作任务', '牵头单位'],
      ['', '新建幼儿园', '甲科'],
      ['', '新建学校', '乙科'],
    ]);
    expect(tasksOf(table)).toEqual([' - task 新建幼儿园; lead 甲科', ' - task 新建学校; lead 乙科']);
  });

  it('are named where a number occurs twice or out of order, a formula has no value, a cell is too long', () => {
    const long = '长'.repeat(100_000);
    const table = read([
      HEAD,
      ['1', '新建幼儿园', '', '', '', ''],
      ['3', '新建学校', { text: '', uncalculated: true }, '', '', ''],
      ['3', long, '', '', '', ''],
      ['2', '培训园长', '', '', '', ''],
      ['4', '', '', '甲科', '', ''],
    ]);
    expect(table.warnings.map(({ why }) => why)).toEqual([
      'uncalculated',
      'too_long',
      'no_task',
      'number_twice',
      'out_of_order',
    ]);
  });
});

describe('a heading below the last task of a table', () => {
  it('is said to be left out, for it may be a task without a number', () => {
    const rest = ['', '', '', ''];
    const table = read([
      HEAD,
      ['', '供水', ...rest],
      ['1', '建设水厂', '3座', '甲局', '', ''],
      ['', '改造管网', ...rest],
    ]);
    expect(table.sections.map(({ heading }) => heading)).toEqual(['供水']);
    expect(table.leftOut).toEqual([{ what: 'line', text: '改造管网', place: 4 }]);
  });
});
