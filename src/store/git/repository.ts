import { resolve } from 'node:path';
import { failureOf, type GitFailure } from './failure.js';
import type { Git } from './git.js';
import { textOf } from './output.js';

/** Whether the plan folder lies in the working tree of a repository. */
export async function isRepository(git: Git): Promise<boolean> {
  const { code, out } = await git.run(['rev-parse', '--is-inside-work-tree']);
  return code === 0 && textOf(out) === 'true';
}

/** Where a repository lies. */
export interface RepositoryPlace {
  /** The top of the working tree, absolute. */
  top: string;
  /** The folder that all its working trees share, absolute. */
  common: string;
}

/** Finds the repository of a plan folder. */
export async function repositoryPlace(git: Git): Promise<RepositoryPlace | GitFailure> {
  const top = await git.run(['rev-parse', '--show-toplevel']);
  if (top.code !== 0) return failureOf(top);
  const common = await git.run(['rev-parse', '--git-common-dir']);
  if (common.code !== 0) return failureOf(common);
  // git writes / on Windows too.
  return { top: resolve(textOf(top.out)), common: resolve(git.cwd, textOf(common.out)) };
}
