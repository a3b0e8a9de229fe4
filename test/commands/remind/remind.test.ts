import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../../folders.js';
import { madeDocx } from '../../formats/document/made-docx.js';
import { read, shown } from '../../formats/document/shown.js';
import { LIVED_IN, run, SAMPLE } from '../../run.js';
import { ask } from '../json.js';

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

/** What a unit is told of a task. */
interface Told {
  units: {
    concerns: { task: number; title: string; targets: { behind: number | null }[] }[];
    missing: { title: string }[];
  }[];
}

describe('plan remind -f docx', () => {
  const day = ['--plan', SAMPLE, '--as-of', '2020-11-30'];
  const FOLDER = '催办-2020-11-30';
  const notices = (cwd: string, ...typed: string[]) => run(['remind', ...day, ...typed], { cwd });

  it('writes a notice to each unit into a folder, the same each time', async () => {
    const cwd = emptyFolder();
    const { code, out } = await notices(cwd, '-f', 'docx', '--section', '6');
    const { units } = await ask<Remind>(['remind', ...day, '--section', '6'].join(' '));
    const files = readdirSync(join(cwd, FOLDER));
    expect([code, files.length]).toEqual([0, units.length]);
    expect(files).toContain('催办通知-惠城区.docx');
    expect(out).toContain(`已写好${FOLDER}/催办通知-惠城区.docx`);
    const other = emptyFolder();
    await notices(other, '-f', 'docx', '--section', '6');
    for (const file of files) {
      expect(readFileSync(join(other, FOLDER, file)).equals(readFileSync(join(cwd, FOLDER, file))), file).toBe(true);
    }
    expect((await notices(cwd, '-f', 'docx', '--section', '6')).out).toContain('没有变化');
  });

  it('has the values of --json', async () => {
    const cwd = emptyFolder();
    await notices(cwd, '--unit', '惠城区', '-o', 'a.docx');
    const { units } = await ask<Told>(['remind', ...day, '--unit', '惠城区'].join(' '));
    const text = shown(await read('a.docx', readFileSync(join(cwd, 'a.docx')))).join('\n');
    const [unit] = units;
    expect(unit?.concerns.length).toBeGreaterThan(0);
    for (const { task, title, targets } of unit?.concerns ?? []) {
      expect(text).toContain(`${task}`);
      expect(text).toContain(title);
      for (const { behind } of targets) expect(text).toContain(`落后序时进度${behind}个百分点`);
    }
    for (const { title } of unit?.missing ?? []) expect(text).toContain(title);
  });

  it('writes one notice to stdout or to the file that is named, and several to neither', async () => {
    const cwd = emptyFolder();
    const { bytes } = await notices(cwd, '-f', 'docx', '--unit', '惠城区', '-o', '-');
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(cwd)).toEqual([]);
    for (const output of ['-', 'a.docx']) {
      const { code, out, err } = await notices(cwd, '-f', 'docx', '--unit', '惠城区', '--unit', '惠阳区', '-o', output);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('要写的是 2 个单位的通知');
    }
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('says that there is nobody to remind, and writes nothing', async () => {
    const cwd = emptyFolder();
    const early = await run(['remind', '--plan', SAMPLE, '--as-of', '2020-01-02', '--within', '0', '-f', 'docx'], {
      cwd,
    });
    expect([early.code, early.out]).toEqual([0, expect.stringContaining('没有需要催办的单位')]);
    const quiet = await notices(cwd, '-f', 'docx', '--unit', '市直');
    expect([quiet.code, quiet.out]).toEqual([0, '市直：没有需要催办的事项\n']);
    const unled = await run(['remind', '--plan', LIVED_IN, '--as-of', '2020-11-30', '--unit', 'none', '-f', 'docx'], {
      cwd,
    });
    expect([unled.code, unled.out]).toEqual([2, '']);
    expect(unled.err).toContain('没有收文单位');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('says below what it wrote of the tasks that nobody leads', async () => {
    const cwd = emptyFolder();
    const { out } = await run(['remind', '--plan', LIVED_IN, '--as-of', '2020-11-30', '-f', 'docx'], { cwd });
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^另有 \d+ 项任务未定牵头单位，没有写通知/);
  });

  it('writes over nothing without --force, and all or nothing', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, FOLDER));
    writeFileSync(join(cwd, FOLDER, '催办通知-惠城区.docx'), '旧');
    const { code, err } = await notices(cwd, '-f', 'docx', '--section', '6');
    expect([code, readdirSync(join(cwd, FOLDER))]).toEqual([3, ['催办通知-惠城区.docx']]);
    expect(err).toContain('--force');
    expect((await notices(cwd, '-f', 'docx', '--section', '6', '--force')).code).toBe(0);
  });

  it('refuses what does not go together', async () => {
    const cwd = emptyFolder();
    for (const [typed, reason] of [
      [['-f', 'docx', '--json'], '--json 和 -f docx 不能同时用'],
      [['--template', 'a.docx'], '--template 只用于 docx'],
      [['--force'], '没有要写的文件'],
      [['-f', 'docx', '--unit', '惠城区', '--template', 'none.docx'], 'none.docx'],
      [['-f', 'docx', '-o', 'a/b'], '没有文件夹'],
    ] as const) {
      const { code, out, err } = await notices(cwd, ...typed);
      expect([2, 3], typed.join(' ')).toContain(code);
      expect([out, err.includes(reason)], err).toEqual(['', true]);
    }
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('fills a template of the office', async () => {
    const cwd = emptyFolder();
    const body =
      '<w:p><w:r><w:t>{{organization}}致{{addressee}}</w:t></w:r></w:p><w:p><w:r><w:t>{{body}}</w:t></w:r></w:p>';
    writeFileSync(join(cwd, 'own.docx'), madeDocx({ body }));
    const { code, err } = await notices(
      cwd,
      '-f',
      'docx',
      '--unit',
      '惠城区',
      '--template',
      'own.docx',
      '-o',
      'a.docx',
    );
    expect([code, err]).toEqual([0, '']);
    const text = shown(await read('a.docx', readFileSync(join(cwd, 'a.docx')))).join('\n');
    expect(text).toContain('惠州市教育局致惠城区');
    expect(text).toContain('有关要求');
  });

  it('writes the texts and the JSON into a file too', async () => {
    const cwd = emptyFolder();
    await notices(cwd, '--unit', '惠城区', '-o', 'a.txt');
    await notices(cwd, '--unit', '惠城区', '--json', '-o', 'a.json');
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toContain('惠城区：您好！');
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'))).toMatchObject({ kind: 'remind' });
  });
});
