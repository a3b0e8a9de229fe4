import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { type Git, gitFor } from '../../../src/store/git/git.js';
import type { GitHost } from '../../../src/store/git/start/place.js';
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
  GIT_CEILING_DIRECTORIES: join(folderWith({}), '..'),
};

const NAME = { 'user.name': '张三', 'user.email': 'zhang@example.cn' };

/** What is around a run of git, on this machine's disk and for its user. */
export function around(vars: GitHost['vars'], cwd: string): GitHost {
  return { vars, cwd, disk: fs, platform: process.platform, uid: process.geteuid?.() ?? null };
}

/** Runs git in a folder. @returns what it printed */
export function runIn(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, env: VARS, encoding: 'utf8', stdio: 'pipe' });
}

/** A repository and git for the plan in it. */
export interface Repository {
  top: string;
  git: Git;
  run(...args: string[]): string;
}

/** A repository with a plan in a folder of it; nothing is committed yet. */
export function repository(files: Record<string, string> = {}, settings: Record<string, string> = NAME): Repository {
  const top = folderWith(Object.fromEntries(Object.entries(files).map(([file, text]) => [`plan/${file}`, text])));
  fs.mkdirSync(join(top, 'plan'), { recursive: true });
  const run = (...args: string[]) => runIn(top, ...args);
  run('init', '--quiet', '--initial-branch=main');
  for (const [name, value] of Object.entries(settings)) run('config', name, value);
  const dir = join(top, 'plan');
  return { top, run, git: gitFor(dir, around(VARS, top)) };
}

/** The same with all of it committed. */
export function committed(files: Record<string, string>): Repository {
  const made = repository(files);
  made.run('add', '.');
  made.run('commit', '--quiet', '--message=first');
  return made;
}
