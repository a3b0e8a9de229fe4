import { describe, expect, it } from 'vitest';
import { run } from '../run.js';
import { ask } from './json.js';

interface Find {
  text: string;
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
});
