import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Office } from '../commands/git/around.js';
import { read } from '../commands/json.js';
import { emptyFolder } from '../folders.js';

const TASK = '01-preschool/001-public-kindergartens.yaml';
const SHOWN = `plan/${TASK}`;

/** Adds a key that no task has, at the end of a task's file. */
const breakTask = (office: Office, file = TASK) => fs.appendFileSync(join(office.dir, file), 'colour: red\n');

/** An office whose git is set up. */
async function installed(at?: string, options?: ConstructorParameters<typeof Office>[1]): Promise<Office> {
  const office = new Office(at, options);
  await office.plan('git install', office.dir);
  office.git('add', '.');
  office.git('commit', '--quiet', '--message=set up');
  return office;
}

const subjects = (office: Office) => office.git('log', '--format=%s').trim().split('\n');

describe('plan lint --staged', () => {
  it('looks at what is staged, with lines from there', async () => {
    const office = new Office();
    breakTask(office);
    expect((await office.plan('lint')).code).toBe(1);
    expect((await office.plan('lint --staged')).code).toBe(0);
    office.git('add', '.');
    // The working tree is fixed, and its lines are others: the finding is of the staged file.
    fs.writeFileSync(join(office.dir, TASK), `# one more line\n${office.git('show', `HEAD:${SHOWN}`)}`);
    expect((await office.plan('lint')).code).toBe(0);
    const staged = await office.plan('lint --staged');
    const last = office.git('show', `:${SHOWN}`).split('\n').length - 1;
    expect(staged).toMatchObject({ code: 1, err: '', out: expect.stringContaining(`${SHOWN}:${last}:1`) });
    expect(staged.out).toContain(`${last} | colour: red`);
  });

  it('sees files that are removed or added in the working tree alone as they are staged', async () => {
    const office = new Office();
    fs.rmSync(join(office.dir, TASK));
    fs.writeFileSync(join(office.dir, '01-preschool/099-x.yaml'), 'x');
    const { files } = read<{ files: number }>(await office.plan('lint --staged --json'));
    const all = office.git('ls-files', '--', 'plan/*.yaml').trim().split('\n').length;
    expect(files).toBe(all);
  });

  it('reports only what is in the paths that are named', async () => {
    const office = new Office();
    breakTask(office);
    office.git('add', '.');
    expect((await office.plan('lint --staged plan/02-compulsory')).code).toBe(0);
    expect((await office.plan('lint --staged plan/01-preschool')).code).toBe(1);
  });

  it('says so while a merge is not resolved, where nothing is staged, and outside of a repository', async () => {
    const office = new Office();
    office.git('checkout', '--quiet', '-b', 'side');
    office.write(SHOWN, office.read(SHOWN).replace('weight: 3', 'weight: 4'));
    office.git('commit', '--quiet', '--all', '--message=side');
    office.git('checkout', '--quiet', 'main');
    office.write(SHOWN, office.read(SHOWN).replace('weight: 3', 'weight: 5'));
    office.git('commit', '--quiet', '--all', '--message=main');
    expect(office.tryGit('merge', 'side').code).toBe(1);
    const merging = await office.plan('lint --staged');
    expect(merging).toMatchObject({ code: 3, out: '', err: expect.stringContaining('not merged yet') });
    office.git('merge', '--abort');
    office.git('rm', '--quiet', '-r', '--cached', 'plan');
    const none = await office.plan('lint --staged');
    expect(none).toMatchObject({ code: 3, out: '', err: expect.stringContaining('not in git’s index') });
    fs.rmSync(join(office.top, '.git'), { recursive: true });
    const outside = await office.plan('lint --staged');
    expect(outside).toMatchObject({ code: 3, out: '', err: expect.stringContaining('in no git repository') });
  });
});

describe('the hook', () => {
  it('stops a commit with an error, names its line, and says nothing of one that is fine', async () => {
    const office = await installed();
    breakTask(office);
    const refused = office.tryGit('commit', '--all', '--message=broken');
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining(`${SHOWN}:`) });
    expect(refused.err).toContain('git commit --no-verify');
    expect(office.tryGit('commit', '--quiet', '--all', '--no-verify', '--message=all the same').code).toBe(0);
    office.git('reset', '--quiet', '--hard', 'HEAD~1');
    office.write(SHOWN, office.read(SHOWN).replace('weight: 3', 'weight: 4'));
    // execFileSync throws away what git says where all is well: ask for it.
    const { out, err } = await ran(office, ['commit', '--quiet', '--all', '--message=fine']);
    expect({ out, err }).toEqual({ out: '', err: '' });
  });

  it('lets warnings pass', async () => {
    const office = await installed();
    expect((await office.plan('lint --staged')).out).toContain('warning');
    office.git('commit', '--quiet', '--allow-empty', '--message=warnings');
    expect(subjects(office)[0]).toBe('warnings');
  });

  it('looks at what is committed: all, some files, what was staged before', async () => {
    const office = await installed();
    const other = '02-compulsory/008-retention-rate.yaml';
    breakTask(office);
    fs.appendFileSync(join(office.dir, other), '# a comment\n');
    // Of the sound file alone: git hands the hook an index of its own.
    expect(office.tryGit('commit', '--quiet', '--only', '--message=only', '--', `plan/${other}`).code).toBe(0);
    expect(office.tryGit('commit', '--quiet', '--only', '--message=x', '--', SHOWN).code).toBe(1);
    expect(office.tryGit('commit', '--quiet', '--all', '--message=x').code).toBe(1);
    office.git('add', SHOWN);
    fs.writeFileSync(join(office.dir, TASK), office.git('show', `HEAD:${SHOWN}`));
    expect(office.tryGit('commit', '--quiet', '--message=x').code).toBe(1);
    office.git('add', SHOWN);
    fs.appendFileSync(join(office.dir, other), '# another\n');
    expect(office.tryGit('commit', '--quiet', '--all', '--amend', '--message=amended').code).toBe(0);
    breakTask(office);
    expect(office.tryGit('commit', '--quiet', '--all', '--amend', '--no-edit').code).toBe(1);
    expect(subjects(office)).toEqual(['amended', 'set up', 'first']);
  });

  it('looks at a merge that a person finishes, and at a plan in a folder with spaces', async () => {
    const office = await installed('工作 台账/2020 年', { name: '市 局' });
    const file = join('工作 台账/2020 年', TASK);
    office.git('checkout', '--quiet', '-b', 'side');
    office.write(file, office.read(file).replace('weight: 3', 'weight: 4'));
    office.git('commit', '--quiet', '--all', '--message=side');
    office.git('checkout', '--quiet', 'main');
    office.write('note.txt', 'x');
    office.git('add', '.');
    office.git('commit', '--quiet', '--message=main');
    office.git('merge', '--quiet', '--no-commit', '--no-ff', 'side');
    breakTask(office);
    office.git('add', '.');
    expect(office.tryGit('commit', '--quiet', '--no-edit').code).toBe(1);
    office.write(file, office.git('show', `side:${file}`));
    office.git('add', '.');
    expect(office.tryGit('commit', '--quiet', '--no-edit').code).toBe(0);
    expect(office.git('show', '--no-patch', '--format=%p', 'HEAD').trim().split(' ')).toHaveLength(2);
  });

  it('works from a folder below, in another working tree, and by plan’s own --commit', async () => {
    const office = await installed();
    const tree = join(emptyFolder(), 'two tree');
    office.git('worktree', 'add', '--quiet', '-b', 'two', tree);
    fs.appendFileSync(join(tree, SHOWN), 'colour: red\n');
    expect(office.tryGit('-C', join(tree, 'plan'), 'commit', '--quiet', '--all', '--message=x').code).toBe(1);
    expect(office.tryGit('commit', '--quiet', '--allow-empty', '--message=not this tree').code).toBe(0);
    const set = await office.plan('assign 1 --leader 王五 --by 张三 --commit');
    expect(set).toMatchObject({ code: 0, err: '' });
    expect(subjects(office)).toHaveLength(4);
  });

  it('does not affect a branch without a plan', async () => {
    const office = await installed();
    office.git('checkout', '--quiet', '--orphan', 'pages');
    office.git('rm', '--quiet', '-r', '--force', '.');
    office.write('index.html', 'x');
    office.git('add', '.');
    expect(await ran(office, ['commit', '--quiet', '--message=page'])).toMatchObject({ code: 0, out: '', err: '' });
  });

  it.each<[string, string | null, string]>([
    ['gone', null, 'is gone'],
    ['broken', 'echo broken >&2; exit 1', 'does not answer'],
    ['another, which exits 0', 'echo plan 1.0; exit 0', 'does not answer'],
    ['another, which exits 1', 'echo plan 1.0; exit 1', 'does not answer'],
  ])('lets a commit pass and says that nothing was checked where the program is %s', async (_what, body, said) => {
    const office = await installed();
    const other = join(emptyFolder(), 'plan.js');
    if (body !== null) fs.writeFileSync(other, `${body}\n`);
    office.git('config', 'plan.node', '/bin/sh');
    office.git('config', 'plan.script', other);
    breakTask(office);
    const { code, err } = await ran(office, ['commit', '--quiet', '--all', '--message=x']);
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('NOTHING was checked') });
    expect(err).toContain(`${other} ${said}`);
    expect(err).toContain('run plan git install');
    expect(err).toContain('请重新安装 plan');
  });

  it.each(['exit 134', 'exit 139', 'kill -9 $$'])('stops a commit if the program crashes: %s', async (death) => {
    const office = await installed();
    breakTask(office);
    const other = join(emptyFolder(), 'plan.js');
    fs.writeFileSync(other, `${death}\n`);
    office.git('config', 'plan.node', '/bin/sh');
    office.git('config', 'plan.script', other);
    const died = await ran(office, ['commit', '--quiet', '--all', '--message=died']);
    expect(died).toMatchObject({ code: 1, err: expect.stringContaining('the check of the plan crashed') });
    expect(died.err).toContain('没有提交：检查计划的程序中途崩溃');
    expect(subjects(office)).toEqual(['set up', 'first']);
  });

  it('says so where nobody ran plan git install, though the hook came with the repository', async () => {
    const office = await installed();
    office.git('config', '--remove-section', 'plan');
    breakTask(office);
    const { code, err } = await ran(office, ['commit', '--quiet', '--all', '--message=x']);
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('this clone is not set up yet') });
  });

  it('finds another Node where the recorded one is gone', async () => {
    const office = await installed();
    office.git('config', 'plan.node', '/nowhere/node');
    breakTask(office);
    expect((await ran(office, ['commit', '--quiet', '--all', '--message=x'])).code).toBe(1);
  });

  it('runs no program of the repository, and none of the name on PATH', async () => {
    const office = await installed();
    const mark = join(emptyFolder(), 'mark');
    const script = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '');\n`;
    office.write('package.json', '{\n  "name": "plan-ledger"\n}\n');
    for (const path of ['bin/plan.js', 'node_modules/plan-ledger/bin/plan.js', 'dist/plan.js'])
      office.write(path, script);
    fs.writeFileSync(join(office.programs, 'plan'), `#!/bin/sh\ntouch '${mark}'\n`, { mode: 0o755 });
    breakTask(office);
    office.git('add', '.');
    expect((await ran(office, ['commit', '--quiet', '--message=x'])).code).toBe(1);
    office.git('config', 'plan.script', '/nowhere');
    expect((await ran(office, ['commit', '--quiet', '--message=x'])).code).toBe(0);
    expect(fs.existsSync(mark)).toBe(false);
  });
});

/** git with all that it says. */
function ran(office: Office, args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile('git', args, { cwd: office.top, env: office.vars }, (_error, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}
