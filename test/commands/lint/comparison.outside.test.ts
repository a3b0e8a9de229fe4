import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintFormats } from '../../../src/formats/lint/index.js';
import { rules } from '../../../src/rules/index.js';
import { LIVED_IN, type Ran, run } from '../../run.js';
import { folderWith } from '../../store/disk.js';
import { type Repository, repository, VARS } from '../../store/git/repository.js';

interface Found {
  rule: string;
  variant: string | null;
  level: string;
  file: string;
  line: number;
  args?: Record<string, unknown>;
}

const ONE = '01-preschool/001-public-kindergartens.yaml';
const TWO = '01-preschool/002-preschool-places.yaml';
const EXTENDED = '05-services/026-energy-saving.yaml';
const COMPARING = new Set<string>(rules.filter(({ tier }) => tier === 'base').map(({ id }) => id));
const BY = ['--by', '王五'];

/** The plan of the tests, committed. */
function committed(): Repository {
  const made = repository();
  fs.cpSync(LIVED_IN, made.git.dir, { recursive: true });
  made.run('add', '.');
  made.run('commit', '--quiet', '--message=first');
  return made;
}

function plan(made: Repository, ...args: string[]): Promise<Ran> {
  return run(args, { cwd: made.top, vars: { ...VARS, LANG: 'zh_CN.UTF-8' } });
}

/** A plan for tests that change files and no more than one commit. */
let shared: Repository | null = null;

/** The same plan for one test after another, each time as it was. */
function restored(): Repository {
  shared ??= committed();
  shared.run('reset', '--quiet', '--hard', ':/first');
  shared.run('clean', '--quiet', '-d', '--force');
  return shared;
}

/** What the rules that compare find, with paths from the plan folder. */
async function compared(made: Repository, ...options: string[]): Promise<Found[]> {
  const { code, out, err } = await plan(made, 'lint', ...options, '--json');
  expect(err).toBe('');
  const all: Found[] = JSON.parse(out).findings;
  expect(code).toBe(all.some(({ level }) => level === 'error') ? 1 : 0);
  const found = all.filter(({ rule }) => COMPARING.has(rule));
  return found.map((one) => ({ ...one, file: one.file.replace(/^plan\//, '') }));
}

const told = (found: readonly Found[]) =>
  found.map(({ file, line, rule, variant }) => `${file}:${line} ${rule}${variant === null ? '' : `/${variant}`}`);

function rewrite({ git }: Repository, file: string, change: (text: string) => string): void {
  const path = join(git.dir, file);
  const before = fs.readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  fs.writeFileSync(path, after);
}

/** The line of a file that holds a text, from 1. */
function lineOf({ git }: Repository, file: string, text: string): number {
  const lines = fs.readFileSync(join(git.dir, file), 'utf8').split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}

describe('plan lint --base', () => {
  it('finds nothing where nothing changed', async () => {
    const made = restored();
    expect(await compared(made, '--base', 'HEAD')).toEqual([]);
    expect((await plan(made, 'lint', '--base', 'HEAD')).out).toBe((await plan(made, 'lint')).out);
  });

  it.each<[string, string[]]>([
    ['set', ['set', '6', 'in_progress', '-m', '已部署']],
    ['set, suspended', ['set', '1', 'suspended', '-m', '选址未定', '--approver', '周九']],
    ['set, completed', ['set', '9', 'completed', '--by', '孙七']],
    ['set of several', ['set', '6', '24', 'in_progress']],
    ['record', ['record', '1', '26', '--on', '2020-11-25']],
    ['record with evidence', ['record', '1', '26', '--evidence', 'https://example.org/proof']],
    ['extend', ['extend', '27', '2020-12-20', '-m', '设备未到', '--approver', '郑十一']],
    ['extend again', ['extend', '26', '2021-01-10', '-m', '回执未到', '--approver', '郑十一']],
    ['extend of a target', ['extend', '2', '2021-01-31', '--target', 'places', '-m', '核定', '--approver', '周九']],
    ['report', ['report', '1', '--period', '2020-11', '--progress', '已完成']],
    ['assign', ['assign', '1', '--lead', 'basic-education-office', '--leader', '吴十']],
    ['add', ['add', '1', '新增托育机构', '--slug', 'nurseries']],
  ])('finds nothing in what %s records, before and after the commit', async (_name, words) => {
    const made = restored();
    const by = words.includes('--by') ? [] : BY;
    expect(await plan(made, ...words, ...by)).toMatchObject({ code: 0, err: '' });
    expect(made.run('status', '--porcelain')).not.toBe('');
    expect(await compared(made, '--base', 'HEAD')).toEqual([]);
    made.run('add', '.');
    made.run('commit', '--quiet', '--message=second');
    expect(await compared(made, '--base', 'HEAD~1')).toEqual([]);
  });

  it('finds nothing in what is undone before the commit, and reports an edit without an error', async () => {
    const made = restored();
    const free = (text: string) =>
      text
        .replace('title: 新增', 'title: 全市新增')
        .replace('leader: 周九\n', '')
        .replace('weight: 3', 'x-note: 见会议纪要');
    const edited = await run(['edit', '1'], {
      cwd: made.top,
      vars: { ...VARS, EDITOR: 'ed', TMPDIR: folderWith({}) },
      edit: async (text) => free(text),
    });
    expect(edited).toMatchObject({ code: 0, err: '' });
    await plan(made, 'set', '6', 'in_progress', ...BY);
    expect((await plan(made, 'undo', '6', ...BY)).code).toBe(0);
    const found = await compared(made, '--base', 'HEAD');
    expect(found.map(({ rule, variant, args }) => [rule, variant, args?.['key']])).toEqual([
      ['task-changed', 'removed', 'weight'],
      ['task-changed', 'unrecorded', 'leader'],
      ['task-changed', 'changed', 'title'],
    ]);
  });

  it.each<[string, string, (text: string) => string, string, string[]]>([
    [
      'a reading',
      ONE,
      (text) => text.replace('value: 7, org: boluo', 'value: 9, org: boluo'),
      'value: 9, org: boluo',
      ['record-rewritten/rewritten'],
    ],
    [
      'an instant',
      ONE,
      (text) => text.replace('2020-03-02T10:15', '2020-03-01T10:15'),
      'history:',
      ['record-rewritten/rewritten'],
    ],
    ['a report', ONE, (text) => text.replace('龙门县尚未报送', '无'), 'problems: 无', ['record-rewritten/rewritten']],
    [
      'evidence',
      ONE,
      (text) => text.replace('title: 新增公办幼儿园登记表', 'title: 登记表'),
      'title: 登记表',
      ['record-rewritten/rewritten'],
    ],
    [
      'an extension',
      EXTENDED,
      (text) => text.replace('approver: 郑十一', 'approver: 周九'),
      'approver: 周九',
      ['record-rewritten/rewritten'],
    ],
    [
      'an entry in the middle',
      ONE,
      (text) => text.replace(/.*value: 4, org: huiyang.*\n/, ''),
      'readings:',
      ['record-removed'],
    ],
    ['the last entry', ONE, (text) => text.replace(/.*period: "2020-10".*\n/, ''), 'reports:', ['record-withdrawn']],
    [
      'a due date',
      EXTENDED,
      (text) => text.replace('due: "2020-10-31"', 'due: "2020-12-31"'),
      'due:',
      ['due-postponed/task'],
    ],
    ['a target', ONE, (text) => text.replace('at_least: 25', 'at_least: 20'), 'at_least:', ['target-lowered/easier']],
    [
      'a commitment',
      ONE,
      (text) => text.replace('commitment: firm', 'commitment: strive'),
      'commitment:',
      ['target-lowered/firm-strive'],
    ],
    ['a unit', ONE, (text) => text.replace('unit: 所', 'unit: 个'), 'unit:', ['target-changed/other']],
    [
      'a whole target',
      TWO,
      (text) => text.replace(/ {2}- id: public-share[\s\S]*?(?= {2}- id: inclusive)/, ''),
      'targets:',
      ['target-removed/removed'],
    ],
    ['a number', ONE, (text) => text.replace('id: 1\n', 'id: 91\n'), 'id: 91', ['id-changed/renumbered']],
    [
      'a status',
      '01-preschool/006-community-kindergartens.yaml',
      (text) => text.replace('status: not_started', 'status: completed'),
      'status:',
      ['status-jumped/jumped'],
    ],
  ])('finds %s changed by hand, at its line', async (name, file, change, at, expected) => {
    const made = restored();
    rewrite(made, file, change);
    const found = await compared(made, '--base', 'HEAD');
    const line = lineOf(made, file, at) + (name === 'an instant' ? 1 : 0);
    expect(told(found)).toEqual(expected.map((rule) => `${file}:${line} ${rule}`));
  });

  it('finds a removed task, also if only its folder is asked for', async () => {
    const made = restored();
    fs.rmSync(join(made.git.dir, ONE));
    const expected = [`plan.yaml:${lineOf(made, 'plan.yaml', 'id: preschool,')} task-removed`];
    expect(told(await compared(made, '--base', 'HEAD'))).toEqual(expected);
    expect(told(await compared(made, '--base', 'HEAD', 'plan/01-preschool'))).toEqual(expected);
    expect(told(await compared(made, '--base', 'HEAD', 'plan/05-services'))).toEqual([]);
  });

  it('takes a file that cannot be read, or was moved, for no removed task', async () => {
    const made = restored();
    rewrite(made, ONE, (text) => text.replace('id: 1', 'id: ['));
    fs.renameSync(join(made.git.dir, TWO), join(made.git.dir, '02-compulsory/002-places.yaml'));
    expect(told(await compared(made, '--base', 'HEAD'))).toEqual([
      '02-compulsory/002-places.yaml:2 task-changed/moved',
    ]);
  });

  it('lets a revert pass, and tells the reviewer', async () => {
    const made = committed();
    await plan(made, 'set', '6', 'in_progress', ...BY, '--commit');
    made.run('revert', '--no-edit', 'HEAD');
    const ran = await plan(made, 'lint', '--base', 'HEAD~1', '--rule', 'record-withdrawn');
    expect(ran).toMatchObject({ code: 0, err: '', out: expect.stringContaining('经过末尾已提交的第 1 条（王五，') });
    expect(told(await compared(made, '--base', 'HEAD~1'))).toEqual([
      '01-preschool/006-community-kindergartens.yaml:14 record-withdrawn',
    ]);
    expect(await compared(made, '--base', 'HEAD~2')).toEqual([]);
  });

  it('does not miss what was recorded on the other side since the merge base, and finds it lost by a merge', async () => {
    const made = committed();
    made.run('checkout', '--quiet', '-b', 'side');
    await plan(made, 'set', '6', 'in_progress', ...BY, '--commit');
    made.run('checkout', '--quiet', 'main');
    await plan(made, 'record', '4', '20', ...BY, '--commit');
    made.run('checkout', '--quiet', 'side');
    expect(await compared(made, '--base', 'main')).toEqual([]);
    made.run('merge', '--quiet', '--no-edit', '--strategy=ours', 'main');
    expect(told(await compared(made, '--base', 'main'))).toEqual([
      `01-preschool/004-private-conversion.yaml:${lineOf(made, '01-preschool/004-private-conversion.yaml', 'readings:')} record-withdrawn`,
    ]);
  });

  it('takes an entry that a merge put before an old one for no change', async () => {
    const made = restored();
    const file = '01-preschool/004-private-conversion.yaml';
    const old = '      - { as_of: "2020-10-31", value: 18';
    const merged = '      - { as_of: "2020-09-30", value: 15, by: 王五, at: "2020-10-08T09:00:00+08:00" }\n';
    rewrite(made, file, (text) => text.replace(old, merged + old));
    expect(await compared(made, '--base', 'HEAD')).toEqual([]);
  });

  it('takes everything for new if the other commit has no plan', async () => {
    const made = repository();
    made.run('commit', '--quiet', '--allow-empty', '--message=empty');
    fs.cpSync(LIVED_IN, made.git.dir, { recursive: true });
    const expected = [`plan.yaml:3 base-unread/nowhere`];
    expect(told(await compared(made, '--base', 'HEAD'))).toEqual(expected);
  });

  it('compares what is staged where that is asked for', async () => {
    const made = restored();
    rewrite(made, ONE, (text) => text.replace('at_least: 25', 'at_least: 20'));
    expect(await compared(made, '--base', 'HEAD', '--staged')).toEqual([]);
    made.run('add', '.');
    rewrite(made, ONE, (text) => text.replace('at_least: 20', 'at_least: 25'));
    expect((await compared(made, '--base', 'HEAD', '--staged')).map(({ rule }) => rule)).toEqual(['target-lowered']);
    expect(await compared(made, '--base', 'HEAD')).toEqual([]);
  });

  it('says what it could not compare', async () => {
    const made = restored();
    rewrite(made, ONE, (text) => text.replace('status: in_progress', 'status: doing'));
    made.run('commit', '--quiet', '--all', '--message=broken');
    rewrite(made, ONE, (text) => text.replace('status: doing', 'status: in_progress'));
    expect(told(await compared(made, '--base', 'HEAD'))).toEqual([`${ONE}:1 base-unread/file`]);
  });
});

describe('what is found', () => {
  it('is said in both languages, with the fix', async () => {
    const made = restored();
    rewrite(made, ONE, (text) => text.replace('value: 7, org: boluo', 'value: 9, org: boluo'));
    const lint = ['lint', '--base', 'HEAD', '--rule', 'record-rewritten'];
    const chinese = await plan(made, ...lint);
    expect(chinese).toMatchObject({ code: 1, err: '' });
    expect(chinese.out).toContain('进度数据中已提交的第 5 条（张三，2020-11-03T10:00:00+08:00）被改动：value: 7 → 9');
    const english = await plan(made, ...lint, '--lang', 'en');
    expect(english.out).toContain(
      'readings: committed entry 5 (张三, 2020-11-03T10:00:00+08:00) was changed: value: 7 → 9',
    );
    expect(english.out).toContain('Fix: restore it');
  });

  it.each(Object.keys(lintFormats))('is in the report for programs: %s', async (format) => {
    const made = restored();
    rewrite(made, ONE, (text) => text.replace('at_least: 25', 'at_least: 20'));
    const { code, out } = await plan(made, 'lint', '--base', 'HEAD', '-f', format);
    expect(code).toBe(1);
    expect(out).toContain('target-lowered');
    expect(out).toContain(`plan/${ONE}`);
  });

  it('is judged by the rules of the base, whatever the change makes of them', async () => {
    const made = restored();
    const levels = async (base: string) =>
      (await compared(made, '--base', base)).map(({ rule, level }) => [rule, level]);
    rewrite(made, 'plan.yaml', (text) => `${text}lint:\n  target-lowered: { level: warning, reason: 文件已调整 }\n`);
    rewrite(made, ONE, (text) => text.replace('at_least: 25', 'at_least: 20'));
    expect(await levels('HEAD')).toEqual([
      ['target-lowered', 'error'],
      ['lint-loosened', 'warning'],
    ]);
    made.run('checkout', '--quiet', '--', `plan/${ONE}`);
    expect(await levels('HEAD')).toEqual([['lint-loosened', 'warning']]);
    made.run('commit', '--quiet', '--all', '--message=loosened');
    rewrite(made, ONE, (text) => text.replace('at_least: 25', 'at_least: 20'));
    expect(await levels('HEAD')).toEqual([['target-lowered', 'warning']]);
  });

  it('is found where the change switches off the rules that would find it, and the one that tells of that', async () => {
    const made = restored();
    fs.rmSync(join(made.git.dir, ONE));
    const off = [...COMPARING].map((rule) => `  ${rule}: { level: "off", reason: 整理 }\n`);
    rewrite(made, 'plan.yaml', (text) => `${text}lint:\n${off.join('')}`);
    const found = await compared(made, '--base', 'HEAD');
    expect(found.filter(({ level }) => level === 'error').map(({ rule }) => rule)).toEqual(['task-removed']);
    expect(found.filter(({ rule }) => rule === 'lint-loosened')).toHaveLength(off.length);
  });
});

describe('what it cannot compare with', () => {
  it.each([
    ['nothing', 2, '没有“nothing”这个提交'],
    ['--all', 2, '没有“--all”这个提交'],
    ['HEAD:plan', 2, '没有“HEAD:plan”这个提交'],
  ])('%s', async (revision, code, words) => {
    expect(await plan(restored(), 'lint', `--base=${revision}`)).toMatchObject({
      code,
      out: '',
      err: expect.stringContaining(words),
    });
  });

  it('is reported outside of a repository, and if there is no common history', async () => {
    const outside = folderWith({});
    fs.cpSync(LIVED_IN, outside, { recursive: true });
    const ran = await run(['lint', '--base', 'HEAD'], { cwd: outside, vars: { ...VARS, LANG: 'zh_CN.UTF-8' } });
    expect(ran).toMatchObject({ code: 3, out: '', err: expect.stringContaining('仓库') });
    const made = committed();
    made.run('checkout', '--quiet', '--orphan', 'alone');
    made.run('commit', '--quiet', '--message=alone');
    expect(await plan(made, 'lint', '--base', 'main')).toMatchObject({
      code: 3,
      err: expect.stringContaining('没有共同的历史'),
    });
  });

  it('is reported in a shallow clone, with the command that helps', async () => {
    const made = committed();
    made.run('checkout', '--quiet', '-b', 'side');
    await plan(made, 'set', '6', 'in_progress', ...BY, '--commit');
    made.run('checkout', '--quiet', 'main');
    await plan(made, 'record', '4', '20', ...BY, '--commit');
    made.run('checkout', '--quiet', 'side');
    const top = join(folderWith({}), 'clone');
    made.run('clone', '--quiet', '--depth=1', `file://${made.top}`, top);
    const clone: Repository = { ...made, top };
    const git = (...args: string[]) => made.run('-C', top, ...args);
    const unfetched = await plan(clone, 'lint', '--base', 'origin/main');
    expect(unfetched).toMatchObject({ code: 3, out: '' });
    expect(unfetched.err).toContain('fetch-depth: 0');
    expect(unfetched.err).toContain('git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*"');
    git('fetch', '--quiet', '--depth=1', 'origin', '+refs/heads/*:refs/remotes/origin/*');
    const cut = await plan(clone, 'lint', '--base', 'origin/main');
    expect(cut).toMatchObject({ code: 3, out: '' });
    expect(cut.err).toContain('git fetch --deepen=100 origin');
    git('fetch', '--quiet', '--deepen=100', 'origin');
    expect(await compared(clone, '--base', 'origin/main')).toEqual([]);
  });

  it('is reported before anything is fixed', async () => {
    const made = restored();
    rewrite(made, ONE, (text) => text.replace('weight: 3', 'weight: 3  '));
    expect(await plan(made, 'lint', '--fix', '--base', 'nothing')).toMatchObject({ code: 2, out: '' });
    expect(fs.readFileSync(join(made.git.dir, ONE), 'utf8')).toContain('weight: 3  ');
    expect((await plan(made, 'lint', '--fix', '--base', 'HEAD', '--quiet')).code).toBe(0);
    expect(made.run('status', '--porcelain')).toBe('');
  });

  it('is reported if only a rule that compares is asked for', async () => {
    expect(await plan(restored(), 'lint', '--rule', 'id-changed')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('id-changed'),
    });
  });
});
