import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { acquire } from '../../../src/store/write/lock.js';
import { copyOfPlan } from '../../copy.js';
import { emptyFolder } from '../../folders.js';
import { REPRODUCERS } from '../../rules/reproducers.js';
import { run } from '../../run.js';
import { encode } from '../../store/read/encode.js';

const FILE = '01-preschool/004-private-conversion.yaml';
const OTHER = '05-services/027-school-canteens.yaml';
const sound = copyOfPlan();
const TEXT = fs.readFileSync(join(sound, FILE), 'utf8');
/** The same, in the wrong order and without quotes. */
const UNTIDY = `${TEXT.replace(/^(id: 4)\n(status: .*)\n/m, '$2\n$1\n')}x-note: 1  \n`;
const TIDY = `${TEXT}x-note: 1\n`;

const read = (cwd: string, file = FILE) => fs.readFileSync(join(cwd, file), 'utf8');
const litter = (cwd: string) => fs.readdirSync(join(cwd, '01-preschool')).filter((name) => name.startsWith('.'));

function everyFile(cwd: string): Record<string, string> {
  const files = fs.readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  return Object.fromEntries(files.sort().map((file) => [file, fs.readFileSync(join(cwd, file), 'latin1')]));
}

describe('plan lint --fix', () => {
  it('fixes what has one right answer, says so, and lints what remains', async () => {
    const cwd = copyOfPlan({ [FILE]: UNTIDY });
    const { code, out, err } = await run(['lint', '--fix'], { cwd });
    const { out: remaining } = await run(['lint'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`已改正 1 个文件，共 2 处\n${FILE}：去掉行末空格、按规定的顺序排列键\n\n${remaining}`);
    expect(read(cwd)).toBe(TIDY);
    expect(litter(cwd)).toEqual([]);
  });

  it('changes no file that is as it should be, of this plan and of the real one', async () => {
    for (const from of [sound, join(import.meta.dirname, '../../../plan')]) {
      const cwd = emptyFolder();
      fs.cpSync(from, cwd, { recursive: true });
      const before = everyFile(cwd);
      expect((await run(['lint', '--fix'], { cwd })).out).toMatch(/^没有可以自动改正的地方\n/);
      expect(everyFile(cwd)).toEqual(before);
    }
  });

  it('leaves nothing that the rules of layout, quotes and encoding find in their reproducers', async () => {
    const cwd = emptyFolder();
    fs.cpSync(join(REPRODUCERS, 'plan'), cwd, { recursive: true });
    for (const id of ['canonical-layout', 'date-quotes', 'number-form', 'encoding']) {
      const folder = join(REPRODUCERS, id, 'bad', '01-alpha');
      for (const name of fs.readdirSync(folder)) fs.copyFileSync(join(folder, name), join(cwd, '01-alpha', name));
    }
    const args = ['lint', '--json', '--rule', 'canonical-layout', '--rule', 'date-quotes', '--rule', 'number-form'];
    const all = async () => JSON.parse((await run(args, { cwd })).out).findings as { rule: string; file: string }[];
    // Some of the files share a number.
    const found = async () => (await all()).filter(({ rule }) => rule !== 'id-unique');
    expect(new Set((await found()).map(({ rule }) => rule)).size).toBe(4);
    await run(['lint', '--fix'], { cwd });
    // That one is in no encoding at all.
    expect(await found()).toMatchObject([{ rule: 'encoding', file: '01-alpha/006-latin.yaml' }]);
  });

  it('is pointed to where it sets something right, on the screen and in JSON', async () => {
    const cwd = copyOfPlan({ [FILE]: (text) => text.replace(/^title: /m, 'due: 2020-11-30\n$&') });
    const args = ['lint', FILE, '--rule', 'date-quotes'];
    expect((await run(args, { cwd })).out).toMatch(/1 个警告\n其中 1 处可由 plan lint --fix 改正\n$/);
    expect((await run([...args, '--lang', 'en'], { cwd })).out).toMatch(
      /\n1 of them can be fixed with plan lint --fix\n$/,
    );
    const { findings } = JSON.parse((await run([...args, '--json'], { cwd })).out);
    expect(findings).toMatchObject([{ rule: 'date-quotes', fixable: true, url: 'urn:plan-ledger:rule:date-quotes' }]);
    const [{ line, column, endLine, endColumn }] = findings;
    expect([endLine, endColumn]).toEqual([line, column + '2020-11-30'.length]);
    expect((await run([...args, '--fix'], { cwd })).out).not.toContain('可由');
  });

  it('fixes only what is in the files and folders that are named', async () => {
    const cwd = copyOfPlan({ [FILE]: UNTIDY, [OTHER]: (text) => `${text}\n \n` });
    await run(['lint', '--fix', '05-services'], { cwd });
    expect(read(cwd)).toBe(UNTIDY);
    expect(read(cwd, OTHER)).toMatch(/\n\n\n$/);
  });

  it('fixes a plan.yaml that could not be read', async () => {
    const cwd = copyOfPlan();
    const text = read(cwd, 'plan.yaml');
    fs.writeFileSync(join(cwd, 'plan.yaml'), encode('gbk', text));
    const { out } = await run(['lint', '--fix'], { cwd });
    expect(out).toContain('plan.yaml：GBK 编码改为 UTF-8\n');
    expect(read(cwd, 'plan.yaml')).toBe(text);
  });

  it('says what it left and why, and lints it', async () => {
    const cwd = copyOfPlan();
    fs.writeFileSync(join(cwd, FILE), encode('gbk', TEXT.replace('source: {', 'source: [')));
    const { code, err } = await run(['lint', '--fix'], { cwd });
    expect(code).toBe(1);
    expect(err).toMatch(/^01-preschool\/004-private-conversion\.yaml:1：没有改（GBK 编码改为 UTF-8）：.*UTF-8 编码，/);
  });

  it('leaves stdout to a report for programs, and prints its messages on stderr', async () => {
    const cwd = copyOfPlan({ [FILE]: UNTIDY });
    const { out, err } = await run(['lint', '--fix', '--json'], { cwd });
    expect(JSON.parse(out).kind).toBe('lint');
    expect(err).toContain('已改正 1 个文件，共 2 处');
  });

  it('fixes a file once that a link leads to as well', async () => {
    const cwd = copyOfPlan({ [FILE]: UNTIDY });
    fs.symlinkSync('004-private-conversion.yaml', join(cwd, '01-preschool/005-link.yaml'));
    expect((await run(['lint', '--fix'], { cwd })).out).toContain('已改正 1 个文件');
    expect(read(cwd)).toBe(TIDY);
    expect(fs.lstatSync(join(cwd, '01-preschool/005-link.yaml')).isSymbolicLink()).toBe(true);
  });
});

describe('plan lint --fix --dry-run', () => {
  it('shows the difference and writes nothing', async () => {
    const cwd = copyOfPlan({ [FILE]: UNTIDY });
    fs.writeFileSync(join(cwd, OTHER), encode('gbk', read(cwd, OTHER)));
    const before = everyFile(cwd);
    const { code, out, err } = await run(['lint', '--fix', '--dry-run'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^--- a\/01-preschool\/004-private-conversion\.yaml$/m);
    expect(out).toMatch(/^-x-note: 1 {2}$/m);
    expect(out).toMatch(/^\+x-note: 1$/m);
    expect(out).toContain(`${OTHER}：GBK 编码改为 UTF-8\n`);
    expect(out).toMatch(/^将改正 2 个文件，共 3 处；--dry-run：没有写入\n/);
    expect(everyFile(cwd)).toEqual(before);
  });

  it.each([
    ['--dry-run alone', ['--dry-run']],
    ['stdin', ['--fix', '-', '--stdin-filename', FILE]],
    ['what is staged', ['--fix', '--staged']],
  ])('is nothing for %s', async (_name, args) => {
    expect(await run(['lint', ...args])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--fix') });
  });

  it('is checked whole before anything is fixed', async () => {
    const cwd = copyOfPlan({ [FILE]: UNTIDY });
    for (const wrong of [['--stdin-filename', FILE], ['--as-of', '2020-13-01'], ['--rule', 'none'], ['nowhere']]) {
      expect(await run(['lint', '--fix', ...wrong], { cwd })).toMatchObject({ code: 2, out: '' });
    }
    expect(read(cwd)).toBe(UNTIDY);
  });
});

describe('plan lint --fix that cannot write', () => {
  it('waits for another that holds the lock, and fixes what is there then', async () => {
    const cwd = copyOfPlan();
    // Loads all that it takes.
    await run(['lint', '--fix', '--dry-run'], { cwd });
    const release = await acquire(cwd, { disk: fs, platform: 'linux' });
    const waiting = run(['lint', '--fix'], { cwd });
    // It would read at once if it did not wait.
    await setTimeout(300);
    fs.writeFileSync(join(cwd, FILE), UNTIDY);
    if (release !== 'busy') await release();
    expect((await waiting).out).toContain('已改正 1 个文件');
    expect(read(cwd)).toBe(TIDY);
  });

  it.each(['EROFS', 'ENOSPC', 'EACCES'])('says why and changes nothing: %s', async (code) => {
    const cwd = copyOfPlan({ [FILE]: UNTIDY, [OTHER]: (text) => `${text}\n \n` });
    const before = everyFile(cwd);
    const disk = {
      ...fs,
      writeSync() {
        throw Object.assign(new Error(code), { code });
      },
    };
    const ran = await run(['lint', '--fix'], { cwd, disk });
    expect(ran).toMatchObject({ code: 3, out: '', err: expect.stringContaining('什么都没有改动') });
    expect(everyFile(cwd)).toEqual(before);
    expect(litter(cwd)).toEqual([]);
  });
});
