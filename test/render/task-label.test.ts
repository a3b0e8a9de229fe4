import { expect, it } from 'vitest';
import { taskLabel } from '../../src/render/task-label.js';

it('a task is named by its number and its title, without what cannot be seen', () => {
  expect(taskLabel({ id: 28, title: '新增公办\u200B幼儿园\u0007' })).toBe('28 新增公办幼儿园');
});
