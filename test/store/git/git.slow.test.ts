import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitFiles } from '../../../src/store/git/commit.js';
import { committedFile } from '../../../src/store/git/committed/file.js';
import { gitFor } from '../../../src/store/git/git.js';
import { userName } from '../../../src/store/git/identity.js';
import { isRepository } from '../../../src/store/git/repository.js';
import type { GitRun } from '../../../src/store/git/start/run.js';
import { folderWith } from '../disk.js';
import { around, committed, repository, VARS } from './repository.js';

const X = '01-a/001-x.yaml';
const Y = '01-a/002-y.yaml';

describe('a repository', () => {
  it('is known', async () => {
    expect(await isRepository(repository().git)).toBe(true);
    const dir = folderWith({});
    expect(await isRepository(gitFor(dir, around(VARS, dir)))).toBe(false);
  });

  it('names its user, in characters of any script', async () => {
    expect(await userName(repository().git)).toBe('张三');
    expect(await userName(repository({}, {}).git)).toBeNull();
    expect(await userName(repository({}, { 'user.name': ' ' }).git)).toBeNull();
  });
});

describe('a user whose name is not in UTF-8', () => {
  const named = (bytes: number[]) => {
    const made = repository({}, {});
    fs.appendFileSync(join(made.top, '.git/config'), Buffer.from([...Buffer.from('[user]\n\tname = '), ...bytes, 10]));
    return made.git;
  };

  it('is read as GBK, where that is what it is', async () => {
    expect(await userName(named([0xd5, 0xc5, 0xc8, 0xfd]))).toBe('张三');
  });

  it('is not guessed where it is nothing that is known', async () => {
    expect(await userName(named([0xff, 0xfe, 0x41]))).toContain('\uFFFD');
    expect(await userName(named([0x41, 0xe9, 0x20]))).toContain('\uFFFD');
  });
});

describe('a committed file', () => {
  it('is given as the last commit has it', async () => {
    const { git, top } = committed({ [X]: '旧\n', '中文 *.txt': 'a\n' });
    fs.writeFileSync(join(top, 'plan', X), 'new\n');
    expect((await committedFile(git, X))?.toString()).toBe('旧\n');
    expect((await committedFile(git, '中文 *.txt'))?.toString()).toBe('a\n');
    expect(await committedFile(git, Y)).toBeNull();
  });

  it('has the line ends of a checkout', async () => {
    const { git, run } = committed({ [X]: 'a\nb\n' });
    run('config', 'core.autocrlf', 'true');
    expect((await committedFile(git, X))?.toString()).toBe('a\r\nb\r\n');
  });

  it('is none before the first commit', async () => {
    expect(await committedFile(repository({ [X]: '' }).git, X)).toBeNull();
  });

  it('is unavailable outside of a repository', async () => {
    const dir = folderWith({});
    expect(await committedFile(gitFor(dir, around(VARS, dir)), X)).toMatchObject({ reason: 'no-repository' });
  });
});

describe('without git itself', () => {
  it('nothing is thrown', async () => {
    const dir = folderWith({ [X]: '' });
    const git = gitFor(dir, around({ ...VARS, PATH: '/nowhere' }, dir));
    expect(await isRepository(git)).toBe(false);
    expect(await userName(git)).toBeNull();
    expect(await committedFile(git, X)).toEqual({ reason: 'no-git', detail: 'ENOENT' });
    expect(await commitFiles(git, fs, [X], 'm')).toEqual({ reason: 'no-git', detail: 'ENOENT' });
  });

  it.each<[string, Partial<GitRun>, string]>([
    [
      'a repository of another',
      { code: 128, err: "fatal: detected dubious ownership in repository at '/x'\n" },
      'foreign',
    ],
    ['a git that was killed', { code: null }, 'failed'],
    ['words that are not known', { code: 1, err: 'fatal: what\n' }, 'failed'],
  ])('%s is told apart', async (_, ran, reason) => {
    const asked: (readonly string[])[] = [];
    const run = async (args: readonly string[]) => {
      asked.push(args);
      return { code: 0, out: Buffer.of(), err: '', ...ran };
    };
    const git = {
      dir: '/p',
      folder: '/p',
      cwd: '/p',
      hasRepository: true,
      run,
      runAsTyped: run,
      runOnline: run,
      runNow: () => Buffer.of(),
    };
    expect(await commitFiles(git, fs, ['--all'], 'm')).toMatchObject({
      reason,
    });
    expect(asked).toEqual([['ls-files', '--others', '-z', '--', ':(literal)--all']]);
  });
});
