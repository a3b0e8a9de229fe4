import { describe, expect, it } from 'vitest';
import { run } from '../../run.js';

const ask = async (...argv: string[]) => (await run(['target', 'list', ...argv])).out;

describe('plan target list', () => {
  it('shows bounds, dates, shares and states, and which tasks have none', async () => {
    const out = await ask('1', '24');
    expect(out).toContain('目标 1 个，任务 2 项');
    // 6 + 4 + 5 + 4 + 2 + 2 + 2 = 25.
    expect(out).toMatch(/ 1 {2}2020-12-31 .*25 所（7 家） .*新增公办幼儿园：不少于 25 所/);
    expect(out).toContain('没有目标的任务 1 项：24');
  });

  it('is what the group does without a command, and chooses by section, lead and unit', async () => {
    expect((await run(['target'])).out).toBe(await ask());
    expect(await ask('--section', '学前教育', '--lead', 'preschool-office')).toContain('新增公办幼儿园');
    expect(await ask('--section', '5', '--org', 'preschool-office')).toContain('没有符合条件的目标');
  });

  it('says which task is not there', async () => {
    const { code, err } = await run(['target', 'list', '99']);
    expect([code, err]).toEqual([2, expect.stringContaining('99')]);
  });

  it('names identifiers in its JSON', async () => {
    const { targets } = JSON.parse(await ask('1', '--json'));
    expect(targets).toMatchObject([
      {
        task: 1,
        number: 1,
        bound: { kind: 'at_least', value: 25, low: null, high: null, deliver: null },
        commitment: 'firm',
        allocated: { sum: 25, goal: 25, missing: null },
        target: { id: 'kindergartens' },
      },
    ]);
  });
});
