import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTES, MERGE_SETTINGS, programSettings } from '../../../src/formats/git/driver.js';
import { emptyFolder } from '../../folders.js';
import { BIN, run } from '../../run.js';
import { read } from '../json.js';
import { Office } from './around.js';

const TASK = '01-preschool/001-public-kindergartens.yaml';

interface Told {
  steps: { part: string; did: string; place: string; notes: string[] }[];
}

async function install(office: Office, options = ''): Promise<Record<string, string>> {
  const { steps } = read<Told>(await office.plan(`git install ${options}--json`, office.dir));
  return Object.fromEntries(steps.map(({ part, did, notes }) => [part, [did, ...notes].join(' ')]));
}

const ALL = (did: string) => ({ merge: did, diff: did, attributes: did, hook: did });
const FRESH = { merge: 'set', diff: 'set', attributes: 'set commit', hook: 'set' };

describe('plan git install', () => {
  it.each([
    ['plan', ''],
    ['.', ''],
    ['工作 台账/2020 年', ''],
    ['plan', '市 局'],
    ["it's a plan", ''],
  ])('sets up a plan in %s of "%s"', async (at, name) => {
    const office = new Office(at, { name });
    expect(await install(office)).toEqual(FRESH);
    expect(office.git('config', '--local', 'merge.plan.driver').trim()).toBe(MERGE_SETTINGS['merge.plan.driver']);
    const attributes = office.git('-C', office.dir, 'check-attr', 'merge', 'diff', 'eol', '--', 'plan.yaml', TASK);
    expect(attributes.match(/: (merge|diff): plan$/gm)).toHaveLength(4);
    expect(attributes.match(/: eol: lf$/gm)).toHaveLength(2);
    expect(office.git('-C', office.dir, 'check-attr', 'merge', '--', 'evidence/a.yaml')).toContain('unspecified');
    expect(await install(office)).toEqual(ALL('kept'));
    fs.appendFileSync(join(office.dir, TASK), 'colour: red\n');
    const refused = office.tryGit('commit', '--quiet', '--all', '--message=x');
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining(`${TASK}:`) });
  });

  it('changes nothing with --dry-run and says what it would do', async () => {
    const office = new Office();
    const before = office.read('.git/config');
    const { code, out } = await office.plan('git install --dry-run');
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('nothing was changed') });
    expect(out).toContain('to be set up');
    expect(office.read('.git/config')).toBe(before);
    expect(office.git('status', '--porcelain')).toBe('');
    expect(office.has('.git/hooks/pre-commit')).toBe(false);
    await office.plan('git install');
    expect((await office.plan('git install --uninstall --dry-run')).out).toContain('to be removed');
    expect(await install(office)).toEqual(ALL('kept'));
  });

  it('lets no commit through where the format needs a newer program', async () => {
    const office = new Office();
    await install(office);
    const file = join(office.dir, 'plan.yaml');
    const text = fs.readFileSync(file, 'utf8');
    fs.writeFileSync(file, text.replace('format: 1', 'format: 2'));
    const refused = office.tryGit('commit', '--quiet', '--all', '--message=x');
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('needs a program for format 2') });
    expect(refused.err).toContain('Not committed');
    // Only what is staged is of that format.
    office.git('add', 'plan/plan.yaml');
    fs.writeFileSync(file, text);
    expect(office.tryGit('commit', '--quiet', '--message=x')).toMatchObject({ code: 1 });
    office.git('add', 'plan/plan.yaml');
    fs.appendFileSync(file, 'x-a: 1\n');
    expect(office.tryGit('commit', '--quiet', '--all', '--message=x')).toMatchObject({ code: 0 });
  });

  it('puts the heads of hunks in the words of the plan', async () => {
    const office = new Office();
    await office.plan('git install');
    const edit = (from: RegExp, to: string) =>
      fs.writeFileSync(join(office.dir, TASK), fs.readFileSync(join(office.dir, TASK), 'utf8').replace(from, to));
    edit(/^leader: .*$/m, 'leader: 王五');
    edit(/value: 3, org: zhongkai/, 'value: 4, org: zhongkai');
    edit(/note: 任务已分解到县区/, 'note: 已分解');
    const heads = [...office.git('diff', '--unified=0').matchAll(/^@@ .* @@ ?(.*)$/gm)].map(([, head]) => head);
    expect(heads).toEqual(['新增公办幼儿园25所以上', '新增公办幼儿园', 'history']);
  });

  it('names a target by its id until its name is past, and an entry by its time', async () => {
    const office = new Office();
    await office.plan('git install');
    const file = join(office.dir, '01-preschool/002-preschool-places.yaml');
    const text = fs.readFileSync(file, 'utf8');
    fs.writeFileSync(
      file,
      text.replace(/^( +)name: .*$/m, '$1name: 新名称').replace(/^history:[\s\S]*$/m, (list) => {
        const entry =
          '  - { at: "2020-11-30T09:00:00+08:00", by: 李四, from: in_progress, to: in_progress, note: x }\n';
        return list + entry;
      }),
    );
    const heads = [...office.git('diff', '--unified=0').matchAll(/^@@ .* @@ ?(.*)$/gm)].map(([, head]) => head);
    expect(heads).toEqual([expect.stringMatching(/^[a-z-]+$/), expect.stringMatching(/^\{ at: "2020-/)]);
  });

  it('is right in another working tree and in a submodule', async () => {
    const office = new Office();
    const tree = join(emptyFolder(), '分支 二');
    office.git('worktree', 'add', '--quiet', '-b', 'two', tree);
    const told = await run(['git', 'install', '--json'], { cwd: tree, vars: office.vars });
    expect(told.code).toBe(0);
    expect(office.git('config', '--local', 'diff.plan.xfuncname')).not.toBe('');
    fs.appendFileSync(join(tree, 'plan', TASK), 'colour: red\n');
    expect(office.tryGit('-C', tree, 'commit', '--quiet', '--all', '--message=x').code).toBe(1);
    const outer = new Office('other');
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', office.top, 'ledger');
    const inner = join(outer.top, 'ledger/plan');
    expect((await run(['git', 'install'], { cwd: inner, vars: outer.vars })).code).toBe(0);
    expect(outer.has('.git/modules/ledger/hooks/pre-commit')).toBe(true);
    expect(outer.tryGit('config', '--local', 'merge.plan.driver').code).toBe(1);
    expect(outer.git('-C', inner, 'config', 'merge.plan.driver')).not.toBe('');
  });

  it('checks each of two plans of one repository, and removes one without the other', async () => {
    const office = new Office('2020');
    fs.cpSync(office.dir, join(office.top, '2021'), { recursive: true });
    office.git('add', '.');
    await office.plan('git install --plan 2020');
    await office.plan('git install --plan 2021');
    expect(office.read('.git/hooks/pre-commit')).toContain("plan_check '2020'\nplan_check '2021'\n");
    await office.plan('git install --uninstall --plan 2020');
    expect(office.read('.git/hooks/pre-commit')).not.toContain("plan_check '2020'");
    expect(office.read('.git/hooks/pre-commit')).toContain("plan_check '2021'");
  });

  it('says so where there is no repository, a bare one, or none that it may use', async () => {
    const office = new Office();
    const outside = emptyFolder();
    fs.cpSync(office.dir, join(outside, 'plan'), { recursive: true });
    const none = await run(['git', 'install'], {
      cwd: outside,
      vars: { ...office.vars, GIT_CEILING_DIRECTORIES: outside },
    });
    expect(none).toMatchObject({ code: 3, out: '', err: expect.stringContaining('in no git repository') });
    const bare = join(emptyFolder(), 'plan.git');
    office.git('clone', '--quiet', '--bare', office.top, bare);
    fs.cpSync(office.dir, join(bare, 'plan'), { recursive: true });
    const inBare = await run(['git', 'install'], { cwd: bare, vars: office.vars });
    expect(inBare).toMatchObject({ code: 3, out: '', err: expect.stringContaining('in no git repository') });
    const gone = await run(['git', 'install'], { cwd: office.top, vars: { ...office.vars, PATH: '' } });
    expect(gone).toMatchObject({ code: 3, err: expect.stringContaining('git is not installed') });
  });

  it.each<[string, string | null]>([
    ['is missing', null],
    ['crashes', 'kill -9 $$'],
    ['cannot do it', 'exit 3'],
    ['is another program, which exits 0', 'exit 0'],
    ['is another program, which also says something', 'echo plan 1.0; exit 0'],
  ])('leaves git’s own markers where the driver %s', async (_how, body) => {
    const office = new Office('plan', { withPlan: false });
    await office.plan('git install');
    for (const name of ['cp', 'rm']) fs.symlinkSync(`/bin/${name}`, join(office.programs, name));
    const other = join(office.programs, 'plan');
    fs.writeFileSync(other, `#!/bin/sh\n${body ?? 'exit 0'}\n`, { mode: 0o755 });
    office.git('config', 'plan.node', '/bin/sh');
    office.git('config', 'plan.script', body === null ? '/nowhere' : other);
    const change = (weight: number) => {
      office.write(`plan/${TASK}`, office.read(`plan/${TASK}`).replace('weight: 3', `weight: ${weight}`));
      office.git('add', '.');
      office.git('commit', '--quiet', '--no-verify', `--message=${weight}`);
    };
    office.git('add', '.');
    office.git('commit', '--quiet', '--no-verify', '--message=attributes');
    office.git('checkout', '--quiet', '-b', 'side');
    change(4);
    office.git('checkout', '--quiet', 'main');
    change(5);
    expect(office.git('check-attr', 'merge', '--', `plan/${TASK}`)).toContain('merge: plan');
    expect(office.tryGit('merge', 'side').code).toBe(1);
    expect(office.read(`plan/${TASK}`)).toMatch(/<{7}.*\nweight: 5\n={7}\nweight: 4\n>{7}/);
    expect(office.git('status', '--porcelain', '--untracked-files=all').trim()).toBe(`UU plan/${TASK}`);
  });

  it('refuses what it does not know', async () => {
    const office = new Office();
    expect(await office.plan('git frobnicate')).toMatchObject({ code: 2, err: expect.stringContaining('install') });
    expect((await office.plan('git')).code).toBe(2);
  });

  it('says that the program is not on PATH', async () => {
    const office = new Office('plan', { withPlan: false });
    expect(await install(office)).toEqual({ ...FRESH, merge: 'set no-program' });
  });
});

describe('what is there already', () => {
  it('settings of another stay, also when plan’s are removed', async () => {
    const office = new Office();
    office.git('config', 'merge.plan.driver', 'other-tool %A');
    office.git('config', 'merge.plan.recursive', 'binary');
    const before = office.read('.git/config');
    expect(await install(office)).toEqual({ ...FRESH, merge: 'left foreign-value' });
    expect((await office.plan('git install')).code).toBe(1);
    expect(await install(office, '--uninstall ')).toMatchObject({ merge: 'left foreign-value', diff: 'removed' });
    expect(office.read('.git/config')).toBe(before);
  });

  it('an older driver of plan’s is replaced', async () => {
    const office = new Office();
    office.git('config', 'merge.plan.driver', 'plan merge-driver %O %A %B');
    expect(await install(office)).toMatchObject({ merge: 'set' });
    expect(office.git('config', 'merge.plan.driver').trim()).toBe(MERGE_SETTINGS['merge.plan.driver']);
  });

  it.each([
    ['', 'an empty file'],
    ['*.txt text\n', 'a file'],
    ['*.txt text', 'a file without its last line end'],
    ['*.txt text\r\n*.yaml diff\r\n', 'a file with Windows line ends'],
    ['*.txt text\r\n*.png -text', 'the same without the last one'],
    [Buffer.from('# 说明\n*.yaml merge=union\n').toString('latin1'), 'Chinese, and another driver'],
    ['\xff\xfe not UTF-8\n', 'bytes of no encoding'],
  ])('attributes stay to the byte: %j, %s', async (text) => {
    const office = new Office();
    fs.writeFileSync(join(office.dir, '.gitattributes'), text, 'latin1');
    const told = await install(office);
    expect(told['attributes']).toBe(/merge=union|diff\r/.test(text) ? 'set commit replaces' : 'set commit');
    const written = fs.readFileSync(join(office.dir, '.gitattributes'), 'latin1');
    expect(written.startsWith(text)).toBe(true);
    expect(written.includes('\r\n')).toBe(text.includes('\r\n'));
    expect(written.replaceAll('\r\n', '').includes('\r')).toBe(false);
    expect(office.git('check-attr', 'merge', '--', `plan/${TASK}`)).toContain('merge: plan');
    expect(await install(office)).toMatchObject({ attributes: 'kept' });
    expect(await install(office, '--uninstall ')).toMatchObject({ attributes: 'removed commit' });
    expect(fs.readFileSync(join(office.dir, '.gitattributes'), 'latin1')).toBe(text);
  });

  it('lines that others wrote below plan’s stay', async () => {
    const office = new Office();
    await office.plan('git install');
    fs.appendFileSync(join(office.dir, '.gitattributes'), '*.jpg -text\n');
    await office.plan('git install --uninstall');
    expect(office.read('plan/.gitattributes')).toBe('*.jpg -text\n');
  });

  it('attributes written by hand are taken as they are', async () => {
    const office = new Office();
    office.write('.gitattributes', 'plan/**/*.yaml merge=plan diff=plan\nplan/*.yaml merge=plan diff=plan\n');
    expect(await install(office)).toMatchObject({ attributes: 'kept' });
    expect(office.has('plan/.gitattributes')).toBe(false);
  });

  it('says that attributes elsewhere overrule, and that its marks are damaged', async () => {
    const office = new Office();
    office.write('.git/info/attributes', '*.yaml merge=union\n');
    expect(await install(office)).toMatchObject({ attributes: 'set commit replaces overruled' });
    expect(await install(office)).toMatchObject({ attributes: 'kept overruled' });
    office.write('plan/.gitattributes', `# >>> plan git install\n${ATTRIBUTES.join('\n')}\n`);
    expect(await install(office)).toMatchObject({ attributes: 'left damaged' });
  });

  it('a hook of another stays as it is', async () => {
    const office = new Office();
    office.write('.git/hooks/pre-commit', '#!/bin/sh\necho ours\n');
    expect(await install(office)).toEqual({ ...FRESH, hook: 'left foreign-hook' });
    const { code, out } = await office.plan('git install');
    expect(code).toBe(1);
    expect(out).toContain('add this line to .git/hooks/pre-commit: plan lint --staged --quiet || exit 1');
    await office.plan('git install --uninstall');
    expect(office.read('.git/hooks/pre-commit')).toBe('#!/bin/sh\necho ours\n');
    office.write('.git/hooks/pre-commit', '#!/bin/sh\nplan lint --staged --quiet || exit 1\n');
    expect(await install(office)).toMatchObject({ hook: 'kept' });
    office.write(
      '.git/hooks/pre-commit',
      '#!/usr/bin/env bash\n# File generated by pre-commit: https://pre-commit.com\n',
    );
    expect(await install(office)).toMatchObject({ hook: 'left framework' });
  });

  it('what somebody added to plan’s hook stays', async () => {
    const office = new Office();
    await office.plan('git install');
    fs.appendFileSync(join(office.top, '.git/hooks/pre-commit'), 'echo more\n');
    expect(await install(office)).toMatchObject({ hook: 'kept' });
    await office.plan('git install --uninstall');
    expect(office.read('.git/hooks/pre-commit')).toBe('#!/bin/sh\necho more\n');
  });

  it('a hook that cannot be run is made to', async () => {
    const office = new Office();
    await office.plan('git install');
    fs.chmodSync(join(office.top, '.git/hooks/pre-commit'), 0o644);
    expect(await install(office)).toMatchObject({ hook: 'set' });
    expect(fs.statSync(join(office.top, '.git/hooks/pre-commit')).mode & 0o777).toBe(0o755);
  });
});

describe('the program that git starts', () => {
  it('is the one that was run, recorded in settings that are never committed', async () => {
    const office = new Office();
    await office.plan('git install');
    expect(office.git('config', '--local', 'plan.node').trim()).toBe(process.execPath);
    expect(office.git('config', '--local', 'plan.script').trim()).toBe(BIN);
    expect(office.read('.git/hooks/pre-commit')).not.toContain(BIN);
  });

  it('is recorded anew where another is run, with / on Windows too', async () => {
    const office = new Office();
    await office.plan('git install');
    const windows = { node: 'C:\\Program Files\\nodejs\\node.exe', script: 'C:\\市 局\\bin\\plan.js' };
    const program = programSettings(windows, 'win32');
    expect(program).toEqual({ 'plan.node': 'C:/Program Files/nodejs/node.exe', 'plan.script': 'C:/市 局/bin/plan.js' });
    const moved = { node: process.execPath, script: '/市 局/bin/plan.js' };
    const around = { cwd: office.top, vars: office.vars, program: moved };
    expect((await run(['git', 'install', '--dry-run'], around)).out).toMatch(/merge driver +to be set up/);
    expect(office.git('config', 'plan.script').trim()).toBe(BIN);
    const ran = read<Told>(await run(['git', 'install', '--json'], around));
    expect(ran.steps.map(({ did }) => did)).toEqual(['set', 'kept', 'kept', 'kept']);
    expect(office.git('config', 'plan.script').trim()).toBe('/市 局/bin/plan.js');
  });

  it('may lie in the repository itself, which is said', async () => {
    const office = new Office();
    const program = { node: process.execPath, script: join(office.top, 'node_modules/plan-ledger/bin/plan.js') };
    const ran = await run(['git', 'install', '--json'], { cwd: office.top, vars: office.vars, program });
    expect(read<Told>(ran).steps[0]).toMatchObject({ part: 'merge', did: 'set', notes: ['own-program'] });
  });

  it('is forgotten with the last plan of the repository', async () => {
    const office = new Office('2020');
    fs.cpSync(office.dir, join(office.top, '2021'), { recursive: true });
    for (const plan of ['2020', '2021']) await office.plan(`git install --plan ${plan}`);
    await office.plan('git install --uninstall --plan 2020');
    expect(office.git('config', 'plan.script').trim()).toBe(BIN);
    await office.plan('git install --uninstall --plan 2021');
    expect(office.tryGit('config', 'plan.script').code).toBe(1);
  });
});

describe('core.hooksPath', () => {
  it.each(['.githooks', './tools/hooks'])('in the working tree, %s, takes the hook', async (path) => {
    const office = new Office();
    office.write(join(path, 'commit-msg'), '#!/bin/sh\n');
    office.git('config', 'core.hooksPath', path);
    expect(await install(office)).toEqual({ ...FRESH, hook: 'set tree' });
    expect(office.has(join(path, 'pre-commit'))).toBe(true);
    fs.appendFileSync(join(office.dir, TASK), 'colour: red\n');
    expect(office.tryGit('commit', '--quiet', '--all', '--message=x').code).toBe(1);
    expect(await install(office, '--uninstall ')).toMatchObject({ hook: 'removed' });
    expect(office.has(join(path, 'pre-commit'))).toBe(false);
  });

  it('as an absolute path in the repository takes it too', async () => {
    const office = new Office();
    office.git('config', 'core.hooksPath', join(office.top, '.git/hooks'));
    expect(await install(office)).toEqual(FRESH);
  });

  it('of husky is left to husky', async () => {
    const office = new Office();
    office.write('.husky/_/pre-commit', '#!/usr/bin/env sh\n. "$(dirname "$0")/h"\n');
    office.git('config', 'core.hooksPath', '.husky/_');
    expect(await install(office)).toMatchObject({ hook: 'left foreign-hook' });
    expect((await office.plan('git install')).out).toContain('add this line to .husky/pre-commit:');
    const found = async () => {
      const { checks } = read<{ checks: { id: string; state: string }[] }>(await office.plan('doctor --json'));
      return checks.find(({ id }) => id === 'hook')?.state;
    };
    expect(await found()).toBe('warn');
    expect((await office.plan('doctor')).out).toMatch(/add this line to it:\s+plan lint --staged/);
    expect((await office.plan('doctor')).out).toContain('.husky/pre-commit');
    expect((await office.plan('doctor')).out).not.toContain('.husky/_');
    office.write('.husky/pre-commit', 'npm test\nplan lint --staged --quiet || exit 1\n');
    expect(await install(office)).toMatchObject({ hook: 'kept' });
    expect(await found()).toBe('ok');
    fs.rmSync(join(office.top, '.husky'), { recursive: true });
    expect(await install(office)).toMatchObject({ hook: 'left foreign-hook' });
    expect(await found()).toBe('warn');
    expect(office.has('.husky')).toBe(false);
  });

  it('outside of the repository is not written to', async () => {
    const office = new Office();
    const outside = emptyFolder();
    office.git('config', 'core.hooksPath', outside);
    expect(await install(office)).toMatchObject({ hook: 'left outside' });
    expect(fs.readdirSync(outside)).toEqual([]);
    expect((await office.plan('git install')).out).toContain(`leads out of the repository to ${outside}`);
  });
});

describe('--uninstall', () => {
  it('leaves the repository as it was, to the byte', async () => {
    const office = new Office();
    const before = office.read('.git/config');
    await office.plan('git install');
    expect(await install(office, '--uninstall ')).toEqual({ ...ALL('removed'), attributes: 'removed commit' });
    expect(office.read('.git/config')).toBe(before);
    expect(office.git('status', '--porcelain')).toBe('');
    expect(office.has('.git/hooks/pre-commit')).toBe(false);
    expect(await install(office, '--uninstall ')).toEqual(ALL('absent'));
    expect((await office.plan('git install --uninstall')).out).toMatch(/^git has no settings of plan/);
  });

  it('says what the system refused', async () => {
    const office = new Office();
    fs.mkdirSync(join(office.top, '.git/hooks/pre-commit'), { recursive: true });
    const { code, err } = await office.plan('git install');
    expect({ code, err }).toMatchObject({ code: 3, err: expect.stringContaining('.git/hooks/pre-commit') });
  });
});
