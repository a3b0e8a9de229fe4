import { describe, expect, it } from 'vitest';
import { run } from '../run.js';
import { ask } from './json.js';

interface Item {
  kind: 'task' | 'target';
  task: number;
  target: string | null;
  section: string;
  lead: string | null;
  state: 'unmet' | 'no_data' | 'met_late' | null;
  days: number;
  due: string;
  dueOriginal: string;
}

interface Overdue {
  overdue: Item[];
  within: number | null;
  soon: Item[];
}

describe('plan overdue', () => {
  it('lists what is overdue, worst first, and what was met late at the end', async () => {
    const { overdue } = await ask<Overdue>('overdue');
    const open = overdue.filter((item) => item.state !== 'met_late');
    expect(overdue.slice(0, open.length)).toEqual(open);
    expect(open.map((item) => item.days)).toEqual(open.map((item) => item.days).sort((a, b) => b - a));
    expect(open.filter((item) => item.kind === 'task').map((item) => item.task)).toEqual([6, 11, 27]);
    expect(open[0]).toMatchObject({ task: 17, target: 'applications', state: 'unmet', days: 46 });
  });

  it('leaves out suspended and cancelled tasks', async () => {
    const { overdue } = await ask<Overdue>('overdue');
    expect(overdue.filter((item) => [13, 23].includes(item.task))).toEqual([]);
  });

  it('does not call a task overdue on its due day', async () => {
    const tasks = async (asOf: string) =>
      (await ask<Overdue>(`overdue --as-of ${asOf}`)).overdue.map((item) => [item.task, item.days]);
    expect(await tasks('2020-10-31')).not.toContainEqual([6, expect.anything()]);
    expect(await tasks('2020-11-01')).toContainEqual([6, 1]);
  });

  it('says nothing of what falls due unless it is asked', async () => {
    expect(await ask<Overdue>('overdue')).toMatchObject({ within: null, soon: [] });
  });

  it.each(['30d', '30'])('lists what falls due within %s, the next one first', async (within) => {
    const answer = await ask<Overdue>(`overdue --within ${within}`);
    expect(answer.within).toBe(30);
    expect(answer.soon.map((item) => [item.task, item.target, item.days])).toEqual([
      [15, null, 10],
      [15, 'platform', 10],
      [17, 'exhibition', 20],
    ]);
    expect(answer.soon[2]).toMatchObject({ due: '2020-12-20', dueOriginal: '2020-10-31' });
  });

  it('combines section and lead, and takes each several times', async () => {
    const chosen = async (options: string) => {
      const { overdue } = await ask<Overdue>(`overdue ${options}`);
      return [...new Set(overdue.map((item) => item.task))].sort((a, b) => a - b);
    };
    expect(await chosen('--section 一 --section 3')).toEqual([6, 17]);
    expect(await chosen('--lead none')).toEqual([6]);
    expect(await chosen('--lead 未明确 --lead 市直')).toEqual([6, 26, 27]);
    expect(await chosen('--section services --lead municipal')).toEqual([26, 27]);
    expect(await chosen('--section 4')).toEqual([]);
  });

  it('ends with 1 under --exit-code where something is listed, also if it only falls due', async () => {
    const code = async (...options: string[]) => (await run(['overdue', '--exit-code', ...options])).code;
    expect(await code()).toBe(1);
    expect(await code('--section', '4')).toBe(0);
    expect(await code('--section', '4', '--within', '31')).toBe(1);
    expect((await run(['overdue'])).code).toBe(0);
  });

  it('says in one quiet line that nothing is overdue', async () => {
    const { out } = await run(['overdue', '--as-of', '2020-01-05']);
    expect(out).toBe('截至 2020-01-05，没有逾期的任务和目标\n');
  });

  it('lists what falls due in a month, counted from the day that is asked about', async () => {
    const asked = async (typed: string) => ask<Overdue & { month: string; fallen: Item[] }>(`overdue ${typed}`);
    const next = await asked('--month 下月');
    expect(next).toMatchObject({ month: '2020-12', within: null, fallen: [] });
    expect(next.soon).toEqual((await asked('--within 31d')).soon.filter(({ due }) => due >= '2020-12-01'));
    expect(await asked('--month 下月 --as-of 2020-12-15')).toMatchObject({ month: '2021-01', soon: [] });
    expect((await asked('--month 上月')).fallen.map(({ task }) => task)).toEqual([17, 6, 6, 11, 11]);
    expect(await asked('--month 四季度')).toMatchObject({ month: '2020-Q4' });
  });

  it('ends with 1 under --exit-code where something falls due in the month, and takes no days beside it', async () => {
    const code = async (...options: string[]) => (await run(['overdue', '--exit-code', ...options])).code;
    expect(await code('--month', '2020-12')).toBe(1);
    expect(await code('--month', '2021-02')).toBe(0);
    expect(await code('--month', '2020-12', '--within', '30d')).toBe(2);
  });

  it('refuses an invalid number of days, section or unit', async () => {
    for (const options of [
      ['--within', 'soon'],
      ['--within', '-3'],
      ['--section', '9'],
      ['--lead', 'nobody'],
    ]) {
      expect(await run(['overdue', ...options])).toMatchObject({ code: 2, out: '' });
    }
  });
});
