import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { read } from '../commands/json.js';
import { copyOfPlan } from '../copy.js';
import { run } from '../run.js';

const TASK = '01-preschool/001-public-kindergartens.yaml';
const BY = ['--by', '张三'];
const textOf = (cwd: string) => fs.readFileSync(join(cwd, TASK), 'utf8');
const lastOf = (cwd: string) => parse(textOf(cwd)).evidence.at(-1);
const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');
const FILE = 'evidence/new.pdf';
const record = (cwd: string, path: string) => run(['set', '1', 'in_progress', '--evidence', path, ...BY], { cwd });

/** Whether the system can make a named pipe. */
const hasPipes = (() => {
  try {
    execFileSync('sh', ['-c', 'command -v mkfifo'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe('a file that is recorded as evidence', () => {
  it('has its checksum beside it, always in double quotes, whichever command records it', async () => {
    // Of two texts whose checksums begin with a figure and with a letter.
    const texts = ['甲', '乙', '丙', '丁'];
    const cwd = copyOfPlan(Object.fromEntries(texts.map((text, index) => [`evidence/${index}.txt`, text])));
    for (const [index, text] of texts.entries()) {
      const path = `evidence/${index}.txt`;
      const argv = index % 2 === 0 ? ['set', '1', 'in_progress'] : ['record', '1', '26', '--on', '2020-11-30'];
      expect((await run([...argv, '--evidence', path, ...BY], { cwd })).code).toBe(0);
      expect(lastOf(cwd)).toMatchObject({ path, sha256: digestOf(text) });
      expect(Object.keys(lastOf(cwd)).slice(0, 4)).toEqual(['type', 'title', 'path', 'sha256']);
      expect(textOf(cwd)).toContain(`sha256: "${digestOf(text)}"`);
    }
    expect(new Set(texts.map((text) => /^\d/.test(digestOf(text)))).size).toBe(2);
    expect((await run(['lint'], { cwd })).out).not.toContain('evidence-file');
  });

  it('is found by lint if another file has replaced it, or none is there', async () => {
    const cwd = copyOfPlan({ [FILE]: '登记表' });
    await record(cwd, FILE);
    fs.writeFileSync(join(cwd, FILE), '另一份');
    expect((await run(['lint', '--rule', 'evidence-file'], { cwd })).out).toContain(digestOf('另一份'));
    fs.rmSync(join(cwd, FILE));
    const { code, out } = await run(['lint', '--rule', 'evidence-file'], { cwd });
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining(`没有“${FILE}”这个文件`) });
  });

  it('cannot be recorded again once another one stands in its place', async () => {
    const cwd = copyOfPlan({ [FILE]: '登记表' });
    await record(cwd, FILE);
    const before = textOf(cwd);
    fs.writeFileSync(join(cwd, FILE), '另一份');
    for (const argv of [
      ['set', '1', 'submitted'],
      ['record', '1', '26'],
    ]) {
      const { code, err } = await run([...argv, '--evidence', FILE, ...BY], { cwd });
      expect({ argv, code, err }).toEqual({ argv, code: 1, err: expect.stringContaining('另存一个文件名') });
    }
    expect(textOf(cwd)).toBe(before);
  });

  it('shows its checksum on the page, in the log, in the diff and as JSON', async () => {
    const cwd = copyOfPlan({ [FILE]: '登记表' });
    await record(cwd, FILE);
    const short = digestOf('登记表').slice(0, 12);
    expect((await run(['show', '1'], { cwd })).out).toContain(short);
    expect((await run(['log', '1'], { cwd })).out).toContain(short);
    const { tasks } = read<{ tasks: { evidence: object[] }[] }>(await run(['show', '1', '--json'], { cwd }));
    expect(JSON.stringify(tasks)).toContain(digestOf('登记表'));
  });
});

describe('evidence that is none', () => {
  it.each([
    ['no file', (_cwd: string) => {}, '没有'],
    ['a folder', (cwd: string) => fs.mkdirSync(join(cwd, FILE)), '文件夹、管道或设备'],
    ['an empty file', (cwd: string) => fs.writeFileSync(join(cwd, FILE), ''), '空文件'],
    ['a link to nothing', (cwd: string) => fs.symlinkSync('nowhere', join(cwd, FILE)), '没有'],
    ['a link outward', (cwd: string) => fs.symlinkSync('/etc/passwd', join(cwd, FILE)), '没有打开'],
    ['a link to the plan', (cwd: string) => fs.symlinkSync('../plan.yaml', join(cwd, FILE)), '没有打开'],
    ['a device', (cwd: string) => fs.symlinkSync('/dev/zero', join(cwd, FILE)), '没有打开'],
  ])('is refused, and nothing is written: %s', async (_name, make, words) => {
    const cwd = copyOfPlan();
    make(cwd);
    const before = textOf(cwd);
    for (const argv of [
      ['set', '1', 'in_progress'],
      ['record', '1', '26'],
    ]) {
      const { code, err } = await run([...argv, '--evidence', FILE, ...BY], { cwd });
      expect({ argv, code, err }).toEqual({ argv, code: 1, err: expect.stringContaining(words) });
    }
    expect(textOf(cwd)).toBe(before);
  });

  it.skipIf(!hasPipes)('is never opened if it is a pipe (skipped if mkfifo is missing)', async () => {
    const cwd = copyOfPlan();
    execFileSync('sh', ['-c', `mkfifo ${FILE}`], { cwd });
    const refused = await record(cwd, FILE);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('没有打开') });
    fs.writeFileSync(join(cwd, TASK), textOf(cwd).replace('path: evidence/001-register.txt', `path: ${FILE}`));
    expect((await run(['lint', '--rule', 'evidence-file'], { cwd })).out).toContain(`“${FILE}”不是文件`);
  });

  it('is refused from the editor too', async () => {
    const cwd = copyOfPlan();
    const entry = '  - { type: file, title: 甲, path: evidence/gone.pdf, by: 张三, at: "2020-11-30T09:00:00+08:00" }\n';
    const edit = async (text: string) => text.replace('history:\n', `${entry}history:\n`);
    const { code, err } = await run(['edit', '1'], { cwd, edit, vars: { LANG: 'zh_CN.UTF-8', VISUAL: 'vi' } });
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('evidence/gone.pdf') });
  });
});
