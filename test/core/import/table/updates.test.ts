import { describe, expect, it } from 'vitest';
import { readTaskTable } from '../../../../src/core/import/table/read-task-table.js';
import { type TaskUpdate, updatesOf } from '../../../../src/core/import/table/updates.js';
import { aPlan, aTarget, aTask } from '../../build.js';
import { type Cell, sheet } from './sheet.js';

const PLAN = aPlan();
const WHO = {
  plan: PLAN,
  by: '张三',
  now: new Date('2020-07-02T09:00:00+08:00'),
  slugOf: (text: string) => text.toLowerCase(),
};
const JUNE = { period: '2020-06', asOf: '2020-06-30' };
const TARGET = aTarget({ id: 'kindergartens', name: '新增公办幼儿园', at_least: 25, unit: '所' });
const TASK = aTask({ title: '新增公办幼儿园', targets: [TARGET] });

const HEAD = ['序号', '工作任务', '牵头单位', '责任单位', '配合单位', '分管领导', '完成时限'];
const LEDGER = ['序号', '工作任务', '进展情况', '存在问题', '下一步', '状态', '完成比例'];

function updates(rows: readonly (readonly Cell[])[], task = TASK, above: string[][] = []) {
  const table = readTaskTable(sheet([...above, ...rows]), {});
  if ('refused' in table) throw new Error(table.refused.why);
  return updatesOf([table], [task], JUNE, WHO);
}

function only(rows: readonly (readonly Cell[])[], task = TASK, above: string[][] = []): TaskUpdate {
  const [first] = updates(rows, task, above).tasks;
  if (first === undefined) throw new Error('no row is the task');
  return first;
}

describe('a decomposition table', () => {
  it('adds who does a task and until when, units separated by any sign', () => {
    const row = [
      '1',
      '新增公办幼儿园',
      '学前教育科',
      '博罗县\n惠东县',
      '市直 仲恺高新技术产业开发区',
      '李四、王五',
      '9月底前',
    ];
    expect(only([HEAD, row])).toMatchObject({
      replaces: [],
      sets: [
        { key: 'lead', from: null, to: 'preschool-office' },
        { key: 'responsible', from: null, to: ['boluo', 'huidong'] },
        { key: 'support', from: null, to: ['municipal', 'zhongkai'] },
        { key: 'leader', from: null, to: ['李四', '王五'] },
        { key: 'due', from: null, to: '2020-09-30' },
      ],
    });
  });

  it('replaces another value only as a change of its own, and leaves what is so already', () => {
    const task = { ...TASK, lead: 'boluo', responsible: ['huidong'] as [string], due: '2020-06-30' };
    const row = ['1', '新增公办幼儿园', '学前教育科', '惠东县', '', '', { text: '2020/9/30', value: '2020-09-30' }];
    expect(only([HEAD, row], task)).toMatchObject({
      sets: [],
      replaces: [
        { key: 'lead', from: 'boluo', to: 'preschool-office' },
        { key: 'due', from: '2020-06-30', to: '2020-09-30' },
      ],
    });
  });

  it('takes a day after the end of the plan for a change, though the task has no due date of its own', () => {
    const row = ['1', '新增公办幼儿园', '', '', '', '', { text: '2021/1/15', value: '2021-01-15' }];
    expect(only([HEAD, row])).toMatchObject({
      sets: [],
      replaces: [{ key: 'due', from: '2020-12-31', to: '2021-01-15' }],
    });
  });

  it('proposes units that the plan does not have', () => {
    const found = updates([HEAD, ['1', '新增公办幼儿园', '学前教育科', '博罗县、市财政局', '', '', '']]);
    expect(found.tasks[0]?.sets).toEqual([
      { key: 'lead', from: null, to: 'preschool-office' },
      { key: 'responsible', from: null, to: ['boluo', '市财政局'] },
    ]);
    expect(found.orgs).toEqual([
      { org: { id: '市财政局', name: '市财政局', kind: 'bureau' }, written: '市财政局', count: 1, isDoubtful: false },
    ]);
  });

  it('lets the first unit lead where it says so, and takes what is said of all rows', () => {
    const head = ['序号', '工作任务', '责任单位（列第一位者为牵头单位）'];
    const above = [['完成时限：2020年10月底', '', '']];
    expect(only([head, ['1', '新增公办幼儿园', '学前教育科、博罗县']], TASK, above).sets).toEqual([
      { key: 'lead', from: null, to: 'preschool-office' },
      { key: 'responsible', from: null, to: ['boluo'] },
      { key: 'due', from: null, to: '2020-10-31' },
    ]);
  });

  it('keeps the wording of a due that names no day', () => {
    expect(only([HEAD, ['1', '新增公办幼儿园', '', '', '', '', '长期坚持']]).sets).toEqual([
      { key: 'due_note', from: null, to: '长期坚持' },
    ]);
  });
});

describe('a ledger', () => {
  it('becomes a report, a certain value and a status, signed and dated', () => {
    const row = ['1', '新增公办幼儿园', '已建成12所。', '用地未落实', '加快协调', '进行中', '48%'];
    const { records } = only([LEDGER, row]);
    const at = '2020-07-02T09:00:00+08:00';
    expect(records).toEqual({
      report: {
        period: '2020-06',
        progress: '已建成12所。\n完成比例：48%',
        problems: '用地未落实',
        next: '加快协调',
        by: '张三',
        at,
      },
      doubts: [],
      readings: [
        { target: 'kindergartens', quote: '已建成12所', reading: { as_of: '2020-06-30', value: 12, by: '张三', at } },
      ],
      change: { at, by: '张三', date: '2020-06-30', from: 'not_started', to: 'in_progress' },
      listed: [],
    });
  });

  it.each([
    ['已完成', { why: 'status_illegal', text: '已完成', from: 'not_started', to: 'completed' }],
    ['滞后', { why: 'status_derived', text: '滞后' }],
    ['待定', { why: 'status_unknown', text: '待定' }],
    ['暂缓', { why: 'status_needs', text: '暂缓', to: 'suspended', missing: ['reason', 'approver'] }],
  ])('lists a status that it cannot record: %s', (word, listed) => {
    const { change, listed: all } = only([LEDGER, ['1', '新增公办幼儿园', '', '', '', word, '']]).records;
    expect({ change, all }).toEqual({ change: null, all: [listed] });
  });

  it('records no value that a person would have to confirm', () => {
    const { readings, report, listed } = only([LEDGER, ['1', '新增公办幼儿园', '已建成500所', '', '', '', '']]).records;
    expect({ readings, progress: report?.progress }).toEqual({ readings: [], progress: '已建成500所' });
    expect(listed).toEqual([{ why: 'value_doubtful', text: '已建成500所', target: '新增公办幼儿园' }]);
  });

  it('says nothing twice', () => {
    const row = ['1', '新增公办幼儿园', '已建成12所', '无', '', '进行中', ''];
    const first = only([LEDGER, row]).records;
    const readings = first.readings.map(({ reading }) => reading);
    const task = {
      ...TASK,
      status: 'in_progress' as const,
      targets: [{ ...TARGET, readings }],
      reports: [first.report ?? []].flat(),
      history: [first.change ?? []].flat(),
    };
    const again = only([LEDGER, row], task).records;
    expect(again).toEqual({ report: null, doubts: [], readings: [], change: null, listed: [] });
  });

  it.each([
    ['推进中', '2020-12-31', null],
    // Somebody edited the date.
    ['推进中', '2020-11-30', '2020-11-30'],
  ])('of this program says nothing by a status and a date that were so on its day: %s, %s', (status, day, due) => {
    const task = {
      ...TASK,
      status: 'submitted' as const,
      extensions: [
        {
          from: '2020-12-31',
          to: '2021-01-31',
          note: '推迟',
          approver: '李四',
          by: '张三',
          at: '2020-07-01T09:00:00+08:00',
        },
      ],
      history: [
        { at: '2020-03-02T09:00:00+08:00', by: '张三', from: 'not_started' as const, to: 'in_progress' as const },
        { at: '2020-07-01T10:00:00+08:00', by: '张三', from: 'in_progress' as const, to: 'submitted' as const },
      ],
    };
    const head = ['序号', '工作任务', '完成时限', '状态', '最近报送'];
    const { replaces, records } = only([head, ['1', '新增公办幼儿园', day, status, '']], task);
    expect(replaces.map(({ to }) => to)).toEqual(due === null ? [] : [due]);
    expect(records).toEqual({ report: null, doubts: [], readings: [], change: null, listed: [] });
  });

  it('of this program says nothing by who did it on its day', () => {
    const task = {
      ...TASK,
      lead: 'huidong',
      amendments: [{ key: 'lead' as const, from: 'boluo', to: 'huidong', by: '张三', at: '2020-07-01T09:00:00+08:00' }],
    };
    const head = ['序号', '工作任务', '牵头单位', '最近报送'];
    const replaces = (lead: string) => only([head, ['1', '新增公办幼儿园', lead, '']], task).replaces;
    expect([replaces('boluo'), replaces('huidong')]).toEqual([[], []]);
    expect(replaces('longmen')).toEqual([{ key: 'lead', from: 'huidong', to: 'longmen' }]);
  });
});
