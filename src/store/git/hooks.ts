import { join, resolve } from 'node:path';
import type { Disk } from '../disk.js';
import { isWithin } from '../read/inside.js';
import { pathSetting } from './config.js';
import type { Git } from './git.js';
import type { RepositoryPlace } from './repository.js';
import { realOf } from './start/find-repository.js';

/** Where git looks for hooks. */
export interface HookFolder {
  /** Absolute path. */
  path: string;
  /**
   * `own`: the repository's own, which is never committed; `tree`: core.hooksPath names a folder in the working tree;
   * `outside`: it names one outside of the repository, for other repositories too.
   */
  kind: 'own' | 'tree' | 'outside';
}

/**
 * The pre-commit file that a person edits. husky rewrites the hooks of its folder `_` each time; they run the files of
 * the same names in the folder above.
 */
export function preCommitOf({ path }: HookFolder): { file: string; isHusky: boolean } {
  const isHusky = /[\\/]\.husky[\\/]_$/.test(path);
  return { file: join(path, isHusky ? '../pre-commit' : 'pre-commit'), isHusky };
}

/** Where git looks for hooks in a repository: its own folder, or the folder of core.hooksPath. */
export async function hookFolder(git: Git, disk: Disk, { top, common }: RepositoryPlace): Promise<HookFolder> {
  const configured = await pathSetting(git, 'core.hooksPath');
  if (configured === null) return { path: join(common, 'hooks'), kind: 'own' };
  // A relative path starts at the folder in which hooks run.
  const path = resolve(top, configured);
  if (isWithin(realOf(disk, path), realOf(disk, common))) return { path, kind: 'own' };
  return { path, kind: isWithin(realOf(disk, path), realOf(disk, top)) ? 'tree' : 'outside' };
}
