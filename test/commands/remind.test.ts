import { describe, expect, it } from 'vitest';
import { run, SAMPLE } from '../run.js';
import { ask } from './json.js';

interface Remind {
  within: number;
  until: string;
  counts: { units: number; tasks: number; unled: number };
  units: { org: string | null; counts: { tasks: number }; text: string }[];
  quiet: string[];
}

describe('plan remind', () => {
  it('prints with --unit exactly the text that JSON has', async () => {
    const { units } = await ask<Remind>('remind');
    expect(units.map(({ org }) => org)).toEqual([
      'basic-education-office',
      'municipal',
      'preschool-office',
      'zhongkai',
      null,
    ]);
    for (const { org, text } of units) {
      const { out } = await run(['remind', '--unit', org ?? 'none']);
      expect(out).toBe(`${text}\n`);
    }
  });

  it('says in one line that there is nothing to remind a unit of', async () => {
    expect((await run(['remind', '--unit', 'huidong'])).out).toBe('惠东县：没有需要催办的事项\n');
    expect((await run(['remind', '--unit', 'none', '--section', '3'])).out).toBe('没有未定牵头单位而需要催办的任务\n');
    expect(await ask<Remind>('remind --unit huidong')).toMatchObject({ units: [], quiet: ['huidong'] });
  });

  it('means the members by a group, each with a text or a line of its own', async () => {
    const { out } = await run(['remind', '--unit', '各县区'], { cwd: SAMPLE });
    const begun = out
      .trim()
      .split(/\n+/)
      .map((line) => line.split('：')[0]);
    expect(begun).toHaveLength(7);
    expect(new Set(begun).size).toBe(7);
  });

  it('looks ahead as far as the policy says, or as it is asked', async () => {
    expect(await ask<Remind>('remind')).toMatchObject({ within: 15, until: '2020-12-15' });
    expect(await ask<Remind>('remind --within 0d')).toMatchObject({ within: 0, until: '2020-11-30' });
  });

  it.each([
    ['--period 2020-12', '还没有开始'],
    ['--period 2020-Q3', '请写 2020-09'],
  ])('refuses %s, as plan missing does', async (line, told) => {
    const { code, out, err } = await run(['remind', ...line.split(' ')], { cwd: SAMPLE });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
  });

  it('refuses a unit that the plan does not have', async () => {
    expect(await run(['remind', '--unit', 'nowhere'])).toMatchObject({ code: 2, out: '' });
  });
});
