import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../src/core/log.js';
import type { Task } from '../../src/core/task.js';
import { logView } from '../../src/core/view/log-view.js';
import { eventWords, renderLog } from '../../src/render/log.js';
import { aHistory, anExtension, aReading, aTarget, aTask, aTaskWith, PLAN, standing } from '../core/build.js';
import { dirtied, en, linesOf, zh } from './draw.js';

const TASK = aTaskWith(aHistory(['2020-03-02', 'in_progress', { note: '已分解' }], ['2020-06-05', 'submitted']), {
  id: 128,
  title: '新增公办幼儿园',
});
const page = (screen = zh(), isOne = false, task: Task = TASK, most = 9) =>
  linesOf(renderLog(logView(PLAN, [standing(task, '2020-11-30')], { isOne, most }), PLAN, screen));

describe('renderLog', () => {
  it('has a row for each entry, with the task in it', () => {
    expect(page(zh(null, true))).toEqual([
      '<bold>共 2 条记录</>',
      '',
      '<dim>日期</>        <dim>序号</>  <dim>记录人</>  <dim>类别</>  <dim>内容</>',
      '2020-06-05   128  张三    状态  新增公办幼儿园：由推进中改为待审核',
      '2020-03-02   128  张三    状态  新增公办幼儿园：由未启动改为推进中；已分解',
    ]);
    expect(page(en()).slice(-1)).toEqual([
      '2020-03-02  128  张三  status  新增公办幼儿园: not started to in progress; 已分解',
    ]);
  });

  it('of one task names it in the head alone', () => {
    expect(page(zh(), true, TASK, 1)).toEqual([
      '128 新增公办幼儿园  最近 1 条记录（共 2 条）',
      '',
      '编号  日期        记录人  类别  内容',
      '   2  2020-06-05  张三    状态  由推进中改为待审核',
    ]);
    expect(page(en(), true, TASK, 1)[0]).toBe('128 新增公办幼儿园  The newest 1 of 2 entries');
  });

  it('counts a single entry, and says if there is none', () => {
    const one = aTaskWith(aHistory(['2020-03-02', 'in_progress']));
    expect(page(en(), false, one)[0]).toBe('1 entry');
    expect(page(en(), true, aTask({ id: 3, title: '建校' }))).toEqual(['3 建校  Nothing is recorded']);
    expect(page(zh(12), true, aTask({ id: 3, title: '建校' }))).toEqual(['3 建校  没有', '记录']);
  });

  it('leaves out who recorded it, then the kind, on a narrow screen', () => {
    expect(page(zh(44))[2]).toBe('日期        序号  类别  内容');
    expect(page(zh(38))[2]).toBe('日期        序号  内容');
    expect(page(zh(20), true)[0]).toBe('128 新增公办幼儿园');
  });

  it('shows no invisible character of any text', () => {
    expect(page(zh(), false, dirtied(TASK))).toEqual(page());
    expect(page(zh(), true, dirtied(TASK))).toEqual(page(zh(), true));
  });
});

describe('an entry in words', () => {
  const target = aTarget({ id: 'k', name: '公办园', at_least: 9, unit: '所' });
  const recorded = { by: '张三', at: '2020-06-05T10:00:00+08:00' };
  const words = (entry: LogEntry, screen = zh(), plan = PLAN) =>
    eventWords({ ...entry, task: aTask({ targets: [target] }) }, plan, screen);

  it.each<[string, LogEntry, string, string]>([
    [
      'a status change',
      {
        kind: 'change',
        entry: { ...recorded, from: 'completed', to: 'closed', date: '2020-06-01', approver: '周九', note: '已核' },
      },
      '由已办结改为已销号；发生于 2020-06-01；周九批准；已核',
      'completed to closed; happened on 2020-06-01; approved by 周九; 已核',
    ],
    [
      'an extension',
      { kind: 'extension', entry: anExtension('2020-06-30', '2020-07-31', '2020-06-01') },
      '由 2020-06-30 延至 2020-07-31，周九批准；理由',
      '2020-06-30 moved to 2020-07-31, approved by 周九; 理由',
    ],
    [
      'an extension of a target',
      { kind: 'extension', entry: anExtension('2020-06-30', '2020-07-31', '2020-06-01', 'k') },
      '公办园；由 2020-06-30 延至 2020-07-31，周九批准；理由',
      '公办园; 2020-06-30 moved to 2020-07-31, approved by 周九; 理由',
    ],
    [
      'an extension of a target that is gone',
      { kind: 'extension', entry: anExtension('2020-06-30', '2020-07-31', '2020-06-01', 'gone') },
      'gone；由 2020-06-30 延至 2020-07-31，周九批准；理由',
      'gone; 2020-06-30 moved to 2020-07-31, approved by 周九; 理由',
    ],
    [
      'an assignment of units',
      {
        kind: 'amendment',
        entry: {
          ...recorded,
          key: 'responsible',
          from: ['boluo'],
          to: ['huidong', 'unknown'],
          date: '2020-06-01',
          approver: '周九',
          note: '调整',
        },
      },
      '责任单位由博罗县改为惠东县、unknown；发生于 2020-06-01；周九批准；调整',
      'Responsible from 博罗县 to 惠东县, unknown; happened on 2020-06-01; approved by 周九; 调整',
    ],
    [
      'a first leader, who is no unit',
      { kind: 'amendment', entry: { ...recorded, key: 'leader', from: null, to: 'boluo' } },
      '分管领导由未明确改为 boluo',
      'Leader from not set to boluo',
    ],
    [
      'a report',
      { kind: 'report', entry: { ...recorded, period: '2020-05', progress: '开工', problems: '资金', next: '封顶' } },
      '2020-05；进展情况：开工；存在问题：资金；下一步：封顶',
      '2020-05; Progress: 开工; Problems: 资金; Next: 封顶',
    ],
    [
      'a report of a unit',
      { kind: 'report', entry: { ...recorded, period: '2020-05', org: 'boluo', progress: '开工' } },
      '2020-05  博罗县；进展情况：开工',
      '2020-05  博罗县; Progress: 开工',
    ],
    [
      'an extension of a milestone',
      {
        kind: 'extension',
        entry: { ...anExtension('2020-06-30', '2020-07-31', '2020-06-01', 'k'), milestone: 'roof' },
      },
      '公办园；节点“roof”；由 2020-06-30 延至 2020-07-31，周九批准；理由',
      '公办园; Milestone roof; 2020-06-30 moved to 2020-07-31, approved by 周九; 理由',
    ],
    [
      'a reading of a milestone',
      {
        kind: 'reading',
        target: aTarget({ name: '教学楼', deliver: 'facility', milestones: [{ id: 'roof', name: '封顶' }] }),
        entry: aReading('2020-06-30', true, { milestone: 'roof' }),
      },
      '教学楼  节点“封顶”  已完成；截至 2020-06-30',
      '教学楼  Milestone 封顶  reached; as of 2020-06-30',
    ],
    [
      'a short report',
      { kind: 'report', entry: { ...recorded, period: '2020-Q1', next: '封顶' } },
      '2020-Q1；下一步：封顶',
      '2020-Q1; Next: 封顶',
    ],
    [
      'a reading',
      { kind: 'reading', target, entry: aReading('2020-06-30', 12, { note: '含改扩建' }) },
      '公办园  12 所；截至 2020-06-30；含改扩建',
      '公办园  12 所; as of 2020-06-30; 含改扩建',
    ],
    [
      'a reading of a unit',
      { kind: 'reading', target, entry: aReading('2020-06-30', 3, { org: 'boluo' }) },
      '公办园  博罗县  3 所；截至 2020-06-30',
      '公办园  博罗县  3 所; as of 2020-06-30',
    ],
    [
      'a file of evidence',
      {
        kind: 'evidence',
        entry: {
          ...recorded,
          type: 'file',
          title: '方案',
          path: 'evidence/a.pdf',
          date: '2020-05-29',
          sha256: '0123456789abcdef'.repeat(4),
        },
      },
      '文件  方案；evidence/a.pdf；2020-05-29；校验值 0123456789ab',
      'file  方案; evidence/a.pdf; 2020-05-29; checksum 0123456789ab',
    ],
    [
      'a link',
      { kind: 'evidence', entry: { ...recorded, type: 'link', title: '公告', url: 'https://example.org' } },
      '链接  公告；https://example.org',
      'link  公告; https://example.org',
    ],
    [
      'evidence without a place',
      { kind: 'evidence', entry: { ...recorded, type: 'photo', title: '现场' } },
      '照片  现场',
      'photo  现场',
    ],
  ])('%s', (_, entry, chinese, english) => {
    expect([words(entry), words(entry, en())]).toEqual([chinese, english]);
    expect(linesOf(words(dirtied(entry), zh(), dirtied(PLAN)))).toEqual([chinese]);
  });

  it('a reading of another sort is shown as it stands in the file', () => {
    const entry: LogEntry = { kind: 'reading', target, entry: aReading('2020-06-30', true) };
    expect(words(entry)).toMatch(/^公办园 {2}“done: true”.*；截至 2020-06-30$/);
  });
});
