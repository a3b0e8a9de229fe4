import { describe, expect, it } from 'vitest';
import { run } from '../run.js';
import { ask } from './json.js';

interface Behind {
  counts: { tasks: number; behind: number };
  tasks: { id: number; light: string; leaders: string[] }[];
}

describe('plan behind', () => {
  it('exits with 1 if a task is listed and that was asked for, and with 0 else', async () => {
    const code = async (...options: string[]) => (await run(['behind', ...options])).code;
    expect(await code('--exit-code')).toBe(1);
    expect(await code('--exit-code', '--as-of', '2020-01-05')).toBe(0);
    expect(await code('--exit-code', '--section', '四')).toBe(0);
    expect(await code()).toBe(0);
  });

  it('lists the tasks that plan list shows as red and yellow, the red ones first', async () => {
    const { tasks } = await ask<Behind>('behind');
    const listed = await ask<Behind>('list --light red --light yellow');
    expect(tasks.map(({ id }) => id).sort()).toEqual(listed.tasks.map(({ id }) => id).sort());
    const lights = tasks.map(({ light }) => light);
    expect(lights.lastIndexOf('red')).toBeLessThan(lights.indexOf('yellow'));
  });
});
