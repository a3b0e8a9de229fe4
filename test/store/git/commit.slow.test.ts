import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitFiles } from '../../../src/store/git/commit.js';
import { committedFile } from '../../../src/store/git/committed/file.js';
import { gitFor } from '../../../src/store/git/git.js';
import { folderWith } from '../disk.js';
import { around, committed, repository, VARS } from './repository.js';

const reasonOf = (result: object) => ('reason' in result ? result.reason : result);
const X = '01-a/001-x.yaml';
const Y = '01-a/002-y.yaml';

describe('committing', () => {
  it('takes the files that are named and leaves all else as it is', async () => {
    const { git, top, run } = committed({ [X]: 'x\n', [Y]: 'y\n', 'staged.yaml': 's\n' });
    for (const file of [X, Y, 'staged.yaml', '01-a/new.yaml', '01-a/other.yaml']) {
      fs.writeFileSync(join(top, 'plan', file), 'changed\n');
    }
    run('add', 'plan/staged.yaml');
    const result = await commitFiles(git, fs, [X, '01-a/new.yaml'], '更新：-m "$(x)" `y`\n\n#2\n');
    expect(result).toEqual({ commit: run('rev-parse', 'HEAD').trim() });
    expect(run('show', '--name-status', '--format=%B', 'HEAD').split('\n').filter(Boolean)).toEqual([
      '更新：-m "$(x)" `y`',
      '#2',
      `M\tplan/${X}`,
      'A\tplan/01-a/new.yaml',
    ]);
    expect(run('status', '--porcelain').split('\n').filter(Boolean)).toEqual([
      ' M plan/01-a/002-y.yaml',
      'M  plan/staged.yaml',
      '?? plan/01-a/other.yaml',
    ]);
  });

  it('is the first commit too', async () => {
    const { git, run } = repository({ [X]: 'x\n', [Y]: 'y\n' });
    expect(await commitFiles(git, fs, [X], '--amend')).toHaveProperty('commit');
    expect(run('log', '--format=%s').trim()).toBe('--amend');
    expect(run('status', '--porcelain', '-uall').trim()).toBe(`?? plan/${Y}`);
  });

  it('takes names as they are, and files that are gone', async () => {
    const { git, top, run } = committed({ '*.yaml': '1\n', 'a.yaml': '1\n', [X]: 'x\n' });
    for (const file of ['*.yaml', 'a.yaml', ':(top)b', '-c']) fs.writeFileSync(join(top, 'plan', file), '2\n');
    fs.rmSync(join(top, 'plan', X));
    expect(await commitFiles(git, fs, ['*.yaml', ':(top)b', '-c', X], 'odd')).toHaveProperty('commit');
    expect(run('show', '--name-only', '--format=', '-z', 'HEAD').split('\0').filter(Boolean).sort()).toEqual(
      ['plan/*.yaml', `plan/${X}`, 'plan/-c', 'plan/:(top)b'].sort(),
    );
    expect(run('status', '--porcelain').trim()).toBe('M plan/a.yaml');
  });

  it('writes UTF-8 whatever the settings say', async () => {
    const { git, top, run } = committed({ [X]: 'x\n' });
    run('config', 'i18n.commitEncoding', 'GBK');
    fs.writeFileSync(join(top, 'plan', X), 'new\n');
    await commitFiles(git, fs, [X], '第28项');
    expect(run('cat-file', 'commit', 'HEAD')).toMatch(/\n\n第28项\n$/);
    expect(run('cat-file', 'commit', 'HEAD')).not.toContain('encoding');
  });

  it('works from a hook, with the index of the hook', async () => {
    const { git, top, run } = committed({ [X]: 'x\n' });
    fs.writeFileSync(join(top, 'plan', X), 'new\n');
    const vars = { ...VARS, GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index-of-hook' };
    fs.copyFileSync(join(top, '.git/index'), join(top, '.git/index-of-hook'));
    const hooked = gitFor(git.dir, around(vars, top));
    expect((await committedFile(hooked, X))?.toString()).toBe('x\n');
    expect(await commitFiles(hooked, fs, [X], 'in a hook')).toHaveProperty('commit');
    // The repository's own index has heard nothing of it.
    expect(run('diff', '--cached', '--name-only').trim()).toBe(`plan/${X}`);
  });
});

describe('a commit that cannot be', () => {
  it('for want of a change', async () => {
    const { git } = committed({ [X]: 'x\n' });
    expect(await commitFiles(git, fs, [X], 'm')).toEqual({ reason: 'unchanged', detail: '' });
    expect(await commitFiles(git, fs, [], 'm')).toEqual({ reason: 'unchanged', detail: '' });
  });

  it('during a merge', async () => {
    const { git, top, run } = committed({ [X]: 'x\n', [Y]: 'y\n' });
    run('checkout', '--quiet', '-b', 'side');
    run('commit', '--quiet', '--allow-empty', '--message=side');
    run('checkout', '--quiet', 'main');
    run('merge', '--no-ff', '--no-commit', '--quiet', 'side');
    fs.writeFileSync(join(top, 'plan/new.yaml'), '');
    expect(await commitFiles(git, fs, ['new.yaml'], 'm')).toEqual({ reason: 'merging', detail: '' });
    expect(run('status', '--porcelain').trim()).toBe('?? plan/new.yaml');
  });

  it('while another git is at work', async () => {
    const { git, top } = committed({ [X]: 'x\n' });
    fs.writeFileSync(join(top, 'plan', X), 'new\n');
    fs.writeFileSync(join(top, '.git/index.lock'), '');
    expect(await commitFiles(git, fs, [X], 'm')).toMatchObject({ reason: 'locked' });
  });

  it('without a name to put on it, and new files stay new', async () => {
    const { git, run } = repository({ [X]: 'x\n' }, { 'user.useConfigOnly': 'true' });
    expect(await commitFiles(git, fs, [X], 'm')).toMatchObject({ reason: 'identity' });
    expect(run('status', '--porcelain', '-uall').trim()).toBe(`?? plan/${X}`);
  });

  it('because a hook refuses it, in the words of the hook', async () => {
    const { git, top, run } = committed({ [X]: 'x\n' });
    fs.writeFileSync(join(top, '.git/hooks/pre-commit'), '#!/bin/sh\necho 不行\nexit 1\n', { mode: 0o755 });
    fs.writeFileSync(join(top, 'plan', Y), 'y\n');
    fs.writeFileSync(join(top, 'plan', X), 'new\n');
    expect(await commitFiles(git, fs, [X, Y], 'm')).toEqual({ reason: 'failed', detail: '不行' });
    expect(run('status', '--porcelain').trimEnd().split('\n')).toEqual([` M plan/${X}`, `?? plan/${Y}`]);
  });

  it('of a file that is ignored, is not there or lies in no repository', async () => {
    const { git, top } = committed({ [X]: 'x\n', '.gitignore': '*.log\n' });
    fs.writeFileSync(join(top, 'plan/a.log'), '');
    expect(reasonOf(await commitFiles(git, fs, ['a.log'], 'm'))).toBe('ignored');
    fs.writeFileSync(join(top, 'plan', X), 'new\n');
    expect(reasonOf(await commitFiles(git, fs, [X, 'none.yaml'], 'm'))).toBe('failed');
    const dir = folderWith({ [X]: '' });
    expect(reasonOf(await commitFiles(gitFor(dir, around(VARS, dir)), fs, [X], 'm'))).toBe('no-repository');
  });
});
