import { expect, it } from 'vitest';
import type { FindView, Hit } from '../../src/core/view/find-view.js';
import { renderFind } from '../../src/render/find.js';
import { en, linesOf, zh } from './draw.js';

const HITS: Hit[] = [
  { task: 8, field: 'title', text: '新增幼儿园' },
  { task: 128, field: 'targets.kindergartens.name', text: '幼儿园\u0007' },
  { task: 128, field: 'other', text: '幼儿园' },
];
const lineOf = (words: readonly string[], options: object) =>
  ['plan', ...words, ...Object.entries(options).map(([name, value]) => `--${name} ${value}`)].join(' ');
const found = (parts: Partial<FindView> = {}): FindView => ({
  text: '幼儿园',
  people: [],
  units: [],
  hits: HITS,
  tasks: 2,
  ...parts,
});

it('shows where a text stands, a row for each place', () => {
  expect(linesOf(renderFind(found(), zh(), lineOf))).toEqual([
    '“幼儿园”见于 2 项任务',
    '',
    '序号  位置   文字',
    '   8  任务   新增幼儿园',
    ' 128  目标   幼儿园',
    ' 128  other  幼儿园',
  ]);
  expect(linesOf(renderFind(found({ hits: HITS.slice(0, 1), tasks: 1 }), en(null, true), lineOf))).toEqual([
    '<bold>"幼儿园" is in 1 task</>',
    '',
    '<dim>no.</>  <dim>where</>  <dim>text</>',
    '  8  task   新增幼儿园',
  ]);
});

it('leaves out the place on a narrow screen, and wraps head and text', () => {
  expect(linesOf(renderFind(found({ hits: HITS.slice(0, 1) }), zh(16), lineOf))).toEqual([
    '“幼儿园”见于 2',
    '项任务',
    '',
    '序号  文字',
    '   8  新增幼儿园',
    '',
    '窗口太窄，未显',
    '示：位置；加宽窗',
    '口即可看到',
  ]);
});

it('says if there is none', () => {
  const none = found({ text: '小学\u0007', hits: [], tasks: 0 });
  expect(renderFind(none, zh(), lineOf)).toBe('没有任务提到“小学”');
  expect(linesOf(renderFind(none, en(20), lineOf))).toEqual(['No task mentions "小', '学"']);
});

it('says first who is called so, with what leads further', () => {
  const people: FindView['people'] = [
    {
      name: '张三',
      tasks: [8, 128],
      red: 1,
      yellow: 0,
      overdue: 1,
      behind: { red: [8], yellow: [] },
      last: { task: { id: 8, title: '新增幼儿园' }, list: 'readings', day: '2020-11-02' },
    },
  ];
  const units: FindView['units'] = [
    { id: 'boluo', name: '博罗县', leads: 1, responsible: 2, shares: 3, sharesBehind: 2 },
  ];
  expect(linesOf(renderFind(found({ people, units, hits: [], tasks: 0 }), zh(), lineOf))).toEqual([
    '张三分管 2 项任务：红 1 项、黄 0 项，有逾期的 1 项',
    '  红灯任务：8',
    '  全部任务：8、128',
    '  最近登记：2020-11-02，8 新增幼儿园，进度数据',
    '  plan behind --leader 张三',
    '',
    '博罗县牵头 1 项任务，负责 2 项；自己的任务份额 3 个，其中 2 个没有达到序时进度',
    '  plan list --org boluo',
    '  plan behind --org boluo',
    '  plan status --by org',
  ]);
});
