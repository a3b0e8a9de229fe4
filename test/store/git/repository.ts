import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Git, gitFor } from '../../../src/store/git/git.js';
import type { GitHost } from '../../../src/store/git/start/place.js';
import { copyFolder, preparedFolder } from '../../folders.js';
import { folderWith } from '../disk.js';

/** When commits are made: no later than the instant at which the tests run the program. */
const AT = '2020-11-30T09:00:00+08:00';

/** Settings of nobody, and a repository that lies no higher than the tests' own folder. */
export const VARS = {
  GIT_AUTHOR_DATE: AT,
  GIT_COMMITTER_DATE: AT,
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CEILING_DIRECTORIES: fs.realpathSync(tmpdir()),
  // The machine does not go down while the tests run: git need not wait for the disk.
  GIT_TEST_FSYNC: '0',
};

/** The name and address that commits are made with. */
export const NAME = { 'user.name': '张三', 'user.email': 'zhang@example.cn' };

/** What is around a run of git, on this machine's disk and for its user. */
export function around(vars: GitHost['vars'], cwd: string): GitHost {
  return { vars, cwd, disk: fs, platform: process.platform, uid: process.geteuid?.() ?? null };
}

/** Runs git in a folder. @returns what it printed */
export function runIn(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, env: VARS, encoding: 'utf8', stdio: 'pipe' });
}

/** Makes a folder a repository in which nothing is committed, like `git init` and `git config` for each setting. */
export function initialize(folder: string, settings: Readonly<Record<string, string>> = NAME): void {
  const template = preparedFolder(`git init ${JSON.stringify(settings)}`, (made) => {
    runIn(made, 'init', '--quiet', '--initial-branch=main');
    for (const [name, value] of Object.entries(settings)) runIn(made, 'config', name, value);
    // Examples that git never runs.
    for (const name of fs.readdirSync(join(made, '.git/hooks'))) fs.rmSync(join(made, '.git/hooks', name));
  });
  copyFolder(template, folder);
}

/** A repository and git for the plan in it. */
export interface Repository {
  top: string;
  git: Git;
  run(...args: string[]): string;
}

/** A repository whose plan lies in its folder `plan`. */
export function repositoryAt(top: string): Repository {
  return { top, run: (...args) => runIn(top, ...args), git: gitFor(join(top, 'plan'), around(VARS, top)) };
}

/** A repository with a plan in a folder of it; nothing is committed yet. */
export function repository(
  files: Readonly<Record<string, string>> = {},
  settings: Readonly<Record<string, string>> = NAME,
): Repository {
  const top = folderWith(Object.fromEntries(Object.entries(files).map(([file, text]) => [`plan/${file}`, text])));
  fs.mkdirSync(join(top, 'plan'), { recursive: true });
  initialize(top, settings);
  return repositoryAt(top);
}

/** The same with all of it committed. */
export function committed(files: Readonly<Record<string, string>>): Repository {
  const template = preparedFolder(`committed ${JSON.stringify(files)}`, (folder) => {
    const made = repository(files);
    made.run('add', '.');
    made.run('commit', '--quiet', '--message=first');
    copyFolder(made.top, folder);
  });
  return repositoryAt(copyOfRepository(template, folderWith({})));
}

/** Copies a repository into a new folder. @returns the folder */
export function copyOfRepository(from: string, to: string): string {
  copyFolder(from, to);
  // To git files with other times may be changed ones, until it has read them.
  runIn(to, 'update-index', '-q', '--refresh');
  return to;
}
