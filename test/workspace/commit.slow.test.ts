import * as fs from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Office } from '../commands/git/around.js';
import { run } from '../run.js';

const TASK = 'plan/01-preschool/006-community-kindergartens.yaml';
const OTHER = 'plan/01-preschool/001-public-kindergartens.yaml';
const SET = 'set 6 in_progress --by 张三 --commit';

let office: Office;
let first: string;
beforeAll(() => {
  office = new Office();
  office.git('tag', 'first');
  first = office.git('rev-parse', 'HEAD').trim();
}, 60_000);

/** Back to the first commit, with nothing under way. */
beforeEach(() => {
  for (const name of ['rebase-merge', 'rebase-apply', 'sequencer']) {
    fs.rmSync(join(office.top, '.git', name), { recursive: true, force: true });
  }
  for (const name of [
    'index.lock',
    'hooks/commit-msg',
    'BISECT_LOG',
    'BISECT_START',
    'CHERRY_PICK_HEAD',
    'REVERT_HEAD',
  ]) {
    fs.rmSync(join(office.top, '.git', name), { force: true });
  }
  office.git('checkout', '--quiet', '--force', '-B', 'main', 'first');
  office.git('clean', '-fdxq');
});

/** Runs the program later than any commit was made. */
const plan = (typed: string, cwd = office.top) =>
  run(typed.split(' '), { cwd, vars: office.vars, now: '2039-01-01T09:00:00+08:00' });
const head = () => office.git('rev-parse', 'HEAD').trim();
const changed = () => office.git('status', '--porcelain', '-uall').trimEnd();
const namesOf = (rev = 'HEAD') => office.git('show', '--name-only', '--format=', rev).trim().split('\n').sort();

/** Two commits on a branch of their own, which both touch the same line as one on main. */
function diverge(): void {
  office.git('checkout', '--quiet', '-B', 'side');
  for (const text of ['a\n', 'b\n']) {
    office.write('notes.txt', text);
    office.git('add', 'notes.txt');
    office.git('commit', '--quiet', `--message=${text.trim()}`);
  }
  office.git('checkout', '--quiet', 'main');
  office.write('notes.txt', 'c\n');
  office.git('add', 'notes.txt');
  office.git('commit', '--quiet', '--message=c');
}

describe('--commit while something is under way', () => {
  /** What somebody has begun, each with the command that gives it up. */
  const BEGUN: readonly (readonly [string, () => void, string])[] = [
    ['a rebase stopped at break', () => rebase('break'), 'git rebase --abort'],
    ['a rebase stopped by exec', () => rebase('exec false'), 'git rebase --abort'],
    [
      'a rebase that applies patches',
      () => void office.tryGit('rebase', '--apply', 'main', 'side~1'),
      'git rebase --abort',
    ],
    ['git am', am, 'git am --abort'],
    ['a merge', () => void office.tryGit('merge', 'side'), 'git merge --abort'],
    ['a cherry-pick of one', () => void office.tryGit('cherry-pick', 'side~1'), 'git cherry-pick --abort'],
    ['several cherry-picks between two', picks, 'git cherry-pick --abort'],
    ['several reverts between two', reverts, 'git revert --abort'],
    ['a revert', () => void office.tryGit('revert', 'side~1'), 'git revert --abort'],
    ['a bisect', () => void office.git('bisect', 'start', 'HEAD', 'first'), 'git bisect reset'],
  ];

  function rebase(line: string): void {
    office.vars['GIT_SEQUENCE_EDITOR'] = `sh -c 'printf "${line}\\n" > "$1"' x`;
    office.tryGit('rebase', '-i', 'HEAD~1');
    delete office.vars['GIT_SEQUENCE_EDITOR'];
  }

  function am(): void {
    office.git('format-patch', '--quiet', '-o', '.git/patches', 'side~1');
    office.tryGit('am', ...fs.readdirSync(join(office.top, '.git/patches')).map((name) => `.git/patches/${name}`));
  }

  function picks(): void {
    office.tryGit('cherry-pick', 'side~1', 'side');
    office.write('notes.txt', 'a\n');
    office.git('commit', '--quiet', '--all', '--message=picked');
  }

  function reverts(): void {
    office.tryGit('revert', '--no-edit', 'side~1', 'side');
    office.write('notes.txt', 'd\n');
    office.git('commit', '--quiet', '--all', '--message=reverted');
  }

  it.each(BEGUN)('is refused in %s, and nothing is written', async (_name, begin, abandon) => {
    diverge();
    begin();
    const before = { head: head(), text: office.read(TASK) };
    for (const typed of [SET, 'record 1 kindergartens 28 --by 张三 --commit', 'add 1 新增学位 --slug x --commit']) {
      const { code, out, err } = await plan(typed);
      expect({ typed, code, out }).toEqual({ typed, code: 3, out: '' });
      expect(err).toContain(abandon);
      expect(err).toContain('nothing was changed');
    }
    expect({ head: head(), text: office.read(TASK) }).toEqual(before);
    // Without a commit it is a change of a file like any other.
    expect((await plan('set 6 in_progress --by 张三')).code).toBe(0);
    office.tryGit(...abandon.split(' ').slice(1));
  });

  it('is refused in the working tree that it is under way in, and not in another', async () => {
    diverge();
    const tree = join(office.top, '.git/tree');
    office.git('worktree', 'add', '--quiet', '-b', 'linked', tree);
    office.tryGit('-C', tree, 'merge', 'side');
    expect((await plan(SET, tree)).code).toBe(3);
    expect((await plan(SET)).code).toBe(0);
    office.git('worktree', 'remove', '--force', tree);
  });

  it('is refused before the editor is opened, and by renumber before the file moves', async () => {
    office.git('bisect', 'start');
    const edit = await run(['edit', '6', '--commit'], { cwd: office.top, vars: { ...office.vars, EDITOR: 'none' } });
    expect(edit.code).toBe(3);
    const move = `renumber ${TASK} --force --commit`;
    expect((await plan(move)).code).toBe(3);
    expect(changed()).toBe('');
    office.git('bisect', 'reset');
  });

  it('commits outside of any branch, and says that this is easily lost', async () => {
    office.git('checkout', '--quiet', '--detach');
    const { code, err } = await plan(SET);
    expect(code).toBe(0);
    expect(err).toContain('git switch -c');
    expect(head()).not.toBe(first);
    office.git('checkout', '--quiet', 'main');
    expect((await plan(SET)).err).toBe('');
  });
});

describe('--commit that failed', () => {
  const lock = () => office.write('.git/index.lock', '');
  const unlock = () => fs.rmSync(join(office.top, '.git/index.lock'));
  const refuse = () =>
    fs.writeFileSync(join(office.top, '.git/hooks/commit-msg'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const allow = () => fs.rmSync(join(office.top, '.git/hooks/commit-msg'));

  it.each([
    ['a lock', lock, unlock],
    ['a commit-msg hook', refuse, allow],
  ])('is completed by the same command, for what %s prevented', async (_name, spoil, fix) => {
    for (const typed of [
      SET,
      'set 6 24 in_progress --by 张三 --commit',
      'record 1 kindergartens 28 --by 张三 --commit',
      'extend 1 2021-01-31 -m 停工 --approver 李四 --by 张三 --commit',
      'report 6 --progress 开工 --by 张三 --commit',
      'assign 6 --leader 李四 --commit',
      'add 1 新增学位 --slug new --commit',
      'renumber 006-community-kindergartens.yaml --to 99 --force --commit',
    ]) {
      office.git('reset', '--quiet', '--hard', 'first');
      office.git('clean', '-fdxq');
      spoil();
      const failed = await plan(typed);
      expect({ typed, code: failed.code }).toEqual({ typed, code: 3 });
      expect(failed.err).toContain('run the same command again');
      fix();
      const status = changed();
      expect({ typed, status }).not.toEqual({ typed, status: '' });
      const { code, out, err } = await plan(typed);
      expect({ typed, code, err }).toEqual({ typed, code: 0, err: '' });
      expect(out).toContain(`Committed ${head().slice(0, 8)}`);
      expect({
        typed,
        status: changed(),
        commits: office.git('rev-list', 'first..HEAD').trim().split('\n').length,
      }).toEqual({
        typed,
        status: '',
        commits: 1,
      });
    }
  });

  it('is completed with what is new, in the words of the change', async () => {
    lock();
    expect((await plan(SET)).code).toBe(3);
    unlock();
    expect((await plan('set 6 24 in_progress --by 张三 --commit')).code).toBe(0);
    expect(changed()).toBe('');
    expect(office.git('log', '-1', '--format=%B')).toMatch(/24 .*\n6 .*not started.*in progress/);
    // Done and committed: nothing more is to be done.
    expect(await plan('set 6 24 in_progress --by 张三 --commit')).toMatchObject({ code: 0, err: '' });
  });

  it('is completed where the step before is not committed either', async () => {
    await plan('set 6 in_progress --by 张三');
    lock();
    expect((await plan('set 6 suspended -m 停工 --approver 李四 --by 张三 --commit')).code).toBe(3);
    unlock();
    expect((await plan('set 6 suspended -m 停工 --approver 李四 --by 张三 --commit')).code).toBe(0);
    expect(changed()).toBe('');
  });

  it('leaves alone what it did not write', async () => {
    await plan('report 1 --progress 开工 --by 李四');
    const { code } = await plan('set 1 in_progress --by 张三 --commit');
    expect({ code, head: head(), changed: changed() }).toEqual({ code: 0, head: first, changed: ` M ${OTHER}` });
  });

  it('by an edit is completed by one that changes nothing more', async () => {
    const edit = (text: (old: string) => string) =>
      run(['edit', '6', '--commit'], {
        cwd: office.top,
        vars: { ...office.vars, EDITOR: 'e' },
        now: '2039-01-01T09:00:00+08:00',
        edit: async (old) => text(old),
      });
    lock();
    expect((await edit((old) => `${old}# 补充\n`)).code).toBe(3);
    unlock();
    expect((await edit((old) => old)).code).toBe(0);
    expect(changed()).toBe('');
  });
});

describe('a commit', () => {
  it('takes the evidence that the entry names, and no other file', async () => {
    office.write('plan/evidence/new.pdf', 'proof');
    office.write('plan/evidence/other.pdf', 'not named');
    const { code, err } = await plan('set 6 in_progress --evidence evidence/new.pdf --by 张三 --commit');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(namesOf()).toEqual([TASK, 'plan/evidence/new.pdf']);
    expect(changed()).toBe('?? plan/evidence/other.pdf');
    office.write('plan/evidence/more.pdf', 'more');
    await plan('record 1 kindergartens 28 --evidence evidence/more.pdf --by 张三 --commit');
    expect(namesOf()).toEqual([OTHER, 'plan/evidence/more.pdf']);
  });

  it('says which evidence it cannot take', async () => {
    office.write('.gitignore', '*.mp4\n');
    office.write('plan/evidence/film.mp4', 'film');
    const { code, err } = await plan('set 6 in_progress --evidence evidence/film.mp4 --by 张三 --commit');
    expect(code).toBe(0);
    expect(err).toContain('plan/evidence/film.mp4');
    expect(namesOf()).toEqual([TASK]);
  });

  it('says that changes made by hand in the same file go along', async () => {
    office.write(TASK, `${office.read(TASK)}# 手工改动\n`);
    const { code, err } = await plan(SET);
    expect(code).toBe(0);
    expect(err).toContain(TASK);
    expect(err).toContain('committed too');
    // Also where only what an earlier run wrote is left to be committed.
    office.git('reset', '--quiet', '--hard', 'first');
    await plan('set 6 in_progress --by 张三');
    office.write(TASK, `${office.read(TASK)}# 手工改动\n`);
    expect((await plan(SET)).err).toContain('committed too');
    expect(changed()).toBe('');
  });
});
