import { join, resolve } from 'node:path';
import type { Disk } from '../disk.js';
import { readRegular } from '../read/regular-file.js';
import { pathSetting } from './config.js';
import { isWithin, realOf } from './find.js';
import { failureOf, type Git, type GitFailure, textOf } from './git.js';

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
 * The pre-commit that a person writes. husky writes the hooks of its folder `_` anew each time; they run the files of
 * the same names above it.
 */
export function preCommitOf({ path }: HookFolder): { file: string; isHusky: boolean } {
  const isHusky = /[\\/]\.husky[\\/]_$/.test(path);
  return { file: join(path, isHusky ? '../pre-commit' : 'pre-commit'), isHusky };
}

/** Where a repository lies. */
export interface RepositoryPlace {
  /** The top of the working tree, absolute. */
  top: string;
  /** What all its working trees share, absolute. */
  common: string;
}

/** Finds the repository of a plan folder. */
export async function placeOf(git: Git): Promise<RepositoryPlace | GitFailure> {
  const top = await git.run(['rev-parse', '--show-toplevel']);
  if (top.code !== 0) return failureOf(top);
  const common = await git.run(['rev-parse', '--git-common-dir']);
  if (common.code !== 0) return failureOf(common);
  // git writes / on Windows too.
  return { top: resolve(textOf(top.out)), common: resolve(git.cwd, textOf(common.out)) };
}

/** Where git looks for hooks in a repository: its own folder, or that of core.hooksPath. */
export async function hookFolder(git: Git, disk: Disk, { top, common }: RepositoryPlace): Promise<HookFolder> {
  const configured = await pathSetting(git, 'core.hooksPath');
  if (configured === null) return { path: join(common, 'hooks'), kind: 'own' };
  // A relative path begins where hooks run.
  const path = resolve(top, configured);
  if (isWithin(realOf(disk, path), realOf(disk, common))) return { path, kind: 'own' };
  return { path, kind: isWithin(realOf(disk, path), realOf(disk, top)) ? 'tree' : 'outside' };
}

/**
 * What a file holds, a byte for a character, so that nothing is lost on the way back; null where there is none.
 * @throws as `readRegular` does
 */
export function rawText(disk: Disk, path: string): string | null {
  return disk.existsSync(path) ? readRegular(disk, path).toString('latin1') : null;
}

/** A text of ours as `rawText` would read it. */
export function toRaw(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** A raw text as people read it. */
export function fromRaw(raw: string): string {
  return Buffer.from(raw, 'latin1').toString('utf8');
}

/** Whether git would run a file as a hook. */
export function isExecutable(disk: Disk, path: string, platform: string): boolean {
  return platform === 'win32' || (disk.statSync(path).mode & 0o111) !== 0;
}

/** Lets git run a file as a hook: for whoever may read it. */
export function makeExecutable(disk: Disk, path: string, platform: string): void {
  if (isExecutable(disk, path, platform)) return;
  const fd = disk.openSync(path, 'r');
  try {
    const { mode } = disk.fstatSync(fd);
    disk.fchmodSync(fd, (mode | ((mode & 0o444) >> 2)) & 0o7777);
  } finally {
    disk.closeSync(fd);
  }
}
