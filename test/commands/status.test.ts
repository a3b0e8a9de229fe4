import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROKEN, copyOfPlan } from '../copy.js';
import { emptyFolder } from '../folders.js';
import { LIVED_IN, run } from '../run.js';
import { ask, read } from './json.js';

interface Share {
  count: number;
  of: number;
}

interface Sums {
  tasks: number;
  counted: number;
  byStatus: Record<string, number>;
  light: string | null;
  completion: Share;
  onTime: Share;
  targets: { total: number; met: number; unmet: number; noData: number };
  overdue: { tasks: number; targets: number };
  progress: number | null;
}

interface Status {
  by: string;
  expected: number;
  months: { passed: number; of: number };
  groups: (Sums & { key: string | null; number: number | null })[];
  total: Sums;
}

interface Units {
  groups: { key: string; light: string | null; shares: { task: number; allocated: number | null }[] }[];
}

interface Recorded {
  targets: { allocation?: Record<string, number> }[];
}

describe('plan status', () => {
  it('has a row for every section and a total that is their sum', async () => {
    const { groups, total, expected, months } = await ask<Status>('status');
    const sum = (of: (sums: Sums) => number) => groups.reduce((all, group) => all + of(group), 0);
    expect(groups.map((group) => group.number)).toEqual([1, 2, 3, 4, 5]);
    expect(total.tasks).toBe(27);
    for (const of of [
      (sums: Sums) => sums.tasks,
      (sums: Sums) => sums.targets.total,
      (sums: Sums) => sums.targets.met,
      (sums: Sums) => sums.overdue.tasks,
      (sums: Sums) => sums.overdue.targets,
      (sums: Sums) => sums.completion.count,
    ]) {
      expect(of(total)).toBe(sum(of));
    }
    expect(months).toEqual({ passed: 11, of: 12 });
    expect(expected).toBeCloseTo(11 / 12);
  });

  it('leaves cancelled tasks out of what is counted', async () => {
    const { total } = await ask<Status>('status');
    expect(total.byStatus['cancelled']).toBe(1);
    expect(total.counted).toBe(total.tasks - 1);
    expect(total.completion).toEqual({ count: 4, of: 26 });
  });

  it('prints the counts beside every percentage', async () => {
    const { out } = await run(['status']);
    for (const share of ['达到序时进度 9/14 项', '办结 15.4%（4/26）', '销号 3.8%（1/26）', '序时进度 91.7%（11/12）'])
      expect(out).toContain(share);
  });

  it.each(['5', '五', 'services', '机关服务'])('takes a section as %s', async (name) => {
    const { groups, total } = await ask<Status>(`status ${name}`);
    expect(groups.map((group) => group.key)).toEqual(['services']);
    expect(total.tasks).toBe(4);
  });

  it('takes several sections, in the order of the plan', async () => {
    const { groups } = await ask<Status>('status 四 preschool');
    expect(groups.map((group) => group.key)).toEqual(['preschool', 'teachers']);
  });

  it('rolls up by lead unit; tasks without one come last', async () => {
    const { by, groups } = await ask<Status>('status --by lead');
    expect(by).toBe('lead');
    expect(groups.map((group) => [group.key, group.tasks])).toEqual([
      ['municipal', 4],
      ['preschool-office', 5],
      ['basic-education-office', 11],
      ['personnel-office', 5],
      [null, 2],
    ]);
  });

  it('rolls up by status, each in its own row', async () => {
    const { groups } = await ask<Status>('status --by status');
    for (const { key, byStatus, tasks } of groups) expect(byStatus[String(key)]).toBe(tasks);
    expect(groups.map((group) => group.key)).toContain('suspended');
  });

  it('has a row for each unit with its own shares, which add up to what is allocated', async () => {
    const { groups } = await ask<Units>('status --by county');
    const { tasks } = await ask<{ tasks: { record: Recorded }[] }>('show 1');
    const allocation = tasks[0]?.record.targets.find(({ allocation: shares }) => shares)?.allocation ?? {};
    const shares = groups.flatMap((group) =>
      group.shares.filter(({ task, allocated }) => task === 1 && allocated !== null),
    );
    const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
    expect(sum(shares.map(({ allocated }) => allocated ?? 0))).toBe(sum(Object.values(allocation)));
    expect(shares).toHaveLength(Object.keys(allocation).length);
    expect(groups.every(({ light, shares: own }) => (light === null) === (own.length === 0))).toBe(true);
  });

  it('refuses a rollup and a section that do not exist', async () => {
    expect(await run(['status', '--by', 'colour'])).toMatchObject({ code: 2, out: '' });
    expect(await run(['status', '9'])).toMatchObject({ code: 2, out: '' });
    expect((await run(['status', '9'])).err).toContain('1 preschool');
  });

  it('says before the period that it has not begun, and divides by nothing', async () => {
    const { code, out } = await run(['status', '--as-of', '2019-12-01']);
    expect(code).toBe(0);
    expect(out).toContain('计划期自 2020-01-01 开始');
    expect(out).not.toMatch(/NaN|Infinity|undefined/);
    const { total } = await ask<Status>('status --as-of 2019-12-01');
    expect(total.byStatus['not_started']).toBe(27);
    expect(total.overdue).toMatchObject({ tasks: 0, targets: 0 });
    expect(total.onTime).toEqual({ count: 0, of: 0 });
  });

  it('says after the period since when it is over, and calls everything unfinished overdue', async () => {
    const { out } = await run(['status', '--as-of', '2021-01-10']);
    expect(out).toContain('计划期已于 2020-12-31 结束（10 天前）');
    const { total, expected } = await ask<Status>('status --as-of 2021-01-10');
    expect(expected).toBe(1);
    expect(total.overdue.tasks).toBe((total.byStatus['not_started'] ?? 0) + (total.byStatus['in_progress'] ?? 0) + 1);
  });

  it('shows the rest where files are broken, names them apart and ends with 3', async () => {
    const cwd = copyOfPlan(BROKEN);
    const { code, out, err } = await run(['status'], { cwd });
    expect(code).toBe(3);
    expect(out).toContain('学前教育');
    for (const file of Object.keys(BROKEN)) {
      expect(out).not.toContain(file);
      expect(err).toMatch(new RegExp(`^${file}:\\d+:\\d+ `, 'm'));
    }
    const answer = read<Status>(await run(['status', '--json'], { cwd }));
    expect(answer.total.tasks).toBe(24);
    expect(new Set(answer.leftOut.map(({ file }) => file))).toEqual(new Set(Object.keys(BROKEN)));
  });
});

describe('plan status --chart', () => {
  const day = ['--as-of', '2020-06-30'];

  it('draws what --json has as values; nothing of it without --chart', async () => {
    const { course } = read<{ course: { month: string; day: string; progress: number | null }[] }>(
      await run(['status', '--chart', '--json', ...day]),
    );
    expect(course.map(({ month }) => month)).toHaveLength(12);
    expect(course[5]).toMatchObject({ month: '2020-06', day: '2020-06-30', expected: 0.5 });
    expect(course[6]).toMatchObject({ progress: null, coverage: null });
    expect(read<{ course: unknown }>(await run(['status', '--json', ...day])).course).toBeNull();
  });

  it('is about the tasks that are asked for', async () => {
    const { out } = await run(['status', '--chart', '五', '--lead', 'none', ...day]);
    expect(out).not.toContain('一、');
    expect(out).toContain('五、');
  });

  it('writes the picture to a file that is named, and replaces none unasked', async () => {
    const cwd = emptyFolder();
    const write = (...typed: string[]) => run(['status', '--plan', LIVED_IN, ...day, ...typed], { cwd });
    expect(await write('-o', '进度.svg')).toMatchObject({ code: 0, out: '已写好进度.svg\n', err: '' });
    const { out } = await write('-f', 'svg');
    expect(readFileSync(join(cwd, '进度.svg'), 'utf8')).toBe(out);
    expect((await write('-f', 'svg', '-o', '-')).out).toBe(out);
    expect((await write('-o', '进度.svg', '--by', 'lead')).code).toBe(3);
    expect((await write('-f', 'svg', '-o', '图', '--by', 'lead')).out).toBe('已写好图.svg\n');
  });

  it.each([
    [['-o', '进度.png'], '不认识扩展名 .png；请用 .svg'],
    [['-o', '进度'], '-o 只用来写图'],
    [['-f', 'markdown', '-o', '进度.md'], '-o 只用来写图'],
    [['--json', '-o', '进度.svg'], '-o 只用来写图'],
    [['-f', 'svg', '-o', '进度.html'], '扩展名与格式 svg 不符'],
    [['--force'], '没有要写的文件'],
  ])('writes nothing else: %j', async (typed, words) => {
    const cwd = emptyFolder();
    const ran = await run(['status', '--plan', LIVED_IN, ...day, ...typed], { cwd });
    expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringContaining(words) });
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('as svg is one picture, with --by its bars, the same twice', async () => {
    const typed = ['status', '-f', 'svg', '--by', 'county', '--lang', 'en', ...day];
    const { code, out } = await run(typed);
    expect([code, out.match(/<svg /g)?.length]).toEqual([0, 1]);
    expect(out).toContain('Mean progress of the counties');
    expect((await run([...typed, '--chart'])).out).toBe(out);
  });

  it('does not go with --since', async () => {
    for (const asked of [['--chart'], ['-f', 'svg']]) {
      const { code, out, err } = await run(['status', '--since', '2020-05-31', ...asked, ...day]);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('--since 不能与图表（--chart、-f svg）同用');
    }
  });

  it('says what was left out of it', async () => {
    const { code, out, err } = await run(['status', '-f', 'svg', ...day], { cwd: copyOfPlan(BROKEN) });
    expect([code, out.endsWith('</svg>\n')]).toEqual([3, true]);
    expect(err).not.toBe('');
  });
});
