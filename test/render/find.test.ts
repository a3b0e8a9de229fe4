import { expect, it } from 'vitest';
import type { FindView, Hit } from '../../src/core/view/find-view.js';
import { renderFind } from '../../src/render/find.js';
import { en, linesOf, zh } from './draw.js';

const HITS: Hit[] = [
  { task: 8, field: 'title', text: '新增幼儿园' },
  { task: 128, field: 'targets.kindergartens.name', text: '幼儿园\u0007' },
  { task: 128, field: 'other', text: '幼儿园' },
];
const found = (parts: Partial<FindView> = {}): FindView => ({ text: '幼儿园', hits: HITS, tasks: 2, ...parts });

it('shows where a text stands, a row for each place', () => {
  expect(linesOf(renderFind(found(), zh()))).toEqual([
    '“幼儿园”见于 2 项任务',
    '',
    '序号  位置   文字',
    '   8  任务   新增幼儿园',
    ' 128  目标   幼儿园',
    ' 128  other  幼儿园',
  ]);
  expect(linesOf(renderFind(found({ hits: HITS.slice(0, 1), tasks: 1 }), en(null, true)))).toEqual([
    '<bold>"幼儿园" is in 1 task</>',
    '',
    '<dim>no.</>  <dim>where</>  <dim>text</>',
    '  8  task   新增幼儿园',
  ]);
});

it('leaves out the place on a narrow screen, and wraps head and text', () => {
  expect(linesOf(renderFind(found({ hits: HITS.slice(0, 1) }), zh(16)))).toEqual([
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
  expect(renderFind(none, zh())).toBe('没有任务提到“小学”');
  expect(linesOf(renderFind(none, en(20)))).toEqual(['No task mentions "小', '学"']);
});
