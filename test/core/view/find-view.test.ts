import { expect, it } from 'vitest';
import { findView } from '../../../src/core/view/find-view.js';
import { aTarget, aTask, PLAN, standing } from '../build.js';

it('a search finds the texts of tasks that hold all words, and counts the tasks', () => {
  const garden = aTask({
    id: 28,
    title: '新增幼儿园',
    scope: '县区',
    targets: [aTarget({ name: '幼儿园', at_least: 1 })],
  });
  const standings = [garden, aTask({ id: 29, title: '幼儿园' })].map((task) => standing(task, '2020-11-30'));
  const fields = (...words: string[]) => {
    const { hits, tasks } = findView(PLAN, standings, words.join(' '), words, '2020-11-30');
    return [tasks, ...hits.map(({ task, field }) => `${task} ${field}`)];
  };
  expect(fields('幼儿园')).toEqual([2, '28 title', '28 targets.target.name', '29 title']);
  expect(fields('幼儿园', '县区')).toEqual([1, '28 title', '28 scope', '28 targets.target.name']);
  expect(fields('小学')).toEqual([0]);
});
