import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/core/task.js';
import { overdueView } from '../../src/core/view/overdue-view.js';
import { renderOverdue } from '../../src/render/overdue.js';
import { anExtension, aReading, aTarget, aTask, PLAN, standing } from '../core/build.js';
import { en, linesOf, zh } from './draw.js';

const LATE = aTask({
  id: 3,
  title: '出台方案',
  due: '2020-11-29',
  lead: 'boluo',
  targets: [aTarget({ name: '园', at_least: 1 })],
});
const MET_LATE = aTask({
  id: 12,
  status: 'completed',
  targets: [aTarget({ name: '学位', at_least: 1, due: '2020-06-30', readings: [aReading('2020-07-10', 1)] })],
});
const MOVED = aTask({
  id: 4,
  title: '建校',
  due: '2020-10-31',
  extensions: [anExtension('2020-10-31', '2020-11-20', '2020-10-01')],
});
const SOON = aTask({ id: 28, title: '公办\u0007园', due: '2020-12-05' });
const page = (tasks: Task[], within: number | null = null) =>
  overdueView(
    PLAN,
    tasks.map((task) => standing(task, '2020-11-30')),
    within,
    '2020-11-30',
  );

describe('renderOverdue', () => {
  it('shows the worst first, with states, and units only if there are any', () => {
    expect(linesOf(renderOverdue(page([LATE, MET_LATE]), zh()))).toEqual([
      '截至 2020-11-30，逾期任务 1 项、目标 1 项（未达标 0，未报 1）',
      '逾期后已达标的目标 1 项',
      '',
      '逾期天数  类别  状态        时限        牵头单位  序号  内容',
      '       1  任务              2020-11-29  博罗县       3  出台方案',
      '       1  目标  未报        2020-11-29  博罗县       3  园',
      '      10  目标  逾期后达标  2020-06-30  未明确      12  学位',
    ]);
    expect(linesOf(renderOverdue(page([aTask({ id: 4, title: '建校', due: '2020-11-29' })]), en()))).toEqual([
      'As of 2020-11-30: 1 task and 0 targets overdue (0 unmet, 0 without data)',
      '',
      'days late  kind  due         no.  what',
      '        1  task  2020-11-29    4  建校',
    ]);
  });

  it('has a column for original due dates if one was moved', () => {
    expect(linesOf(renderOverdue(page([MOVED, aTask({ id: 5, due: '2020-11-01' })]), zh())).slice(-3)).toEqual([
      '逾期天数  类别  时限        原定时限    序号  内容',
      '      29  任务  2020-11-01                 5  任务',
      '      10  任务  2020-11-20  2020-10-31     4  建校',
    ]);
  });

  it('says that nothing is overdue, but what was met late', () => {
    expect(linesOf(renderOverdue(page([SOON]), zh(null, true)))).toEqual(['截至 2020-11-30，没有逾期的任务和目标']);
    expect(linesOf(renderOverdue(page([MET_LATE]), en())).slice(0, 2)).toEqual([
      'As of 2020-11-30 nothing is overdue',
      '1 target met late',
    ]);
  });

  it('shows below what falls due soon, with the days that are left', () => {
    expect(linesOf(renderOverdue(page([SOON], 10), zh(null, true)))).toEqual([
      '截至 2020-11-30，没有逾期的任务和目标',
      '',
      '<bold>2020-12-10 前（含当日）到期 1 项：</>',
      '',
      '<dim>剩余天数</>  <dim>类别</>  <dim>时限</>        <dim>序号</>  <dim>内容</>',
      '       5  任务  2020-12-05    28  公办园',
    ]);
    expect(linesOf(renderOverdue(page([], 10), en())).slice(1)).toEqual(['', 'Nothing falls due by 2020-12-10']);
  });

  it('makes the head bold, and dims the days of what was met late', () => {
    const lines = linesOf(renderOverdue(page([LATE, MET_LATE]), zh(null, true)));
    expect(lines[0]).toMatch(/^<bold>截至.*<\/>$/);
    expect(lines.at(-1)).toContain('<dim>10</>');
    expect(lines.at(-2)).not.toContain('<dim>');
  });

  it('leaves out kind, original date, date and, last, the unit on a narrow screen', () => {
    const heads = (width: number) =>
      linesOf(renderOverdue(page([{ ...MOVED, title: '新增公办幼儿园二十五所', lead: 'boluo' }]), zh(width)))
        .find((line) => line.includes('内容'))
        ?.split(/ +/);
    expect(heads(80)).toEqual(['逾期天数', '类别', '时限', '原定时限', '牵头单位', '序号', '内容']);
    expect(heads(75)).toEqual(['逾期天数', '时限', '原定时限', '牵头单位', '序号', '内容']);
    expect(heads(65)).toEqual(['逾期天数', '时限', '牵头单位', '序号', '内容']);
    expect(heads(50)).toEqual(['逾期天数', '牵头单位', '序号', '内容']);
    expect(heads(40)).toEqual(['逾期天数', '序号', '内容']);
  });

  it('counts targets of tasks that are not overdue themselves', () => {
    const target = aTarget({ name: '园', at_least: 1, due: '2020-06-30' });
    expect(linesOf(renderOverdue(page([aTask({ targets: [target] })]), zh(30, true))).slice(0, 2)).toEqual([
      '<bold>截至 2020-11-30，逾期任务 0</>',
      '<bold>项、目标 1 项（未达标 0，未报</>',
    ]);
  });

  it('has a dash for a name of invisible characters alone', () => {
    expect(renderOverdue(page([{ ...LATE, title: '\u200B' }]), zh())).toMatch(/ 3 {2}—$/m);
  });
});
