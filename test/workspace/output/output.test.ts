import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../../src/store/disk.js';
import { copyOfPlan } from '../../copy.js';
import { emptyFolder } from '../../folders.js';
import { type Around, DISK, run } from '../../run.js';
import { recording } from '../../store/write/recorder.js';

const FILE = '台账.json';
const OLD = '旧的台账';

/** A folder of an office, with a ledger of last month in it or without. */
function desk(old: string | null = OLD): string {
  const folder = emptyFolder();
  if (old !== null) fs.writeFileSync(join(folder, FILE), old);
  return folder;
}

const PLAN = copyOfPlan();

function write(cwd: string, argv: readonly string[] = [], around: Around = {}) {
  return run(['export', '-f', 'json', '--plan', PLAN, '-o', FILE, ...argv], { cwd, ...around });
}

/** A disk that refuses one kind of call about a file. */
function refusing(name: keyof Disk, code: string, on = /./): Disk {
  return recording((_number, call) => (call.name === name && on.test(call.on) ? code : null)).disk;
}

const contentOf = (cwd: string) => Object.fromEntries(fs.readdirSync(cwd).map((name) => [name, text(cwd, name)]));
const text = (cwd: string, name: string) => fs.readFileSync(join(cwd, name), 'utf8');

describe('a file that is written', () => {
  it('is whole, and says so; the same again changes nothing and needs no --force', async () => {
    const cwd = desk(null);
    expect(await write(cwd)).toMatchObject({ code: 0, out: '已写好台账.json\n', err: '' });
    expect(JSON.parse(text(cwd, FILE))).toMatchObject({ kind: 'export-json' });
    const { mtimeMs, ino } = fs.statSync(join(cwd, FILE));
    expect(await write(cwd)).toMatchObject({ code: 0, out: '台账.json 没有变化，不用重写\n', err: '' });
    expect(fs.statSync(join(cwd, FILE))).toMatchObject({ mtimeMs, ino });
    const { out } = await write(cwd, ['--json']);
    expect(JSON.parse(out)).toMatchObject({ format: 'json', text: null, files: [{ path: FILE, changed: false }] });
  });

  it('replaces another one only with --force', async () => {
    const cwd = desk();
    expect(await write(cwd)).toMatchObject({ code: 3, out: '', err: expect.stringContaining('要覆盖请加 --force') });
    expect(contentOf(cwd)).toEqual({ [FILE]: OLD });
    expect(await write(cwd, ['--force'])).toMatchObject({ code: 0, err: '' });
    expect(text(cwd, FILE)).not.toBe(OLD);
    expect(fs.readdirSync(cwd)).toEqual([FILE]);
  });

  it('has a name of its own in a folder, and in the language', async () => {
    const cwd = desk(null);
    const exported = (...argv: string[]) => run(['export', '-f', 'json', '--plan', PLAN, ...argv], { cwd });
    await exported('-o', '.');
    await exported('-o', `${cwd}/`, '--lang', 'en');
    expect(fs.readdirSync(cwd).sort()).toEqual(['ledger-2020-11-30.json', '台账-2020-11-30.json']);
    const calendar = ['export', '-f', 'ics', '--plan', PLAN];
    expect((await run(calendar, { cwd })).out).toBe('已写好日历-2020-11-30.ics\n');
    expect((await run([...calendar, '-o', '到期'], { cwd })).out).toBe('已写好到期.ics\n');
  });

  it('goes to a pipe as the bytes of the file, and nothing else', async () => {
    const cwd = desk(null);
    for (const format of ['json', 'ndjson', 'ics', 'csv', 'outline']) {
      const typed = ['export', '-f', format, '--plan', PLAN];
      const { bytes, err } = await run([...typed, '-o', '-'], { cwd });
      await run([...typed, '-o', `x.${format}`], { cwd });
      expect(err).toBe('');
      expect(fs.readFileSync(join(cwd, `x.${format}`)).equals(bytes), format).toBe(true);
    }
    const shown = await run(['export', '-f', 'ics', '--plan', PLAN, '-o', '-'], { cwd, width: 80 });
    expect(shown).toMatchObject({ code: 2, out: '', err: expect.stringContaining('ics 不是文本') });
  });
});

describe('a file that is not written leaves everything as it was, and says why', () => {
  const lock = (name: string) => (cwd: string) => fs.writeFileSync(join(cwd, name), '');
  const reading = (code: string): Around => ({ disk: refusing('openSync', code, /^\.plan-tmp/) });

  it.each<[string, RegExp, (cwd: string) => void]>([
    ['Excel', /正在 Excel 或 WPS 中打开.*请先关闭.*旁边的 ~\$台账\.json/, lock(`~$${FILE}`)],
    ['WPS', /正在 Excel 或 WPS 中打开.*\.~台账\.json/, lock(`.~${FILE}`)],
    ['LibreOffice', /正在 Excel 或 WPS 中打开.*\.~lock\.台账\.json#/, lock(`.~lock.${FILE}#`)],
  ])('open in %s', async (_program, words, prepare) => {
    const cwd = desk();
    prepare(cwd);
    const before = contentOf(cwd);
    const ran = await write(cwd, ['--force']);
    expect(ran).toMatchObject({ code: 3, out: '', err: expect.stringMatching(words) });
    expect(contentOf(cwd)).toEqual(before);
  });

  it.each(['EBUSY', 'EPERM', 'EACCES'])('open on Windows: %s at the rename', async (code) => {
    const cwd = desk();
    const disk = refusing('renameSync', code);
    const writer = { pid: 1, isAlive: () => true, platform: 'win32', now: () => new Date(0), block: () => {} };
    const ran = await write(cwd, ['--force'], { disk, writer, platform: 'win32' });
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.err).toMatch(/台账\.json 正在 Excel 或 WPS 中打开，什么都没有写；请先关闭/);
    expect(contentOf(cwd)).toEqual({ [FILE]: OLD });
  });

  it.each<[string, RegExp, Around]>([
    ['a folder without rights', /没有权限往文件夹 .* 里写；请换一个文件夹/, reading('EACCES')],
    ['a read-only disk', /磁盘只能读，不能写/, reading('EROFS')],
    ['a full disk', /写不了台账\.json：磁盘已满；什么都没有改动/, { disk: refusing('writeSync', 'ENOSPC') }],
    ['a quota', /磁盘配额已用完/, { disk: refusing('fsyncSync', 'EDQUOT') }],
    ['a broken disk', /磁盘出错/, { disk: refusing('renameSync', 'EIO') }],
    ['a read-only file', /台账\.json 是只读文件/, { disk: refusing('accessSync', 'EACCES') }],
  ])('%s', async (_what, words, around) => {
    const cwd = desk();
    const ran = await write(cwd, ['--force'], around);
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.err).toMatch(words);
    expect(contentOf(cwd)).toEqual({ [FILE]: OLD });
  });

  it.each<[string, RegExp, (cwd: string) => readonly string[]]>([
    ['a missing folder', /没有文件夹 .*no/, () => ['-o', 'no/台账.json']],
    ['a folder that is none', /台账\.json 不是文件夹/, () => ['-o', `${FILE}/x.json`]],
    ['a name that only a folder has', /没有文件夹/, () => ['-o', 'new/']],
    [
      'a link',
      /link\.json 是链接/,
      (cwd) => {
        fs.symlinkSync(join(cwd, FILE), join(cwd, 'link.json'));
        return ['-o', 'link.json'];
      },
    ],
    [
      'a link to nowhere',
      /link\.json 是链接/,
      (cwd) => {
        fs.symlinkSync('/nowhere/x', join(cwd, 'link.json'));
        return ['-o', 'link.json'];
      },
    ],
    ['a way out of the folder on Windows', /不能作文件名/, () => ['-o', '..\\x.json']],
    ['a name too long', /写不了.*：文件名太长/, () => ['-o', `${'长'.repeat(90)}.json`]],
    ['the ending of another format', /扩展名与格式 json 不符/, () => ['-o', '台账.xlsx']],
  ])('%s', async (_what, words, prepare) => {
    const cwd = desk();
    const typed = prepare(cwd);
    const before = fs.readdirSync(cwd);
    const ran = await run(['export', '-f', 'json', '--plan', PLAN, '--force', ...typed], { cwd });
    expect(ran.out).toBe('');
    expect(ran.code).toBeGreaterThan(1);
    expect(ran.err).toMatch(words);
    expect(fs.readdirSync(cwd)).toEqual(before);
    expect(text(cwd, FILE)).toBe(OLD);
  });

  it('a folder of the name that it has by itself', async () => {
    const cwd = desk(null);
    fs.mkdirSync(join(cwd, '日历-2020-11-30.ics'));
    const ran = await run(['export', '-f', 'ics', '--plan', PLAN], { cwd });
    expect(ran).toMatchObject({ code: 3, err: expect.stringContaining('是文件夹的名字') });
  });

  it.each(['a?.json', 'CON.json', 'x.json ', 'a:b.json'])('a name that Windows does not take: %j', async (name) => {
    const cwd = desk(null);
    const ran = await run(['export', '-f', 'json', '--plan', PLAN, '-o', name], { cwd, platform: 'win32' });
    expect(ran).toMatchObject({ code: 3, err: expect.stringContaining('不能作文件名') });
    expect(fs.readdirSync(cwd)).toEqual([]);
  });
});

describe('the files of the plan', () => {
  it.each([
    'plan.yaml',
    'PLAN.YAML',
    'x.yaml',
    '01-preschool/001-public-kindergartens.yaml',
    '01-preschool/999-x.yml',
    'evidence/批复.json',
  ])('are never written over, nor added to: %s', async (name) => {
    const cwd = copyOfPlan({ 'evidence/批复.json': '{}' });
    const before = fs.existsSync(join(cwd, name)) ? text(cwd, name) : null;
    const ran = await run(['export', '-f', 'json', '-o', name, '--force'], { cwd, disk: DISK });
    expect(ran).toMatchObject({ code: 3, out: '', err: expect.stringContaining('计划文件夹') });
    expect(fs.existsSync(join(cwd, name)) ? text(cwd, name) : null).toBe(before);
  });

  it('may stand beside what is exported', async () => {
    const cwd = copyOfPlan();
    expect(await run(['export', '-f', 'json', '-o', FILE], { cwd })).toMatchObject({ code: 0 });
    expect((await run(['lint'], { cwd })).out).not.toContain(FILE);
  });
});
