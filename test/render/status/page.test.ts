import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/core/plan.js';
import type { Task } from '../../../src/core/task.js';
import { EVERYTHING, type Scope } from '../../../src/core/view/scope.js';
import { statusView } from '../../../src/core/view/status-view.js';
import { renderStatus } from '../../../src/render/status/page.js';
import { aPlan, aReading, aTarget, aTask, COMPULSORY, PRESCHOOL, standing } from '../../core/build.js';
import { dirtied, en, linesOf, zh } from '../draw.js';

const DAY = '2020-11-30';
const PLAN = aPlan({ title: '教育工作要点', sections: [PRESCHOOL, COMPULSORY] });
const target = (value: number) => aTarget({ at_least: 4, readings: [aReading('2020-06-30', value)] });
const HALF = aTask({ id: 1, status: 'in_progress', lead: 'boluo', leader: '周九', targets: [target(2)] });
const LATE = aTask({ id: 2, due: '2020-06-30' });
const DONE = aTask({ id: 3, status: 'closed', targets: [target(4)] });

function page(tasks: Task[], screen = zh(), by: Parameters<typeof statusView>[2] = 'section', asOf = DAY) {
  const standings = tasks.map((task) => standing(task, asOf, PLAN, task.id === 3 ? COMPULSORY : PRESCHOOL));
  return statusLines(statusView(PLAN, standings, by, asOf), screen);
}

function statusLines(view: Parameters<typeof renderStatus>[0], screen = zh()) {
  const lines = linesOf(renderStatus(view, screen));
  const at = lines.indexOf('');
  const table = lines.slice(at + 1, lines.indexOf('', at + 1) < 0 ? undefined : lines.indexOf('', at + 1));
  return { lines, head: lines.slice(0, at), table };
}

describe('the head', () => {
  it('is the answer: how many are on schedule, behind, not reported and overdue; lights; what is done; what is next', () => {
    expect(page([HALF, LATE, DONE]).head).toEqual([
      '教育工作要点  截至 2020-11-30  序时进度 91.7%（11/12）',
      '3 项任务：达到序时进度 1/2 项，滞后 2 项，未报 0 项，逾期 1 项',
      '红 2  黄 0  绿 1  灰 0  逾期目标 0/2  按时办结 0%（0/1）',
      '办结 33.3%（1/3）  销号 33.3%（1/3）  总进度 75%（2/3 项有进度数据）',
      '比上期（10-31）：没有变化',
      '最近到期：2020-12-31（31 天后，计划期末），1 项任务，1 任务',
    ]);
    expect(page([HALF, LATE, DONE], en(null, true)).head).toEqual([
      '<bold>教育工作要点  as of 2020-11-30  expected 91.7% (11/12)</>',
      '3 tasks: 1/2 on schedule, 2 behind, 0 not reported, 1 overdue',
      '<red>red</> 2  <yellow>yellow</> 0  <green>green</> 1  <gray>gray</> 0  overdue targets 0/2  on time 0% (0/1)',
      'Completed 33.3% (1/3)  closed 33.3% (1/3)  progress 75% (2/3 known)',
      'Since the last period (10-31): no change',
      'Due next: 2020-12-31 (in 31 days, end of the period), 1 task, 1 任务',
    ]);
  });

  it('counts without the cancelled, and says so; of nothing but cancelled ones that alone', () => {
    const cancelled = aTask({ id: 9, status: 'cancelled' });
    expect(page([HALF, cancelled]).head[1]).toBe(
      '1 项（不计终止）：达到序时进度 0/1 项，滞后 1 项，未报 0 项，逾期 0 项',
    );
    expect(page([HALF, cancelled], en()).head[1]).toMatch(/^1 task \(cancelled not counted\): 0\/1 on schedule, /);
    expect(page([cancelled]).head.slice(1)).toEqual(['1 项任务已全部终止']);
    expect(page([cancelled, { ...cancelled, id: 10 }], en()).head.slice(1)).toEqual(['All 2 tasks cancelled']);
  });

  it('has dashes if nothing is measurable, and says when the period begins', () => {
    const { head } = page([aTask()], zh(), 'section', '2019-12-31');
    expect(head).toEqual([
      '教育工作要点  截至 2019-12-31  计划期自 2020-01-01 开始',
      '1 项任务：达到序时进度 —，滞后 0 项，未报 0 项，逾期 0 项',
      '红 0  黄 0  绿 1  灰 0  逾期目标 0/0  按时办结 —（0/0）',
      '办结 0%（0/1）  销号 0%（0/1）  总进度 —（0/1 项有进度数据）',
      '最近到期：2020-12-31（366 天后，计划期末），1 项任务，1 任务',
    ]);
  });

  it('says what is due today; of several tasks how many', () => {
    const due = [aTask({ id: 28, title: '建园\u202E', due: DAY }), aTask({ id: 29, due: DAY })];
    expect(page(due.slice(0, 1)).head.at(-1)).toBe('今日到期：1 项任务，28 建园');
    expect(page(due).head.at(-1)).toBe('今日到期：2 项任务');
    expect(page(due, en()).head.at(-1)).toBe('Due today: 2 tasks');
    expect(page([aTask({ id: 28, due: '2020-12-05' })], en()).head.at(-1)).toBe(
      'Due next: 2020-12-05 (in 5 days), 1 task, 28 任务',
    );
    expect(page([DONE]).head).toHaveLength(5);
  });

  it('is wrapped', () => {
    expect(page([HALF], zh(40)).head.slice(0, 2)).toEqual([
      '教育工作要点  截至 2020-11-30  序时进度',
      '91.7%（11/12）',
    ]);
  });
});

describe('on a terminal of known height', () => {
  const many: Section[] = Array.from({ length: 13 }, (_, index) => ({
    number: index + 1,
    id: `s${index}`,
    title: `板块${index + 1}`,
  }));
  const plan = aPlan({ title: '教育工作要点', sections: many });
  const unclear = aTask({ id: 1, unclear: '牵头单位', lead: 'boluo' });
  const drawn = (rows: number, width = 80, notes: string[] = []) => {
    const view = statusView(plan, [standing(unclear, DAY, plan, many[0] as Section)], 'section', DAY);
    return linesOf(renderStatus(view, { ...zh(width), rows }, notes));
  };

  it('is one screen with the prompt: first the last lines are left out, then what is next, then rows', () => {
    expect(drawn(25)).toHaveLength(24);
    expect(drawn(25).at(-1)).toBe('文件表述不明确的任务 1 项，见 plan list --unclear');
    expect(drawn(24)).toHaveLength(22);
    expect(drawn(23)).toHaveLength(22);
    expect(drawn(22)).toHaveLength(21);
    expect(drawn(22).at(-1)).toMatch(/合计$/);
    expect(drawn(21)).toHaveLength(20);
    expect(drawn(21).join('\n')).not.toContain('最近到期');
    const short = drawn(16);
    expect(short).toHaveLength(15);
    expect(short.at(-2)).toMatch(/合计$/);
    expect(short.at(-1)).toBe('还有 6 行没有显示，加 --all 全部列出');
  });

  it('has its notes before all else below', () => {
    expect(drawn(25, 80, ['还没有同步']).at(-1)).toBe('还没有同步');
    expect(drawn(26, 80, ['还没有同步']).slice(-2)).toEqual([
      '还没有同步',
      '文件表述不明确的任务 1 项，见 plan list --unclear',
    ]);
  });

  it('never shortens the answer', () => {
    expect(drawn(3).slice(0, 4)).toEqual(drawn(24).slice(0, 4));
  });
});

describe('what was asked for', () => {
  const said = (scope: Partial<Scope>, tasks = [HALF], screen = zh()) => {
    const standings = tasks.map((task) => standing(task, DAY, PLAN, PRESCHOOL));
    const view = statusView(PLAN, standings, 'section', DAY, { ...EVERYTHING, ...scope });
    return linesOf(renderStatus(view, screen)).slice(1);
  };

  it('stands in the answer', () => {
    expect(said({ leaders: ['周九'] })[0]).toMatch(/^周九分管的 1 项任务：达到序时进度 0\/1 项，/);
    expect(said({ leaders: ['周九'] }, [HALF], en())[0]).toMatch(/^1 task \(leader 周九\): 0\/1 on schedule, /);
  });

  it('has one line and no table where there is no such task', () => {
    expect(said({ leaders: [null] }, [])).toEqual(['所选范围内没有任务']);
  });
});

describe('the table', () => {
  it('has a row for each section and the sum', () => {
    expect(page([HALF, LATE, DONE]).table).toEqual([
      '序  任务  未启动  推进中  已办结  已销号  逾期  逾期目标  目标达标  亮灯           进度                    板块',
      '一     2       1       1       0       0     1         0       0/1  红 任务逾期 1  ▰▰▰▰▰▱▱▱▱▱   50% (1/2)  学前教育',
      '二     1       0       0       0       1     0         0       1/1  绿 已办结 1    ▰▰▰▰▰▰▰▰▰▰  100% (1/1)  义务教育',
      '       3       1       1       0       1     1         0       1/2  红 任务逾期 1  ▰▰▰▰▰▰▰▱▱▱   75% (2/3)  合计',
    ]);
  });

  it('says so if there is no data, and has arabic numbers in English', () => {
    expect(page([LATE], en()).table).toEqual([
      'no.  tasks  not started  in progress  completed  overdue  overdue targets  targets met  light          progress  section',
      '1        1            1            0          0        1                0          0/0  red overdue 1  no data   学前教育',
      '2        0            0            0          0        0                0          0/0                 -         义务教育',
      '         1            1            0          0        1                0          0/0  red overdue 1  no data   total',
    ]);
  });

  it('paints what is overdue red, the sum bold, missing data dim', () => {
    const [, first, second, sum] = page([LATE], zh(null, true)).table;
    expect(first).toContain('  <red>1</>  ');
    expect(first).toContain('<red>红</>');
    expect(second).toContain('<dim>-</>');
    expect(second).not.toContain('<red>');
    expect(sum).toContain('<red><bold>1</></>');
    expect(sum).toContain('<bold>0</>  ');
    expect(sum).toContain('<bold>0/0</>');
    expect(sum?.endsWith('<bold>合计</>')).toBe(true);
  });

  it.each<['lead' | 'leader' | 'status', string, string[], string]>([
    ['lead', '牵头单位', ['博罗县', '未明确'], '合计'],
    ['leader', '分管领导', ['周九', '未明确'], '合计'],
    ['status', '状态', ['未启动', '推进中'], '合计'],
  ])('by %s has no numbers, and a row for what has none', (by, head, names, total) => {
    const last = page([HALF, LATE], zh(), by).table.map((line) => line.split(/ +/).at(-1));
    expect(last).toEqual([head, ...names, total]);
    expect(page([HALF, LATE], zh(), by).table[0]).toMatch(/^任务/);
  });

  it('says in English what has no unit', () => {
    const last = (by: 'lead' | 'leader' | 'status') => page([LATE], en(), by).table[1]?.split(/ {2,}/).at(-1);
    expect([last('lead'), last('leader'), last('status')]).toEqual(['not set', 'not set', 'not started']);
  });

  it('shows rare statuses only if there are any, and leaves them out first on a narrow screen', () => {
    const all = (['suspended', 'cancelled', 'submitted', 'closed'] as const).map((status, index) =>
      aTask({ id: 10 + index, status }),
    );
    const heads = (width: number | null, tasks: Task[] = all) => page(tasks, zh(width)).table[0]?.split(/ +/);
    expect(heads(null, [HALF])).not.toContain('已销号');
    const whole = heads(null) ?? [];
    expect(whole.slice(1, 10)).toEqual([
      '任务',
      '未启动',
      '推进中',
      '待审核',
      '已办结',
      '已销号',
      '暂缓',
      '终止',
      '逾期',
    ]);
    const without = (...left: string[]) => whole.filter((head) => !left.includes(head));
    expect(heads(110)).toEqual(without('暂缓', '终止'));
    expect(heads(100)).toEqual(without('暂缓', '终止', '待审核', '逾期目标'));
    expect(heads(90)).toEqual(without('暂缓', '终止', '待审核', '逾期目标', '未启动'));
    expect(heads(80)).toEqual(without('暂缓', '终止', '待审核', '逾期目标', '未启动', '已销号'));
    expect(heads(60)).toEqual(['序', '任务', '逾期', '目标达标', '亮灯', '进度', '板块']);
    expect(heads(54)).toEqual(['序', '任务', '逾期', '目标达标', '进度', '板块']);
    expect(heads(36)).toEqual(['序', '任务', '逾期', '进度', '板块']);
    expect(heads(20)).toEqual(['序', '逾期', '板块']);
  });

  it('has no bars on a narrow screen', () => {
    const bar = (width: number) => /[▰▱]+/.exec(page([HALF], zh(width)).table[1] ?? '')?.[0].length;
    expect([bar(120), bar(119)]).toEqual([10, undefined]);
  });

  it('aligns numbers of two digits with those of one', () => {
    const section = { number: 12, id: 'x', title: '其他' };
    const plan = { ...PLAN, sections: [PRESCHOOL, section] };
    const view = statusView(plan, [], 'section', DAY);
    expect(statusLines(view).table[2]).toMatch(/^十二 {5}0/);
    expect(statusLines(view, en()).table[2]).toMatch(/^12 {7}0/);
  });
});

it('of no tasks says so, and shows no invisible character of any text', () => {
  const empty = page([]);
  expect(empty.head.at(-1)).toBe('所选范围内没有任务');
  expect(empty.table).toHaveLength(4);
  const view = statusView(PLAN, [standing(LATE, DAY, PLAN)], 'section', DAY);
  expect(statusLines(dirtied(view))).toEqual(statusLines(view));
});
