import { expect, it } from 'vitest';
import { statusView } from '../../../src/core/view/status-view.js';
import { catalogs } from '../../../src/messages/index.js';
import { groupChart, sectionChart } from '../../../src/render/chart/group-chart.js';
import { aReading, aTarget, aTask, PLAN, standing } from '../../core/build.js';

const DAY = '2020-06-30';
const target = aTarget({ at_least: 10, readings: [aReading(DAY, 4)], allocation: { boluo: 10 } });
const STANDINGS = [
  standing(aTask({ lead: 'municipal', targets: [target] }), DAY),
  standing(aTask({ id: 2, targets: [aTarget({ at_least: 3 })] }), DAY),
];
const view = (by: 'section' | 'lead' | 'status' | 'county') => statusView(PLAN, STANDINGS, by, DAY);

it('has the progress of each section that has tasks, and the expected progress', () => {
  const chart = groupChart(view('section'), catalogs['zh-CN']);
  expect(chart).toEqual({
    kind: 'bars',
    title: '各板块进度',
    description: '各板块进度（序时进度 50%）：一、学前教育 40%（1/2）。',
    labels: ['一、学前教育'],
    notes: { name: '有数据', texts: ['1/2'] },
    series: [
      { name: '进度', role: 'reached', values: [0.4] },
      { name: '序时进度', role: 'expected', values: [0.5] },
    ],
  });
  const { groups, expected } = view('section');
  expect(sectionChart(groups, expected, catalogs['zh-CN'])).toEqual(chart);
});

it('names groups as the table does; a unit has the mean of its own shares', () => {
  expect(groupChart(view('lead'), catalogs.en).labels).toEqual(['市直', 'not set']);
  expect(groupChart(view('lead'), catalogs.en).description).toBe(
    'Progress by lead (expected 50%): 市直 40% (1/1), not set no data (0/1).',
  );
  expect(groupChart(view('status'), catalogs['zh-CN']).labels).toEqual(['未启动']);
  const units = groupChart(view('county'), catalogs['zh-CN']);
  expect([units.title, units.labels, units.series[0]]).toEqual([
    '各县区平均进度',
    ['博罗县'],
    { name: '平均进度', role: 'reached', values: [null] },
  ]);
});
