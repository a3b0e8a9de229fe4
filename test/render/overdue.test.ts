import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/core/task.js';
import { type AskedAhead, overdueView } from '../../src/core/view/overdue-view.js';
import { renderOverdue } from '../../src/render/overdue.js';
import { aHistory, anExtension, aReading, aTarget, aTask, PLAN, standing } from '../core/build.js';
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
const TOWNS = aTask({
  id: 44,
  title: '复评',
  status: 'in_progress',
  due: '2020-10-31',
  extensions: [anExtension('2020-10-31', '2020-12-10', '2020-10-01')],
  targets: [
    aTarget({ id: 'a', name: '镇', at_least: 9 }),
    aTarget({ id: 'b', name: '园', at_least: 1, due: '2020-11-20' }),
    aTarget({ id: 'c', name: '街', at_least: 1, due: '2020-12-10' }),
  ],
});
const LOOKED_AT = aTask({ id: 8, title: '开学', status: 'closed', recheck: '2020-11-20' });
const page = (tasks: Task[], asked: AskedAhead | null = null) =>
  overdueView(
    PLAN,
    tasks.map((task) => standing(task, '2020-11-30')),
    asked,
    '2020-11-30',
  );

describe('renderOverdue', () => {
  it('shows the worst first, a task above its targets, and units only if there are any', () => {
    expect(linesOf(renderOverdue(page([LATE, MET_LATE]), zh()))).toEqual([
      '截至 2020-11-30，逾期任务 1 项、目标 1 项（未达标 0，未报 1）、节点 0 个',
      '逾期后已达标的目标 1 项',
      '',
      '序号  逾期天数  状态        时限        任务及目标',
      '   3         1  未启动      2020-11-29  出台方案（博罗县）',
      '             1  未报                      园',
      '  12            已办结      2020-12-31  任务（未明确牵头单位）',
      '            10  逾期后达标  2020-06-30    学位',
    ]);
    expect(linesOf(renderOverdue(page([aTask({ id: 4, title: '建校', due: '2020-11-29' })]), en()))).toEqual([
      'As of 2020-11-30: 1 task and 0 targets overdue (0 unmet, 0 without data), 0 milestones',
      '',
      'no.  days late  state        due         task and targets',
      '  4          1  not started  2020-11-29  建校',
    ]);
  });

  it('names the original date of what was extended, and the date of a target where it is not that of its task', () => {
    expect(linesOf(renderOverdue(page([MOVED, TOWNS]), zh())).slice(3)).toEqual([
      '   4        10  未启动  2020-11-20  建校（原定 2020-10-31）',
      '  44            推进中  2020-12-10  复评（原定 2020-10-31）',
      '            10  未报    2020-11-20    园',
    ]);
    // The same day as its task, but for another reason: that one was extended to it.
    expect(linesOf(renderOverdue(page([TOWNS], { within: 10 }), zh())).slice(-4)).toEqual([
      '序号  剩余天数  类别  时限        任务及目标',
      '  44        10  任务  2020-12-10  复评（原定 2020-10-31）',
      '            10  目标                镇',
      '            10  目标  2020-12-10    街',
    ]);
  });

  it('lists a re-check under its task', () => {
    expect(linesOf(renderOverdue(page([LOOKED_AT]), zh()))).toEqual([
      '截至 2020-11-30，逾期任务 0 项、目标 0 项（未达标 0，未报 0）、节点 0 个、回头看 1 项',
      '',
      '序号  逾期天数  状态    时限        任务及目标',
      '   8            已销号  2020-12-31  开学',
      '            10  未开展  2020-11-20    回头看',
    ]);
  });

  it('says that nothing is overdue, but what was met late', () => {
    expect(linesOf(renderOverdue(page([SOON]), zh(null, true)))).toEqual(['截至 2020-11-30，没有逾期的任务和目标']);
    expect(linesOf(renderOverdue(page([MET_LATE]), en())).slice(0, 2)).toEqual([
      'As of 2020-11-30 nothing is overdue',
      '1 target met late',
    ]);
  });

  it('shows what falls due, with the days that are left', () => {
    expect(linesOf(renderOverdue(page([SOON], { within: 10 }), zh(null, true)))).toEqual([
      '<bold>截至 2020-11-30，没有逾期的任务和目标；2020-12-10 前（含当日）到期 1 项：任务 1、目标 0、节点 0、回头看 0</>',
      '',
      '<dim>序号</>  <dim>剩余天数</>  <dim>类别</>  <dim>时限</>        <dim>任务及目标</>',
      '  28         5  任务  2020-12-05  公办园',
    ]);
    expect(linesOf(renderOverdue(page([], { within: 10 }), en()))).toEqual([
      'As of 2020-11-30 nothing is overdue; nothing falls due by 2020-12-10',
    ]);
  });

  it.each([
    ['2020-12', '下月（12月）', 'next month (December)'],
    ['2020-11', '本月（11月）', 'this month (November)'],
    ['2020-10', '上月（10月）', 'last month (October)'],
    ['2020-03', '3月', 'in March'],
    ['2021-02', '2021年2月', 'in February 2021'],
    ['2020-Q4', '四季度', 'in Q4'],
    ['2021-Q1', '2021年一季度', 'in Q1 2021'],
    ['2020-H1', '上半年', 'in H1'],
    ['2021-H1', '2021年上半年', 'in H1 2021'],
    ['2021', '2021年', 'in 2021'],
  ])('names the period %s', (period, chinese, english) => {
    expect(renderOverdue(page([], { period }), zh())).toBe(
      `${chinese}没有到期的任务和目标；截至 2020-11-30，没有逾期的任务和目标`,
    );
    expect(renderOverdue(page([], { period }), en())).toBe(
      `Nothing falls due ${english}. As of 2020-11-30 nothing is overdue`,
    );
  });

  it('shows of a month only what falls due in it: how it stands, and what is still to come', () => {
    const november = page(
      [LATE, MET_LATE, MOVED, TOWNS, LOOKED_AT, aTask({ id: 50, title: '总结', due: '2020-11-30' })],
      {
        period: '2020-11',
      },
    );
    expect(linesOf(renderOverdue(november, zh()))).toEqual([
      '本月（11月）到期 6 项：任务 3、目标 2、节点 0、回头看 1，其中已完成 0 项、逾期 5 项、未到期 1 项；截至 2020-11-30，逾期任务 2 项、目标 2 项（未达标 0，未报 2）、节点 0 个、回头看 1 项',
      '',
      '已到期的：',
      '',
      '序号  逾期天数  状态    时限        任务及目标',
      '   4        10  未启动  2020-11-20  建校（未明确牵头单位；原定 2020-10-31）',
      '   8            已销号  2020-12-31  开学（未明确牵头单位）',
      '            10  未开展  2020-11-20    回头看',
      '  44            推进中  2020-12-10  复评（未明确牵头单位；原定 2020-10-31）',
      '            10  未报    2020-11-20    园',
      '   3         1  未启动  2020-11-29  出台方案（博罗县）',
      '             1  未报                  园',
      '',
      '未到期的：',
      '',
      '序号  剩余天数  类别  时限        任务及目标',
      '  50         0  任务  2020-11-30  总结',
    ]);
  });

  it('says of a month that is over what is done, and when it was late', () => {
    const done = aTask({ id: 6, title: '印发', status: 'completed', due: '2020-06-30', recheck: '2020-06-30' });
    const late = aTask({
      id: 7,
      title: '举办',
      status: 'completed',
      due: '2020-06-10',
      history: aHistory(['2020-05-01', 'in_progress'], ['2020-06-12', 'submitted'], ['2020-06-15', 'completed']),
    });
    expect(linesOf(renderOverdue(page([done, late, MET_LATE], { period: '2020-06' }), zh())).slice(2)).toEqual([
      '序号  逾期天数  状态        时限        任务及目标',
      '   6            已办结      2020-06-30  印发',
      '           153  未开展                    回头看',
      '  12            已办结      2020-12-31  任务',
      '            10  逾期后达标  2020-06-30    学位',
      '   7         5  逾期后办结  2020-06-10  举办',
    ]);
  });

  it('makes the head bold, and dims what was met late', () => {
    const lines = linesOf(renderOverdue(page([LATE, MET_LATE]), zh(null, true)));
    expect(lines[0]).toMatch(/^<bold>截至.*<\/>$/);
    expect(lines.at(-1)).toMatch(/<dim>10<\/>.*<dim>逾期后达标<\/>.*<dim>学位<\/>/);
    expect(lines.at(-3)).not.toContain('<dim>');
  });

  it('leaves out the date and, last, the state on a narrow screen', () => {
    const heads = (width: number) =>
      linesOf(renderOverdue(page([{ ...MOVED, title: '新增公办幼儿园二十五所', lead: 'boluo' }]), zh(width)))
        .find((line) => line.includes('任务及目标'))
        ?.split(/ +/);
    expect(heads(60)).toEqual(['序号', '逾期天数', '状态', '时限', '任务及目标']);
    expect(heads(50)).toEqual(['序号', '逾期天数', '状态', '任务及目标']);
    expect(heads(40)).toEqual(['序号', '逾期天数', '任务及目标']);
  });

  it('counts targets of tasks that are not overdue themselves', () => {
    const target = aTarget({ name: '园', at_least: 1, due: '2020-06-30' });
    expect(linesOf(renderOverdue(page([aTask({ targets: [target] })]), zh(30, true))).slice(0, 2)).toEqual([
      '<bold>截至 2020-11-30，逾期任务 0</>',
      '<bold>项、目标 1 项（未达标 0，未报</>',
    ]);
  });

  it('has a dash for a name of invisible characters alone', () => {
    expect(renderOverdue(page([{ ...LATE, title: '\u200B' }]), zh())).toMatch(/ {2}—（博罗县）$/m);
  });

  describe('on a terminal of 24 lines', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      aTask({
        id: index + 1,
        title: `任务${index + 1}`,
        due: index < 6 ? '2020-10-31' : '2020-12-05',
        targets: [aTarget({ id: 'a', name: '甲', at_least: 1 }), aTarget({ id: 'b', name: '乙', at_least: 1 })],
      }),
    );
    const screen = { ...zh(80), rows: 24 };

    it('shows whole tasks only, and says how many more there are', () => {
      const lines = linesOf(renderOverdue(page([...many.slice(0, 6), ...many.slice(0, 6)].map(renumbered)), screen));
      expect(lines.length).toBeLessThanOrEqual(23);
      expect(lines.filter((line) => line.endsWith('  甲'))).toHaveLength(6);
      expect(lines.filter((line) => line.endsWith('  乙'))).toHaveLength(6);
      expect(lines.at(-1)).toBe('还有 6 项任务没有显示，加 --all 全部列出');
    });

    it('shares the screen between both lists', () => {
      const lines = linesOf(renderOverdue(page(many, { within: 10 }), screen));
      expect(lines.length).toBeLessThanOrEqual(23);
      expect(lines.filter((line) => /还有 \d 项任务没有显示/.test(line))).toHaveLength(2);
      expect(lines.filter((line) => line.endsWith('  甲')).length).toBeGreaterThanOrEqual(2);
      expect(lines.filter((line) => line.endsWith('  乙'))).toHaveLength(
        lines.filter((line) => line.endsWith('  甲')).length,
      );
    });
  });
});

const renumbered = (task: Task, index: number): Task => ({ ...task, id: index + 1 });
