import { describe, expect, it } from 'vitest';
import { run, SAMPLE } from '../run.js';
import { ask } from './json.js';

interface Find {
  text: string;
  people: { name: string; leaderOf: number[]; red: number; last: { task: number; list: string; day: string } | null }[];
  units: { id: string; leads: number; responsible: number; shares: number; sharesBehind: number }[];
  hits: { task: number; field: string; text: string }[];
}

const tasks = async (typed: string) => [...new Set((await ask<Find>(`find ${typed}`)).hits.map((hit) => hit.task))];

describe('plan find', () => {
  it('looks into titles, scopes, official texts, what is unclear, targets and definitions', async () => {
    expect(await ask<Find>('find 督促按期')).toMatchObject({ hits: [{ task: 1, field: 'text' }] });
    expect(await ask<Find>('find 摸底排查')).toMatchObject({ hits: [{ task: 6, field: 'scope' }] });
    expect(await ask<Find>('find 翻一番')).toMatchObject({ hits: [{ task: 16, field: 'targets.courses.unclear' }] });
    expect(await ask<Find>('find 竣工验收')).toMatchObject({
      hits: [{ task: 14, field: 'targets.campus.definition' }],
    });
    expect(await ask<Find>('find 明厨亮灶')).toMatchObject({ hits: [{ task: 27, field: 'title' }] });
  });

  it('takes letters and digits of any width and case as the same', async () => {
    for (const typed of ['IPv6', 'ipv6', 'ＩＰＶ６']) expect(await tasks(typed)).toEqual([25]);
  });

  it('wants every word, anywhere in the task', async () => {
    expect(await tasks('学位')).toEqual([2, 16]);
    expect(await tasks('学位 高中')).toEqual([16]);
    expect(await tasks('学位 垃圾')).toEqual([]);
  });

  it('ends with 0 also where nothing is found, and says so', async () => {
    expect(await run(['find', '没有的词'])).toEqual({ code: 0, out: '没有任务提到“没有的词”\n', err: '' });
  });

  it('refuses an empty search', async () => {
    expect(await run(['find'])).toMatchObject({ code: 2, out: '' });
    expect(await run(['find', ' '])).toMatchObject({ code: 2, out: '' });
  });

  it('finds a leader in charge, by name or surname and post, with the tasks that plan list shows', async () => {
    const { tasks: led } = await ask<{ tasks: { id: number; light: string }[] }>('list --leader 何敏', { cwd: SAMPLE });
    for (const typed of ['find 何敏', 'find 何局']) {
      const [person, ...others] = (await ask<Find>(typed, { cwd: SAMPLE })).people;
      expect(others).toEqual([]);
      expect(person).toMatchObject({ name: '何敏', red: led.filter(({ light }) => light === 'red').length });
      expect(person?.leaderOf).toEqual(led.map(({ id }) => id));
    }
  });

  it('finds who records, with the newest entry by the day', async () => {
    const last = async (options: string) =>
      (await ask<Find>(`find 张国华${options}`, { cwd: SAMPLE })).people.map((person) => person.last);
    const { events } = await ask<{ events: { by: string; day: string; task: number }[] }>('log', { cwd: SAMPLE });
    const newest = events.find(({ by }) => by === '张国华');
    expect(await last('')).toMatchObject([{ task: newest?.task, day: newest?.day }]);
    expect(await last(' --as-of 2020-02-03')).toEqual([{ task: 25, list: 'reports', day: '2020-02-03' }]);
  });

  it('finds a unit by id, name and alias', async () => {
    for (const typed of ['boluo', '博罗县', '博罗']) {
      const { units } = await ask<Find>(`find ${typed}`, { cwd: SAMPLE });
      expect(units).toEqual([{ id: 'boluo', name: '博罗县', leads: 0, responsible: 38, shares: 9, sharesBehind: 2 }]);
    }
    expect((await ask<Find>('find 没有的词')).units).toEqual([]);
  });
});
