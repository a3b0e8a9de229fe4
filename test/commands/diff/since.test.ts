import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyFolder, emptyFolder } from '../../folders.js';
import { type Around, type Ran, run, SAMPLE } from '../../run.js';
import { read } from '../json.js';

interface Diff {
  asOf: string;
  base: object;
  head: object;
  tasks: { id: number; changes: { kind: string; suspect: boolean; easing: string | null }[] }[];
}

const diff = (typed: string, around: Around = {}): Promise<Ran> =>
  run(['diff', ...typed.split(' ')], { cwd: SAMPLE, ...around });
const diffOf = async (typed: string) => read<Diff>(await diff(`${typed} --json`));

describe('plan diff --since', () => {
  it('compares what was recorded by two days, without git', async () => {
    const { code, out, err } = await diff('--since 上月 --as-of 2020-11-30 --task 28');
    expect([code, err]).toEqual([0, '--since 的“上月”，按 2020-10-31 计\n']);
    const lines = out.split('\n');
    expect(lines[0]).toBe('1 项任务有变化（修改 1）：进度数据 1、报送 1');
    expect(lines[1]).toBe('截至 2020-10-31 的登记 → 截至 2020-11-30 的登记；截至 2020-11-30');
    expect(out).toContain('惠阳区 4 所');
    expect(out).not.toContain('删去');
    const { base, head, asOf } = await diffOf('--since 2020-10-31 --as-of 2020-11-30');
    expect([base, head, asOf]).toEqual([
      { kind: 'day', revision: null, commit: null, day: '2020-10-31' },
      { kind: 'day', revision: null, commit: null, day: '2020-11-30' },
      '2020-11-30',
    ]);
  });

  it.each([
    ['2020-01-01', '2020-11-30'],
    ['2020-04-28', '2020-04-29'],
    ['2020-06-30', '2020-09-30'],
    ['2020-09-30', '2020-11-30'],
  ])('suspects only what makes a promise easier: from %s to %s', async (since, asOf) => {
    const { tasks } = await diffOf(`--since ${since} --as-of ${asOf}`);
    expect(tasks.length).toBeGreaterThan(0);
    const suspects = tasks.flatMap(({ changes }) => changes.filter(({ suspect }) => suspect));
    for (const { kind, easing } of suspects) expect([kind, easing]).toEqual(['amendment', 'easier']);
  });

  it('shows what was taken back between the days, and what it took back stands before', async () => {
    const { out } = await diff('--since 2020-04-28 --as-of 2020-04-29 --task 28');
    expect(out).toContain('撤销');
    expect(out).toContain('11 所');
  });

  it('can be asked for one section, as markdown, and for an exit code', async () => {
    const { code, out } = await diff('--since 30d --as-of 2020-11-30 --section 五 -f markdown --exit-code');
    expect(code).toBe(1);
    expect(out).toContain('### 五、学前教育');
    expect(out).toMatch(/只看登记的内容；.*\n$/);
    const quiet = await diff('--since 2020-11-29 --as-of 2020-11-30 --section 五 --exit-code');
    expect(quiet).toMatchObject({ code: 0, out: '2020-11-29 以来没有新的登记\n' });
  });

  it.each([
    'HEAD --since 上月',
    '--staged --since 上月',
    '--since 2020-11-30',
    '--since 12月',
    '--since 很久',
  ])('is wrong usage: %s', async (typed) => {
    expect(await diff(`${typed} --as-of 2020-11-30`)).toMatchObject({ code: 2, out: '' });
  });

  it('works where the plan is not under git, and names git only where it is', async () => {
    const copy = join(emptyFolder(), 'plan');
    copyFolder(SAMPLE, copy);
    const { code, out } = await diff('--since 上月 --as-of 2020-11-30', { cwd: copy });
    expect(code).toBe(0);
    expect(out).toMatch(/只看登记的内容；直接改文件的改动（如名称、新加的目标）看不出来\n$/);
  });
});
