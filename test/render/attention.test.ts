import { expect, it } from 'vitest';
import { statusView } from '../../src/core/view/status-view.js';
import { attention } from '../../src/render/attention.js';
import { anExtension, aTarget, aTask, PLAN, PRESCHOOL, standing } from '../core/build.js';
import { en, zh } from './draw.js';

const LATE = aTask({ id: 3, due: '2020-03-31', targets: [aTarget({ at_least: 1 })], unclear: '牵头单位' });
const NEXT = aTask({ id: 28, title: '建园\u202E', due: '2020-12-05' });
const MOVED = aTask({ id: 29, due: '2020-06-30', extensions: [anExtension('2020-06-30', '2020-12-31', '2020-06-01')] });
const view = (tasks = [LATE, NEXT, MOVED], asOf = '2020-11-30') => {
  const standings = tasks.map((task) => standing(task, asOf));
  return statusView(PLAN, [PRESCHOOL], standings, 'section', asOf);
};

it('names the most overdue, the next due date, what was extended and what is unclear, in this order', () => {
  expect(attention(view(), zh())).toEqual([
    '逾期最多：学前教育，任务 1 项、目标 1 项；详见 plan overdue',
    '最近到期：2020-12-05（5 天后），1 项任务，如 28 建园',
    '延期的任务 1 项；假如没有延期（按原定时限），逾期任务 2 项、目标 1 项',
    '文件表述不明确的任务 1 项，见 plan list --unclear',
  ]);
  expect(attention(view(), en())).toEqual([
    'Most overdue: 学前教育, 1 task, 1 target; see plan overdue',
    'Falls due next: 2020-12-05 (in 5 days), 1 task, such as 28 建园',
    '1 task extended; without that, by the original dates, 2 tasks and 1 target overdue',
    'The document leaves 1 task unclear: plan list --unclear',
  ]);
});

it('says today, and that the period is over', () => {
  const due = [aTask({ id: 28, title: '建园', due: '2021-01-02' })];
  expect(attention(view(due, '2021-01-02'), zh())).toEqual([
    '最近到期：2021-01-02（今天），1 项任务，如 28 建园',
    '计划期已于 2020-12-31 结束，至今 2 天；看结束时的情况：plan status --as-of 2020-12-31',
  ]);
  expect(attention(view(due, '2021-01-01'), en())).toEqual([
    'Falls due next: 2021-01-02 (in 1 day), 1 task, such as 28 建园',
    'The period ended on 2020-12-31, 1 day ago; as it stood then: plan status --as-of 2020-12-31',
  ]);
});

it('has nothing to say of tasks that are all done, and one line of no tasks', () => {
  expect(attention(view([aTask({ status: 'closed' })]), zh())).toEqual([]);
  expect(attention(view([]), zh())).toEqual(['所选范围内没有任务']);
  expect(attention(view([]), en())).toEqual(['No tasks there']);
});
