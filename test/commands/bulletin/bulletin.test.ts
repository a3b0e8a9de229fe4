import { describe, expect, it } from 'vitest';
import { run, SAMPLE } from '../../run.js';
import { ask } from '../json.js';

interface Bulletin {
  period: { name: string; first: string; last: string };
  before: string | null;
  totals: { tasks: number; chosenOf: number | null };
}

describe('the period of plan bulletin', () => {
  it.each([
    ['bulletin', '2020-11', '2020-11-30', '2020-10-31'],
    ['bulletin --as-of 2020-11-05', '2020-11', '2020-11-05', '2020-10-31'],
    ['bulletin --period 上月', '2020-10', '2020-10-31', '2020-09-30'],
    ['bulletin --period 三季度', '2020-Q3', '2020-09-30', '2020-06-30'],
    ['bulletin --period 2020-H1', '2020-H1', '2020-06-30', null],
    // The year is not over: as of today.
    ['bulletin --period 2020', '2020', '2020-11-30', null],
    ['bulletin --period 2020-01', '2020-01', '2020-01-31', null],
    // After the plan's end, as of today; the last period is that of the plan.
    ['bulletin --as-of 2021-01-15', '2020-12', '2021-01-15', '2020-11-30'],
    ['bulletin --period 2020-12 --as-of 2021-01-15', '2020-12', '2020-12-31', '2020-11-30'],
  ])('of %s is %s, as of %s, compared with %s', async (typed, name, asOf, before) => {
    expect(await ask<Bulletin>(typed)).toMatchObject({ asOf, period: { name }, before });
  });

  it.each([
    ['--period 2020-12', '还没有开始'],
    ['--period 2021-Q1', '不在计划期'],
    ['--period 2019', '不在计划期'],
    ['--as-of 2019-12-31', '计划期自'],
    ['--period 2020-13', '2020-13'],
  ])('cannot be %s', async (typed, words) => {
    const ran = await run(['bulletin', ...typed.split(' ')]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(words);
  });
});

describe('plan bulletin --short', () => {
  it('is half of what the whole is, under either name', async () => {
    const [short, whole] = [await run(['bulletin', '--short']), await run(['bulletin'])];
    expect(short.out.length).toBeLessThan(whole.out.length / 2);
    expect(await run(['通报', '--short'])).toEqual(short);
    expect(await run(['通报'])).toEqual(whole);
  });

  it('says of how many tasks it tells if only some are chosen', async () => {
    const { totals } = await ask<Bulletin>('bulletin --section 5');
    const { tasks } = await ask<{ tasks: unknown[] }>('list');
    expect(totals.chosenOf).toBe(tasks.length);
    expect(totals.tasks).toBeLessThan(tasks.length);
    expect((await ask<Bulletin>('bulletin')).totals.chosenOf).toBeNull();
  });

  it('fits on one screen of 80 columns', async () => {
    const { out } = await run(['bulletin', '--short'], { cwd: SAMPLE, width: 80 });
    expect(out.trimEnd().split('\n').length).toBeLessThanOrEqual(22);
  });

  it('is a paragraph for each part in markdown, and the list a list', async () => {
    const { out } = await run(['bulletin', '--short', '-f', 'markdown'], { cwd: SAMPLE });
    const blocks = out.trim().split('\n\n');
    expect(blocks[0]).toMatch(/^## /);
    expect(blocks.filter((block) => /^\*\*[一二三四五六七]、/.test(block)).length).toBe(7);
    expect(blocks.filter((block) => block.startsWith('- ')).length).toBe(1);
  });

  it('is a page of the same sentences as html', async () => {
    const { out } = await run(['bulletin', '--short', '-f', 'html'], { cwd: SAMPLE });
    expect(out).toContain('<strong>一、总体情况。</strong>共82项任务（另终止2项）；办结19项（23.2%）');
    expect(out.match(/<p class="body">/g)?.length).toBe(10);
  });
});
