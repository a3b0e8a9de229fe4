import { expect, it } from 'vitest';
import { statusView } from '../../../src/core/view/status-view.js';
import { nextLines } from '../../../src/render/status/answer.js';
import { tailLines } from '../../../src/render/status/tail.js';
import { anExtension, aTask, PLAN, standing } from '../../core/build.js';
import { en, zh } from '../draw.js';

const UNCLEAR = aTask({ id: 3, unclear: '牵头单位' });
const MOVED = aTask({ id: 29, due: '2020-06-30', extensions: [anExtension('2020-06-30', '2020-12-31', '2020-06-01')] });
const view = (asOf: string, tasks = [UNCLEAR, MOVED]) =>
  statusView(
    PLAN,
    tasks.map((task) => standing(task, asOf)),
    'section',
    asOf,
  );

it('says what was extended and what is unclear', () => {
  expect(tailLines(view('2020-11-30'), zh())).toEqual([
    '延期的任务 1 项；假如没有延期（按原定时限），逾期任务 1 项、目标 0 项',
    '文件表述不明确的任务 1 项，见 plan list --unclear',
  ]);
  expect(tailLines(view('2020-11-30'), en())).toEqual([
    '1 task extended; without that, by the original dates, 1 task and 0 targets overdue',
    'The document leaves 1 task unclear: plan list --unclear',
  ]);
});

it('says right after the answer that the period is over, and how to look back', () => {
  expect(nextLines(view('2021-01-02'), zh())[0]).toBe(
    '计划期已于 2020-12-31 结束（2 天前）；回看当日：plan status --as-of 2020-12-31',
  );
  expect(nextLines(view('2021-01-01'), en())[0]).toBe(
    'Ended on 2020-12-31, 1 day ago; as it stood: plan status --as-of 2020-12-31',
  );
});

it('has nothing to say of tasks that are all done', () => {
  expect(tailLines(view('2020-11-30', [aTask({ status: 'closed' })]), zh())).toEqual([]);
});
