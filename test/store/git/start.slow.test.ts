import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Git, gitFor } from '../../../src/store/git/git.js';
import { userName } from '../../../src/store/git/identity.js';
import { textOf } from '../../../src/store/git/output.js';
import { pathOf } from '../../../src/store/git/paths.js';
import { executablePath } from '../../../src/store/git/start/program-path.js';
import { folderWith } from '../disk.js';
import { around, committed, type Repository, runIn, VARS } from './repository.js';

const X = '01-a/001-x.yaml';

async function said(git: Git, ...args: string[]): Promise<string> {
  const { code, out, err } = await git.run(args);
  return code === 0 ? textOf(out) : `${code}: ${err.split('\n')[0]}`;
}

const topOf = (git: Git) => said(git, 'rev-parse', '--show-toplevel');

/** A program that writes down that it ran. */
function recorder(): { script: string; mark: string; ran(): boolean } {
  const folder = folderWith({});
  const [script, mark] = [join(folder, 'script'), join(folder, 'mark')];
  fs.writeFileSync(script, `#!/bin/sh\necho ran >> '${mark}'\n`, { mode: 0o755 });
  return { script, mark, ran: () => fs.existsSync(mark) };
}

describe('the repository of a plan', () => {
  it('is the one whose working tree it lies in: at its top, below it, and through a link', async () => {
    const { top, git } = committed({ [X]: 'x' });
    expect(await topOf(git)).toBe(fs.realpathSync(top));
    expect(await topOf(gitFor(top, around(VARS, '/')))).toBe(fs.realpathSync(top));
    const link = join(folderWith({}), 'link');
    fs.symlinkSync(join(top, 'plan'), link);
    const linked = gitFor(link, around(VARS, '/'));
    expect(await topOf(linked)).toBe(fs.realpathSync(top));
    expect(pathOf(linked, X)).toBe(`plan/${X}`);
  });

  it('is found where .git is a file, a link, or lies elsewhere', async () => {
    const made = committed({ [X]: 'x' });
    const tree = join(folderWith({}), 'tree');
    made.run('worktree', 'add', '--quiet', tree);
    expect(await topOf(gitFor(join(tree, 'plan'), around(VARS, '/')))).toBe(fs.realpathSync(tree));
    const apart = folderWith({ [`plan/${X}`]: '' });
    runIn(apart, 'init', '--quiet', '--separate-git-dir', join(folderWith({}), 'store'));
    expect(await topOf(gitFor(join(apart, 'plan'), around(VARS, '/')))).toBe(fs.realpathSync(apart));
    const linked = folderWith({ [`plan/${X}`]: '' });
    fs.symlinkSync(join(made.top, '.git'), join(linked, '.git'));
    expect(await topOf(gitFor(join(linked, 'plan'), around(VARS, '/')))).toBe(fs.realpathSync(linked));
  });

  it('may have its working tree elsewhere', async () => {
    const { top, git, run } = committed({ [X]: 'x' });
    run('config', 'core.worktree', join(top, 'plan'));
    expect(await topOf(git)).toBe(fs.realpathSync(join(top, 'plan')));
  });

  it.each<[string, (path: string) => void]>([
    ['an empty folder', (path) => fs.mkdirSync(path)],
    ['a pipe', (path) => execFileSync('mkfifo', [path])],
    ['a link that leads nowhere', (path) => fs.symlinkSync('nowhere', path)],
  ])('is searched for above a .git that is %s', async (_what, make) => {
    const { top, git } = committed({ [X]: 'x' });
    make(join(top, 'plan/.git'));
    expect(await topOf(gitFor(git.dir, around(VARS, '/')))).toBe(fs.realpathSync(top));
  });

  it.each(['gitdir: ../nowhere\n', 'gitdir: .\n', 'nothing\n'])('is none below a .git file %j', async (text) => {
    const { top } = committed({ [X]: 'x' });
    fs.writeFileSync(join(top, 'plan/.git'), text);
    expect(await topOf(gitFor(join(top, 'plan'), around(VARS, '/')))).toContain('not a git repository');
  });

  it('is none at or above GIT_CEILING_DIRECTORIES', async () => {
    const { top, git } = committed({ [X]: 'x' });
    const vars = { ...VARS, GIT_CEILING_DIRECTORIES: `relative:${top}` };
    expect(await topOf(gitFor(git.dir, around(vars, '/')))).toContain('not a git repository');
    expect(await topOf(gitFor(top, around(vars, '/')))).toBe(fs.realpathSync(top));
  });

  it('is asked for by the settings of its user where there is none', async () => {
    const dir = folderWith({});
    const vars = { ...VARS, GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'user.name', GIT_CONFIG_VALUE_0: '李四' };
    expect(await userName(gitFor(dir, around(vars, dir)))).toBe('李四');
  });
});

describe.skipIf(process.getuid?.() !== 0)('a repository of another user (needs the superuser to make one)', () => {
  it('is not used, by git’s own rules, unless it is trusted', async () => {
    const { top, git, run } = committed({ [X]: 'x' });
    const monitor = recorder();
    run('config', 'core.fsmonitor', monitor.script);
    fs.chownSync(top, 12345, 12345);
    const foreign = gitFor(git.dir, around(VARS, '/'));
    expect(await said(foreign, 'ls-files')).toContain('dubious ownership');
    expect(await said(foreign, 'status')).toContain('dubious ownership');
    expect((await foreign.runAsTyped(['commit', '--message=x'])).err).toContain('dubious ownership');
    expect(await userName(foreign)).toBeNull();
    const settings = join(folderWith({ x: `[safe]\n\tdirectory = ${fs.realpathSync(top)}\n` }), 'x');
    const trusting = gitFor(git.dir, around({ ...VARS, GIT_CONFIG_GLOBAL: settings }, '/'));
    expect(await said(trusting, 'ls-files')).toBe(`plan/${X}`);
    expect(monitor.ran()).toBe(false);
  });
});

describe('the environment', () => {
  it('names the repository where the plan lies in no other, or in its own working tree', async () => {
    const { top, git } = committed({ [X]: 'x' });
    const store = join(folderWith({}), 'store');
    runIn(top, 'clone', '--quiet', '--bare', '.', store);
    const vars = { ...VARS, GIT_DIR: store, GIT_WORK_TREE: git.dir };
    expect(await topOf(gitFor(git.dir, around(vars, top)))).toBe(fs.realpathSync(git.dir));
    const dir = folderWith({ [X]: '' });
    const bare = gitFor(dir, around({ ...VARS, GIT_DIR: store }, dir));
    expect(await said(bare, 'rev-parse', '--is-bare-repository')).toBe('true');
  });

  it('says nothing where it speaks of another repository', async () => {
    const [one, other] = [committed({ [X]: 'one' }), committed({ [X]: 'other' })];
    const vars = { ...VARS, GIT_DIR: '.git', GIT_INDEX_FILE: '.git/none' };
    const git = gitFor(one.git.dir, around(vars, other.top));
    expect(await topOf(git)).toBe(fs.realpathSync(one.top));
    expect(await said(git, 'ls-files')).toBe(`plan/${X}`);
  });

  it('brings the hook’s index, and the tree that the hook runs in', async () => {
    const { top, git, run } = committed({ [X]: 'x' });
    const tree = join(folderWith({}), 'tree');
    run('worktree', 'add', '--quiet', tree);
    const vars = { ...VARS, GIT_DIR: fs.readFileSync(join(tree, '.git'), 'utf8').trim().slice('gitdir: '.length) };
    expect(await topOf(gitFor(join(tree, 'plan'), around(vars, tree)))).toBe(fs.realpathSync(tree));
    const hooked = { ...VARS, GIT_INDEX_FILE: '.git/none' };
    expect(await said(gitFor(git.dir, around(hooked, top)), 'ls-files')).toBe('');
  });

  it('brings none of git’s variables that turn paths, name programs or write elsewhere', async () => {
    const { git } = committed({ [X]: 'x' });
    const program = recorder();
    const trace = join(folderWith({}), 'trace');
    const hostile = {
      ...Object.fromEntries(['LITERAL', 'GLOB', 'NOGLOB', 'ICASE'].map((kind) => [`GIT_${kind}_PATHSPECS`, '1'])),
      ...Object.fromEntries(
        ['GIT_EXTERNAL_DIFF', 'GIT_PAGER', 'GIT_EDITOR', 'GIT_ASKPASS', 'GIT_SSH_COMMAND'].map((name) => [
          name,
          program.script,
        ]),
      ),
      GIT_TRACE: trace,
      GIT_CONFIG: '/nowhere',
      GIT_EXEC_PATH: '/nowhere',
      GIT_NAMESPACE: 'x',
    };
    const asked = gitFor(git.dir, around({ ...VARS, ...hostile }, '/'));
    expect(await said(asked, 'ls-files', '--', `:(literal)plan/${X}`)).toBe(`plan/${X}`);
    expect(await userName(asked)).toBe('张三');
    expect(await said(asked, 'diff', 'HEAD')).toBe('');
    expect(program.ran() || fs.existsSync(trace)).toBe(false);
  });
});

describe('hooks and programs of settings', () => {
  const settings = (made: Repository, script: string) => {
    for (const name of ['core.fsmonitor', 'core.pager', 'core.askPass', 'diff.external', 'gpg.program']) {
      made.run('config', name, script);
    }
    made.run('config', 'log.showSignature', 'true');
    made.run('config', 'diff.x.textconv', script);
    fs.writeFileSync(join(made.top, '.git/info/attributes'), '* diff=x\n');
    for (const hook of ['post-index-change', 'pre-commit', 'post-checkout']) {
      fs.mkdirSync(join(made.top, '.git/hooks'), { recursive: true });
      fs.copyFileSync(script, join(made.top, '.git/hooks', hook));
    }
  };

  it('run for what the user does alone', async () => {
    const made = committed({ [X]: 'x' });
    const program = recorder();
    settings(made, program.script);
    fs.writeFileSync(join(made.top, 'plan', X), 'y');
    for (const args of [
      ['status'],
      ['add', '.'],
      ['diff', 'HEAD'],
      ['show', '--no-patch'],
      ['ls-files'],
      ['log', '-p'],
    ]) {
      expect(await said(made.git, ...args)).not.toMatch(/^\d+:/);
    }
    expect(program.ran()).toBe(false);
    expect((await made.git.runAsTyped(['commit', '--quiet', '--message=x'])).code).toBe(0);
    expect(program.ran()).toBe(true);
  });

  it('see the repository as the user’s own git shows it', async () => {
    const made = committed({ [X]: 'x' });
    const told = join(folderWith({}), 'told');
    fs.mkdirSync(join(made.top, '.git/hooks'), { recursive: true });
    fs.writeFileSync(join(made.top, '.git/hooks/pre-commit'), `#!/bin/sh\necho "$GIT_DIR,$PWD" > '${told}'\n`, {
      mode: 0o755,
    });
    await made.git.runAsTyped(['commit', '--quiet', '--allow-empty', '--message=x']);
    expect(fs.readFileSync(told, 'utf8')).toBe(`,${fs.realpathSync(made.top)}\n`);
  });
});

describe('git itself', () => {
  it('is never taken from the current folder', () => {
    const folder = folderWith({ 'git.exe': '', sub: '' });
    fs.writeFileSync(join(folder, 'git'), '', { mode: 0o755 });
    const before = process.cwd();
    process.chdir(folder);
    try {
      const found = (PATH: string, platform: string) => executablePath('git', { disk: fs, vars: { PATH }, platform });
      for (const path of ['', ':', '.', './', '..:.', `bin:${join(folder, 'none')}:`])
        expect(found(path, 'linux')).toBeNull();
      for (const path of ['', ';', '.', '.\\', 'C:', `bin;${join(folder, 'none')};`])
        expect(found(path, 'win32')).toBeNull();
      expect(found(`:${folder}`, 'linux')).toBe(join(folder, 'git'));
      expect(found(`;"${folder}"`, 'win32')).toBe(join(folder, 'git.exe'));
    } finally {
      process.chdir(before);
    }
  });

  it('is looked for where the system looks without a PATH, and must be a program', () => {
    const folder = folderWith({ git: 'no program' });
    expect(executablePath('sh', { disk: fs, vars: {}, platform: 'linux' })).toMatch(/^\/(usr\/)?bin\/sh$/);
    expect(executablePath('git', { disk: fs, vars: { PATH: folder }, platform: 'linux' })).toBeNull();
  });
});
