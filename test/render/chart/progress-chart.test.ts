import { expect, it } from 'vitest';
import { planCourse } from '../../../src/core/view/plan-course.js';
import { catalogs } from '../../../src/messages/index.js';
import { progressChart } from '../../../src/render/chart/progress-chart.js';
import { aPlan, aReading, aTarget, aTask, standing } from '../../core/build.js';

const task = aTask({
  targets: [aTarget({ at_least: 10, readings: [aReading('2020-02-10', 1), aReading('2020-03-31', 5)] })],
});
const chart = (asOf: string, language: keyof typeof catalogs = 'zh-CN', plan = aPlan()) =>
  progressChart(planCourse([standing(task, asOf, plan)], plan, asOf), catalogs[language]);

it('has progress and expected progress of each month, and tells them', () => {
  const { labels, notes, series, description } = chart('2020-04-15');
  expect(notes).toEqual({ name: '有数据', texts: ['0', '1', '1', '1', ...Array(8).fill('')] });
  expect(labels).toEqual(catalogs['zh-CN'].screens.chart.months);
  expect(series.map(({ role, values }) => [role, values.slice(0, 5)])).toEqual([
    ['reached', [null, 0.1, 0.5, 0.5, null]],
    ['expected', [1 / 12, 2 / 12, 3 / 12, 3 / 12, 5 / 12]],
  ]);
  expect(description).toBe(
    '截至2020年4月15日，总进度 50%（1/1 项有进度数据），序时进度 25%。各月总进度（序时进度，有数据项数）：1月未报（8.3%，0），2月 10%（16.7%，1），3月 50%（25%，1），4月 50%（25%，1）。',
  );
});

it('tells them in English', () => {
  expect(chart('2020-02-29', 'en').description).toBe(
    'As of 29 February 2020, overall progress is 10% (1/1 tasks known), expected progress 16.7%. Overall progress by month (expected, tasks known): Jan no data (8.3%, 0), Feb 10% (16.7%, 1).',
  );
});

it('names the years of a plan of several years', () => {
  const plan = aPlan({ period: { start: '2020-11-01', end: '2021-02-28' } });
  expect(chart('2020-12-31', 'zh-CN', plan).labels).toEqual(['2020年11月', '2020年12月', '2021年1月', '2021年2月']);
  expect(chart('2020-12-31', 'en', plan).labels).toEqual(['Nov 2020', 'Dec 2020', 'Jan 2021', 'Feb 2021']);
});

it('has only what is expected before the plan begins', () => {
  const { description, series } = chart('2019-12-01');
  expect([description, series[0]?.values.every((value) => value === null)]).toEqual(['未报', true]);
});
