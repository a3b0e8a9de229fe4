import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/core/plan.js';
import type { Task } from '../../../src/core/task.js';
import { showView } from '../../../src/core/view/page/show-view.js';
import { renderShow } from '../../../src/render/show/page.js';
import { aHistory, anExtension, aPlan, aReading, aTarget, aTask, aTaskWith, PLAN, standing } from '../../core/build.js';
import { dirtied, en, linesOf, zh } from '../draw.js';

const DAY = '2020-11-30';
const page = (task: Task, screen = zh(), asOf = DAY) =>
  linesOf(renderShow(showView(standing(task, asOf), 'plan/01-preschool/028-x.yaml', PLAN, asOf), PLAN, screen));
/** The text of a field of the page. */
const field = (label: string, task: Task, screen = zh(), asOf = DAY) =>
  page(task, screen, asOf)
    .find((line) => line.startsWith(label))
    ?.slice(label.length)
    .trim();

const FULL = aTask({
  id: 28,
  status: 'in_progress',
  title: '新增公办幼儿园\u200B',
  start: '2020-03-01',
  due: '2020-12-05',
  due_note: '学期末前',
  commitment: 'strive',
  weight: 2,
  lead: 'boluo',
  responsible: ['boluo', 'huidong'],
  support: ['municipal'],
  leader: '周九',
  scope: '县区',
  unclear: '不知谁报',
  related: [29, 30],
  text: '原文如此。',
});

describe('the page of a task', () => {
  it('shows all that is known, a field a line', () => {
    expect(page(FULL)).toEqual([
      '28  新增公办幼儿园',
      '推进中，黄灯：临近时限；没有可检查的目标，时限 2020-12-05 还有 5 天',
      '',
      '牵头单位    博罗县',
      '分管领导    周九',
      '责任单位    博罗县、惠东县',
      '配合单位    市直',
      '下一步      补充佐证材料后提交审核',
      '完成时限    2020-12-05；还有 5 天；学期末前',
      '开始        2020-03-01',
      '进度        没有可检查的目标',
      '状态        推进中',
      '亮灯        黄  临近时限',
      '承诺        力争',
      '权重        2',
      '板块        一、学前教育',
      '内容        县区',
      '表述不明确  不知谁报',
      '相关任务    29、30',
      '原文        原文如此。',
      '出处        《work-plan-2020》第 1 条',
      '文件        plan/01-preschool/028-x.yaml',
      '',
      '目标',
      '  文件没有提出可检查的目标',
    ]);
  });

  it('leaves out what is not known, but says that nobody leads', () => {
    expect(page(aTask({ id: 1, title: 'Plan' }), en())).toEqual([
      '1  Plan',
      'not started, red light: little time is left; nothing that can be checked; due 2020-12-31, 31 days left',
      '',
      'Lead      not set',
      'Next      to be started; no lead unit is set',
      'Due       2020-12-31; 31 days left; no date is given: end of the period',
      'Progress  nothing that can be checked',
      'Status    not started',
      'Light     red  not started, and little time is left',
      'Section   1. 学前教育',
      'Source    work-plan-2020, item 1',
      'File      plan/01-preschool/028-x.yaml',
      '',
      'Targets',
      '  The document promises nothing that can be checked',
    ]);
  });

  it('paints title and headings, labels and the light', () => {
    const lines = page(FULL, zh(null, true));
    expect(lines[0]).toBe('<bold>28  新增公办幼儿园</>');
    expect(lines[1]).toContain('<yellow>黄灯</>');
    expect(lines).toContain('<dim>亮灯        </><yellow>黄</>  临近时限');
    expect(lines.at(-2)).toBe('<bold>目标</>');
  });

  it('lists the targets by number, and below them the records', () => {
    const task = aTaskWith(aHistory(['2020-03-02', 'in_progress']), {
      targets: [aTarget({ name: '园', at_least: 1 }), aTarget({ id: 'b', name: '学位', at_least: 1 })],
    });
    expect(page(task).slice(-8)).toEqual([
      '目标',
      '  1. 园；不少于 1',
      '     未报',
      '  2. 学位；不少于 1',
      '     未报',
      '',
      '经过',
      '  2020-03-02  张三  由未启动改为推进中',
    ]);
  });

  it('wraps title, texts and targets on a narrow screen', () => {
    const narrow = page({ ...FULL, scope: '任务已分解到各县区' }, zh(20));
    expect(narrow.slice(0, 2)).toEqual(['28  新增公办幼儿园', '推进中，黄灯：临近时']);
    expect(narrow).toEqual(
      expect.arrayContaining(['内容        任务已分解', '            到各县区', '  文件没有提出可检查', '  的目标']),
    );
    expect(page({ ...FULL, title: '新增公办幼儿园二十五所' }, zh(20))[1]).toBe('十五所');
  });
});

it('shows no invisible character of any text', () => {
  expect(page(dirtied(FULL))).toEqual(page(FULL));
  const plan = aPlan({ documents: [{ id: 'work-plan-2020', title: '工作要点' }] });
  const drawn = (of: Plan, task: Task) => {
    const view = showView(standing(task, DAY, of, of.sections[0]), '计划/f.yaml', of, DAY);
    return linesOf(renderShow(of === plan ? view : dirtied(view), of, zh()));
  };
  const history = aHistory(['2020-03-02', 'in_progress'], ['2020-03-03', 'suspended', { note: '疫情' }]);
  const tasks = [
    FULL,
    aTaskWith(history),
    aTaskWith(aHistory(['2020-06-05', 'submitted'])),
    aTask({
      status: 'in_progress',
      targets: [
        aTarget({ name: '园', at_least: 9, readings: [aReading('2020-06-30', 1)] }),
        aTarget({ id: 'b', at_least: 1, readings: [aReading('2020-06-30', 1)] }),
      ],
    }),
  ];
  for (const task of tasks) expect(drawn(dirtied(plan), task)).toEqual(drawn(plan, task));
});

describe('the due date', () => {
  it.each<[Partial<Task>, string, string]>([
    [
      {},
      '2020-12-31；还有 31 天；没有写明时限，按计划期末算',
      '2020-12-31; 31 days left; no date is given: end of the period',
    ],
    [{ due: DAY }, '2020-11-30；今天到期', '2020-11-30; due today'],
    [{ due: '2020-11-29' }, '2020-11-29；逾期 1 天', '2020-11-29; 1 day overdue'],
    [{ due: '2020-12-01' }, '2020-12-01；还有 1 天', '2020-12-01; 1 day left'],
    [{ due: '2020-12-05', status: 'closed' }, '2020-12-05', '2020-12-05'],
    [
      { due: '2020-06-30', extensions: [anExtension('2020-06-30', '2020-12-05', '2020-06-01')] },
      '2020-12-05；原定 2020-06-30；还有 5 天',
      '2020-12-05; originally 2020-06-30; 5 days left',
    ],
  ])('of %j', (parts, chinese, english) => {
    expect(field('完成时限', aTask(parts))).toBe(chinese);
    expect(field('Due', aTask(parts), en())).toBe(english);
  });

  it('is red if it is past', () => {
    expect(field('<dim>完成时限  </>', aTask({ due: '2020-11-29' }), zh(null, true))).toBe(
      '2020-11-29；<red>逾期 1 天</>',
    );
  });
});

describe('the progress', () => {
  const half = aTarget({ name: '园', at_least: 4, readings: [aReading('2020-06-30', 2)] });
  const own = { ...half, id: 'b', due: '2020-12-31' };
  it.each<[string, Task['targets'], string, string]>([
    [
      'without data',
      [aTarget({ at_least: 1 })],
      '未报，序时进度 50%；1 项目标中 0 项有数据',
      'no data, expected 50%; 0 of 1 target with data',
    ],
    [
      'of one target',
      [half],
      '50%，序时进度 50%；1 项目标中 1 项有数据；与序时进度持平',
      '50%, expected 50%; 1 of 1 target with data; on schedule',
    ],
    [
      'of a target that is behind beside one that is met',
      [
        { ...half, id: 'a', at_least: 2 },
        { ...own, at_least: 5 },
      ],
      '70%，序时进度 50%；2 项目标中 2 项有数据；其中“园”进度 40%，序时进度 50%，落后序时进度 10 个百分点',
      '70%, expected 50%; 2 of 2 targets with data; of these "园": progress 40%, expected 50%, 10 points behind',
    ],
    [
      'that is behind by a fraction',
      [{ ...half, at_least: 6 }],
      '33.3%，序时进度 50%；1 项目标中 1 项有数据；落后序时进度 16.7 个百分点',
      '33.3%, expected 50%; 1 of 1 target with data; 16.7 points behind',
    ],
    [
      'without pace',
      [aTarget({ deliver: 'document', readings: [aReading('2020-06-30', false)] })],
      '0%，序时进度 50%；1 项目标中 1 项有数据',
      '0%, expected 50%; 1 of 1 target with data',
    ],
  ])('%s', (_, targets = [], chinese, english) => {
    expect(field('进度', aTask({ targets }), zh(), '2020-07-01')).toBe(chinese);
    expect(field('Progress', aTask({ targets }), en(), '2020-07-01')).toBe(english);
  });
});

describe('what comes next', () => {
  const target = aTarget({ name: '园', at_least: 1 });
  const submitted = aHistory(['2020-03-02', 'in_progress'], ['2020-06-05', 'submitted']);
  const reason = { note: '疫情', approver: '周九' };
  it.each<[string, Task, string, string]>([
    [
      'begun',
      aTask({ status: 'in_progress', targets: [target, { ...target, id: 'b', name: '学位' }] }),
      '推进未达标的目标：园、学位',
      'targets to be met: 园, 学位',
    ],
    ['submitted', aTaskWith(submitted), '等待张三以外的审核人审核', 'to be verified by someone other than 张三'],
    ['suspended', aTaskWith(aHistory(['2020-03-02', 'suspended', reason])), '暂缓中：疫情', 'suspended: 疫情'],
    ['cancelled', aTaskWith(aHistory(['2020-03-02', 'cancelled', reason])), '已终止：疫情', 'cancelled: 疫情'],
    ['closed', aTask({ status: 'closed' }), '已完结', 'nothing, it is closed'],
  ])('for a task that is %s', (_, task, chinese, english) => {
    expect(field('下一步', task)).toBe(chinese);
    expect(field('Next', task, en())).toBe(english);
  });
});

it('names the document and the number in it', () => {
  const plan = aPlan({ documents: [{ id: 'work-plan-2020', title: '工作要点' }] });
  const view = showView(standing(aTask(), DAY, plan), 'f.yaml', plan, DAY);
  expect(linesOf(renderShow(view, plan, zh()))).toContain('出处      《工作要点》第 1 条');
});
