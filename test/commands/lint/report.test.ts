import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintFormats } from '../../../src/formats/lint/index.js';
import type { Disk } from '../../../src/store/disk.js';
import { BROKEN, copyOfPlan, diskWithin } from '../../copy.js';
import { emptyFolder } from '../../folders.js';
import { run } from '../../run.js';

const cwd = copyOfPlan(BROKEN);
/** A plan with a warning and no error. */
const WARNED = { '01-preschool/001-public-kindergartens.yaml': (text: string) => text.replace(/definition: .*/, '') };
const warned = copyOfPlan(WARNED);
const FILE = '01-preschool/004-private-conversion.yaml';

/** The plan as a folder of a repository; outside of it nothing exists. */
function inRepository(): { root: string; plan: string; disk: Disk } {
  const root = emptyFolder();
  const plan = join(root, 'office', 'plan');
  fs.cpSync(cwd, plan, { recursive: true });
  fs.mkdirSync(join(root, '.git'));
  return { root, plan, disk: diskWithin(root) };
}

const count = async (typed: string, around = {}) => (await run(typed.split(' '), { cwd, ...around })).out.trim();

describe('the formats of plan lint', () => {
  it.each(Object.keys(lintFormats))('%s ends as stylish does', async (format) => {
    for (const folder of [cwd, warned]) {
      const { code } = await run(['lint'], { cwd: folder });
      expect(await run(['lint', '-f', format], { cwd: folder })).toMatchObject({ code, err: '' });
    }
  });

  it.each(
    Object.entries(lintFormats).flatMap(([name, { paths }]) => (paths === 'repository' ? [name] : [])),
  )('%s counts paths from the root of the repository', async (format) => {
    const { root, plan, disk } = inRepository();
    for (const folder of [root, join(root, 'office'), plan, join(plan, '01-preschool')]) {
      const { out } = await run(['lint', '--plan', plan, '-f', format], { cwd: folder, disk });
      expect(out).toContain(`office/plan/${FILE}`);
      expect(out).not.toContain('../');
    }
  });

  it('count from the current folder, or else the plan’s, where there is no repository', async () => {
    const disk = diskWithin(cwd);
    expect((await run(['lint', '-f', 'github'], { cwd, disk })).out).toContain(`file=${FILE},`);
    expect((await run(['lint', '-f', 'github'], { cwd: join(cwd, '01-preschool'), disk })).out).toContain(
      `file=${FILE},`,
    );
  });

  it('json counts from the current folder, as all JSON does', async () => {
    const { root, disk } = inRepository();
    expect((await run(['lint', '--json'], { cwd: join(root, 'office'), disk })).out).toContain(`"plan/${FILE}"`);
  });
});

describe('plan lint --quiet', () => {
  it('lists only errors, and says how many warnings there are', async () => {
    expect(await run(['lint', '--quiet'], { cwd: warned })).toEqual({
      code: 0,
      out: expect.stringMatching(/^\d+ 个文件，0 个错误，[1-9]\d* 个警告（--quiet：警告未列出）\n$/),
      err: '',
    });
    expect(JSON.parse(await count('lint --quiet --json', { cwd: warned })).findings).toEqual([]);
  });

  it('counts nothing as hidden where there are no warnings', async () => {
    const file = '01-preschool/001-public-kindergartens.yaml';
    expect(await count(`lint --quiet ${file}`)).toBe('1 个文件，没有问题');
  });
});

describe('plan lint --max-warnings', () => {
  it('lets that many warnings pass and no more, also those that --quiet hides', async () => {
    const warnings = JSON.parse(await count('lint --json', { cwd: warned })).findings.length;
    expect(warnings).toBeGreaterThan(0);
    const lint = (limit: number, ...more: string[]) =>
      run(['lint', '--max-warnings', String(limit), ...more], { cwd: warned });
    expect(await lint(warnings)).toMatchObject({ code: 0, err: '' });
    for (const more of [[], ['--quiet'], ['-f', 'sarif']]) {
      const { code, err } = await lint(warnings - 1, ...more);
      expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(`${warnings} 个警告`) });
    }
  });

  it.each(['-1', '1.5', 'few', ''])('refuses "%s"', async (limit) => {
    expect(await run(['lint', '--max-warnings', limit])).toMatchObject({ code: 2, out: '' });
  });
});

describe('plan lint --output', () => {
  it('writes the report to a file, and the summary to the screen', async () => {
    const file = join(emptyFolder(), 'report.sarif');
    const { out: report } = await run(['lint', '-f', 'sarif'], { cwd });
    for (const round of ['new', 'old']) {
      if (round === 'old') fs.writeFileSync(file, 'something else');
      const { code, out, err } = await run(['lint', '-f', 'sarif', '-o', file], { cwd });
      expect({ code, out, err }).toEqual({
        code: 1,
        out: expect.stringMatching(/^\d+ 个文件，4 个错误，.*\n$/),
        err: '',
      });
      expect(fs.readFileSync(file, 'utf8')).toBe(report);
    }
    expect(fs.readdirSync(join(file, '..'))).toEqual(['report.sarif']);
  });

  it('writes stylish as into a pipe, without colours', async () => {
    const file = join(emptyFolder(), 'report.txt');
    const { out } = await run(['lint'], { cwd });
    await run(['lint', '--color', 'always', '-o', file], { cwd, width: 60 });
    expect(fs.readFileSync(file, 'utf8')).toBe(out);
  });

  it('follows a link to a file', async () => {
    const folder = emptyFolder();
    fs.writeFileSync(join(folder, 'real.xml'), '');
    fs.symlinkSync('real.xml', join(folder, 'link.xml'));
    await run(['lint', '-f', 'junit', '-o', join(folder, 'link.xml')], { cwd });
    expect(fs.readFileSync(join(folder, 'real.xml'), 'utf8')).toContain('<testsuites');
    expect(fs.lstatSync(join(folder, 'link.xml')).isSymbolicLink()).toBe(true);
  });

  it.each<[string, (folder: string) => string, RegExp]>([
    ['a folder', (folder) => folder, /是文件夹/],
    ['a folder that does not exist', (folder) => join(folder, 'no', 'report.json'), /文件夹不存在/],
    ['a device', () => '/dev/null', /不是普通文件/],
    ['a name that is too long', (folder) => join(folder, 'x'.repeat(300)), /报告没有写成/],
  ])('says why it cannot write to %s, with the summary all the same', async (_name, path, words) => {
    const folder = emptyFolder();
    const { code, out, err } = await run(['lint', '-f', 'json', '-o', path(folder)], { cwd });
    expect({ code, out, err }).toEqual({
      code: 3,
      out: expect.stringContaining('4 个错误'),
      err: expect.stringMatching(words),
    });
    expect(err).not.toMatch(/ {4}at |undefined/);
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('says why it cannot write without rights, and leaves the old report', async () => {
    const folder = emptyFolder();
    const file = join(folder, 'report.json');
    fs.writeFileSync(file, 'old');
    const disk: Disk = {
      ...fs,
      openSync(path: string, flags: string | number, mode?: number) {
        if (path.startsWith(folder)) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
        return fs.openSync(path, flags, mode);
      },
    };
    const { code, err } = await run(['lint', '-o', file], { cwd, disk });
    expect({ code, err }).toEqual({ code: 3, err: expect.stringMatching(/报告没有写成.*没有权限/) });
    expect(fs.readFileSync(file, 'utf8')).toBe('old');
  });

  it('never writes over a file of the plan, not even through a link', async () => {
    const folder = copyOfPlan();
    const link = join(emptyFolder(), 'link');
    fs.symlinkSync(join(folder, FILE), link);
    const before = fs.readFileSync(join(folder, FILE), 'utf8');
    for (const path of ['plan.yaml', FILE, link]) {
      expect(await run(['lint', '-o', path], { cwd: folder })).toMatchObject({ code: 2, out: '' });
    }
    expect(fs.readFileSync(join(folder, FILE), 'utf8')).toBe(before);
  });
});

describe('plan lint -', () => {
  const stdin = (text: string) => async () => Buffer.from(text);
  const sound = fs.readFileSync(join(copyOfPlan(), FILE), 'utf8');

  it('finds in the text what it would find in the file, and nothing of the others', async () => {
    const { out } = await run(['lint', FILE], { cwd });
    expect(
      await run(['lint', '-', '--stdin-filename', FILE], {
        cwd,
        stdin: stdin(fs.readFileSync(join(cwd, FILE), 'utf8')),
      }),
    ).toEqual({ code: 1, out, err: '' });
    const fixed = await run(['lint', '-', '--stdin-filename', join(cwd, FILE)], { cwd, stdin: stdin(sound) });
    expect(fixed.code).toBe(0);
  });

  it('sees the other files as they are on the disk', async () => {
    const text = sound.replace(/^id: 4$/m, 'id: 3');
    const { out, code } = await run(['lint', '-', '--stdin-filename', FILE, '--json'], { stdin: stdin(text) });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      files: 1,
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'id-unique' })]),
    });
  });

  it('takes a file that is not saved yet, and plan.yaml', async () => {
    const text = sound.replace(/^id: 4$/m, 'id: 99');
    const lint = (file: string, content: string) =>
      run(['lint', '-', '--stdin-filename', file, '--json'], { stdin: stdin(content) });
    const fresh = await lint('01-preschool/099-new.yaml', text);
    expect(fresh.code).toBe(0);
    expect(JSON.parse((await lint('plan.yaml', 'id: x\n')).out).findings).not.toEqual([]);
    expect(JSON.parse((await lint('01-preschool/099-new.yml', text)).out).findings).toMatchObject([
      { rule: 'file-name' },
    ]);
    expect(fs.existsSync(join(cwd, '01-preschool/099-new.yaml'))).toBe(false);
  });

  it('tells what is wrong with bytes that are no text', async () => {
    const bytes = Buffer.concat([Buffer.from('title: '), Buffer.from('d0c2d4f6', 'hex')]);
    const { out } = await run(['lint', '-', '--stdin-filename', FILE, '--json'], { stdin: async () => bytes });
    expect(JSON.parse(out).findings).toMatchObject([{ rule: 'encoding', args: { encoding: 'GBK' } }]);
  });

  it.each([
    ['without the file’s name', ['-'], '--stdin-filename'],
    ['beside other paths', ['-', FILE, '--stdin-filename', FILE], 'plan lint -'],
    ['without -', [FILE, '--stdin-filename', FILE], 'plan lint -'],
    ['with a name outside of the plan', ['-', '--stdin-filename', '../x.yaml'], '不是计划里的文件'],
    ['with a folder that is not there', ['-', '--stdin-filename', '99-none/001-x.yaml'], '不是计划里的文件'],
    ['with a name that no task can have', ['-', '--stdin-filename', '01-preschool/notes.txt'], '不是计划里的文件'],
  ])('is refused %s', async (_name, args, words) => {
    const { code, out, err } = await run(['lint', ...args], { stdin: stdin(sound) });
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringContaining(words) });
  });
});
