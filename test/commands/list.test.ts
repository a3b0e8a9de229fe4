import { describe, expect, it } from 'vitest';
import { run } from '../run.js';
import { ask } from './json.js';

interface Row {
  id: number;
  title: string;
  section: string;
  status: string;
  light: string;
  lead: string | null;
  due: string;
  progress: number | null;
  gap: number | null;
}

interface List {
  tasks: Row[];
  of: number;
}

const ids = async (options: string) => (await ask<List>(`list ${options}`.trim())).tasks.map((task) => task.id);

describe('plan list', () => {
  it('lists every task by its number', async () => {
    const { tasks, of } = await ask<List>('list');
    expect(tasks.map((task) => task.id)).toEqual(Array.from({ length: 27 }, (_, index) => index + 1));
    expect(of).toBe(27);
  });

  it.each([
    ['--section 5', [24, 25, 26, 27]],
    ['--section 五', [24, 25, 26, 27]],
    ['--section services', [24, 25, 26, 27]],
    ['--status suspended', [23]],
    ['--status 暂缓', [23]],
    ['--status not_started --status 终止', [6, 13, 24]],
    ['--light gray', [13, 23]],
    ['--light 灰', [13, 23]],
    ['--lead none', [6, 24]],
    ['--lead 人事科', [19, 20, 21, 22, 23]],
    ['--org longmen', [1, 7, 9, 17, 19]],
    ['--due-before 2020-06-30', [13]],
    ['--due-before 2020-07-01', [3, 13]],
    ['--due-after 2020-12-30 --status 未启动', [24]],
    ['--commitment strive', [12, 16, 25]],
    ['--commitment 力争', [12, 16, 25]],
    ['--unclear', [16, 19, 24]],
  ])('%s chooses the tasks that meet it', async (options, expected) => {
    expect(await ids(options)).toEqual(expected);
  });

  it('combines filters: what is chosen meets each of them', async () => {
    expect(await ids('--section 2 --section 3 --status in_progress --light red')).toEqual([17]);
    expect(await ids('--section 5 --lead municipal --due-after 2020-12-01')).toEqual([26]);
    expect(await ids('--section 1 --light gray')).toEqual([]);
  });

  it('says under the heading how many there are in all', async () => {
    expect((await run(['list', '--section', '5'])).out).toMatch(/^4 项任务（共 27 项）\n/);
    expect((await run(['list', '--section', '1', '--light', 'gray'])).out).toBe('没有符合条件的任务\n');
  });

  it('keeps the numbers of tasks when it filters and sorts', async () => {
    const { out } = await run(['list', '--section', '5', '--sort', 'due']);
    const rows = out.split('\n').flatMap((line) => /^ +(\d+) {2}/.exec(line)?.[1] ?? []);
    expect(rows).toEqual(['27', '25', '24', '26']);
  });

  it('sorts what needs attention to the top, and what has no data to the end', async () => {
    const { tasks } = await ask<List>('list --sort gap');
    const gaps = tasks.map((task) => task.gap ?? Number.POSITIVE_INFINITY);
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    const lights = (await ask<List>('list --sort light')).tasks.map((task) => task.light);
    expect([...new Set(lights)]).toEqual(['red', 'yellow', 'green', 'gray']);
  });

  it('knows the status of a past day', async () => {
    expect(await ids('--status suspended --as-of 2020-08-09')).toEqual([12]);
    expect(await ids('--status suspended --as-of 2020-07-01')).toEqual([12, 13]);
  });

  it('refuses what does not exist', async () => {
    for (const options of [
      '--status done',
      '--light blue',
      '--lead nobody',
      '--org nobody',
      '--section 9',
      '--sort size',
    ]) {
      expect(await run(['list', ...options.split(' ')])).toMatchObject({ code: 2, out: '' });
    }
    for (const option of ['--due-before', '--due-after']) {
      expect(await run(['list', option, '2020-02-30'])).toMatchObject({ code: 2, out: '' });
    }
    expect(await run(['list', '--commitment', 'maybe'])).toMatchObject({ code: 2, out: '' });
  });
});
