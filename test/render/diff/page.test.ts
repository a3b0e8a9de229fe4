import { describe, expect, it } from 'vitest';
import { diffPlans, type PlanVersion } from '../../../src/core/diff/diff.js';
import type { Section } from '../../../src/core/plan.js';
import type { Task } from '../../../src/core/task.js';
import { type DiffView, diffView } from '../../../src/core/view/comparison/diff-view.js';
import { diffPage } from '../../../src/render/diff/page.js';
import { aHistory, aReading, aTarget, aTask, aTaskWith, COMPULSORY, PLAN, PRESCHOOL } from '../../core/build.js';
import { inBoth } from './in-both.js';

const SIDE = { kind: 'worktree', revision: null, commit: null } as const;
const COUNT = aTarget({ name: '园', at_least: 4, unit: '所', pace: 'none' });
const TASK = aTask({ id: 28, title: '建园', status: 'in_progress', targets: [COUNT] });

const version = (
  tasks: readonly Task[],
  parts: Partial<PlanVersion> = {},
  section: Section = PRESCHOOL,
): PlanVersion => ({
  file: { format: 1, id: 'example', title: '示例', period: PLAN.period, sections: [PRESCHOOL, COMPULSORY] },
  tasks: tasks.map((task) => ({ file: `01-preschool/0${task.id}-x.yaml`, section, task })),
  unreadable: [],
  isHidden: () => false,
  ...parts,
});
const view = (before: PlanVersion, after: PlanVersion): DiffView =>
  diffView(diffPlans(before, after, '2020-06-30'), { before: SIDE, after: SIDE }, PLAN);
const pages = (before: PlanVersion, after: PlanVersion) =>
  inBoth((screen) => diffPage(view(before, after), { before: 'main\u200B', after: '工作区' }, screen));

describe('the page of a comparison', () => {
  const read = { ...TASK, targets: [{ ...COUNT, at_least: 3, readings: [aReading('2020-06-05', 3)] }] };
  const [chinese, english] = pages(version([TASK]), version([read, aTask({ id: 29, title: '建校' })]));

  it('answers how many tasks changed, in what way', () => {
    expect(chinese.answer).toBe('2 项任务有变化（新增 1、修改 1）：进度数据 1、目标 1；放宽目标 1');
    expect(english.answer).toBe('2 tasks changed (added 1, edited 1): readings 1, targets 1; targets eased 1');
    expect(chinese.sides).toBe('main → 工作区；截至 2020-06-30');
  });

  it('shows the changes by section and task, and marks what is suspect', () => {
    expect(chinese.sections).toEqual([
      {
        title: '一、学前教育',
        tasks: [
          {
            label: '28 建园',
            lines: [
              { text: '目标“园”不少于 4 所 → 不少于 3 所（降低要求）；3/3 所（100%）；达标', suspect: true },
              { text: '截至6月5日：3/3 所（100%）；达标', suspect: false },
            ],
          },
          { label: '29 建校', lines: [{ text: '新增任务；完成时限 12月31日', suspect: false }] },
        ],
      },
    ]);
  });

  it('shows the sums that differ', () => {
    expect(chinese.rollup).toMatchObject({
      title: '汇总',
      before: '之前',
      after: '之后',
      rows: [
        { label: '任务', before: '1', after: '2' },
        { label: '办结', before: '0% (0/1)', after: '0% (0/2)' },
        { label: '达标的目标', before: '0% (0/1)', after: '100% (1/1)' },
        { label: '总进度', before: '— (0/0)', after: '100% (1/2)' },
      ],
    });
    expect(english.rollup.rows[2]?.label).toBe('targets met');
  });
});

it('shows every sum that there is', () => {
  const paced = { ...COUNT, pace: 'linear' as const, readings: [aReading('2020-06-05', 3)] };
  const late = aTask({ id: 28, status: 'in_progress', due: '2020-06-05', targets: [paced] });
  const done = aTaskWith(aHistory(['2020-06-04', 'completed']), { id: 28, due: '2020-06-05', targets: [] });
  const labels = pages(version([late]), version([done]))[0].rollup.rows;
  expect(labels.map(({ label, before, after }) => [label, before, after])).toEqual([
    ['办结', '0% (0/1)', '100% (1/1)'],
    ['达到序时进度', '0% (0/1)', '100% (1/1)'],
    ['按时办结', '0% (0/1)', '100% (1/1)'],
    ['目标', '1', '0'],
    ['达标的目标', '0% (0/1)', '— (0/0)'],
    ['逾期任务', '1', '0'],
    ['逾期目标', '1', '0'],
    ['总进度', '75% (1/1)', '100% (1/1)'],
  ]);
});

it('says that only the plan itself changed', () => {
  const renamed = version([TASK]);
  const [chinese, english] = pages(version([TASK]), {
    ...renamed,
    file: renamed.file && { ...renamed.file, title: '新' },
  });
  expect([chinese.answer, english.answer]).toEqual([
    '计划总文件有变化，任务没有变化',
    'The plan’s own file changed, no task did',
  ]);
  expect(chinese.plan).toEqual({ title: '计划总文件', lines: [{ text: '计划名称：“示例” → “新”', suspect: false }] });
  expect([chinese.sections, chinese.rollup.rows]).toEqual([[], []]);
});

it('says what a removed task was, and marks each line', () => {
  const [{ sections, answer }] = pages(version([TASK]), version([]));
  expect(answer).toBe('1 项任务有变化（删去 1）');
  expect(sections[0]?.tasks[0]?.lines).toEqual([
    { text: '删去任务；完成时限 12月31日；状态 推进中', suspect: true },
    { text: '目标“园”：不少于 4 所', suspect: true },
  ]);
});

it('shows another light with its reason', () => {
  const [chinese, english] = pages(version([TASK]), version([{ ...TASK, due: '2020-06-29' }]));
  expect(chinese.sections[0]?.tasks[0]?.lines.at(-1)).toEqual({ text: '亮灯：绿 → 红（任务逾期）', suspect: false });
  expect(english.sections[0]?.tasks[0]?.lines.at(-1)?.text).toBe('light green → red (the task is overdue)');
});

it('shows tasks of each section under its title', () => {
  const both = (title: string) =>
    [version([{ ...TASK, title }]).tasks, version([aTask({ id: 29, title })], {}, COMPULSORY).tasks].flat();
  const [{ sections }] = pages(version([], { tasks: both('甲') }), version([], { tasks: both('乙') }));
  expect(sections.map(({ title, tasks }) => [title, tasks.map(({ label }) => label)])).toEqual([
    ['一、学前教育', ['28 乙']],
    ['二、义务教育', ['29 乙']],
  ]);
});

it('says what cannot be compared, by its file', () => {
  const made = view(version([]), version([TASK]));
  const [task] = made.tasks;
  if (!task) throw new Error('no task');
  const unread = { ...task, fate: 'incomparable' as const, standing: null, section: null, file: 'x\u200B.yaml' };
  const [{ sections }] = inBoth((screen) =>
    diffPage({ ...made, tasks: [unread] }, { before: 'a', after: 'b' }, screen),
  );
  expect(sections).toEqual([
    {
      title: '不明板块',
      tasks: [
        { label: 'x.yaml', lines: [{ text: '无法比较：文件在其中一个版本里读不出来，见错误提示', suspect: true }] },
      ],
    },
  ]);
});
