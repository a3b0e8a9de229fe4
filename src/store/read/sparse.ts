import { join, resolve } from 'node:path';
import { PLAN_FILE } from '../../core/file/path.js';
import type { ReadDisk } from '../disk.js';
import { readIndex } from '../git/index-file.js';
import { repositoryRoot } from '../git/repository-root.js';
import { wayTo } from './inside.js';
import { readRegular } from './regular-file.js';

/** What is in git's index but not in the working tree. */
export interface NotCheckedOut {
  /** The way from the top of the working tree to the plan folder, with `/` at its end; empty for the top. */
  prefix: string;
  /**
   * Paths from the plan folder, with `/`, sorted; one that ends in `/` is a folder of which nothing more is known. null
   * where the index cannot be read.
   */
  paths: string[] | null;
}

/**
 * What git knows of a plan folder but leaves out of the working tree, as a sparse checkout does. git itself is not
 * started, and its index is read only where a sparse checkout was ever made.
 */
export function notCheckedOut(disk: ReadDisk, dir: string): NotCheckedOut {
  const root = rootOf(disk, dir);
  const gitDir = root && gitDirOf(disk, root.top);
  if (!root || !gitDir || !disk.existsSync(join(gitDir, 'info', 'sparse-checkout'))) return { prefix: '', paths: [] };
  const { top, prefix } = root;
  const missing = readIndex(disk, gitDir)?.filter(
    ({ path, isSkipped }) => isSkipped && path.startsWith(prefix) && !disk.existsSync(join(top, path)),
  );
  return { prefix, paths: missing?.map(({ path }) => path.slice(prefix.length)).sort() ?? null };
}

/**
 * The folder of a plan of which a sparse checkout leaves out `plan.yaml` itself, as git wants to have it: from the top
 * of the working tree. Of several it is the one that lies highest.
 * @param named the plan that was asked for; any where null
 * @returns null if there is none
 */
export function withheldPlan(disk: ReadDisk, cwd: string, named: string | null): string | null {
  const top = rootOf(disk, cwd)?.top;
  if (top === undefined) return null;
  const wanted = named === null ? null : wayTo(top, resolve(disk.realpathSync(cwd), named));
  const folders = (notCheckedOut(disk, top).paths ?? []).flatMap((path) => planFolderIn(path) ?? []);
  const plans = folders.filter((folder) => wanted === null || [folder, `${folder}/${PLAN_FILE}`].includes(wanted));
  return plans.sort((one, other) => one.split('/').length - other.split('/').length)[0] ?? null;
}

/** The plan folder that something left out tells of: the plan's own file, or the whole of a folder named `plan`. */
function planFolderIn(path: string): string | null {
  if (path === PLAN_FILE) return '.';
  if (path.endsWith(`/${PLAN_FILE}`)) return path.slice(0, -PLAN_FILE.length - 1);
  return /^((?:.+\/)?plan)\/$/.exec(path)?.[1] ?? null;
}

/** The top of the working tree, and the way from there to the plan folder, with `/` at its end. */
function rootOf(disk: ReadDisk, dir: string): { top: string; prefix: string } | null {
  try {
    const real = disk.realpathSync(dir);
    const top = repositoryRoot(disk, real);
    if (top === null) return null;
    const way = wayTo(top, real);
    return { top, prefix: way === '' ? '' : `${way}/` };
  } catch {
    return null;
  }
}

/** The folder in which git keeps what belongs to a working tree: `.git`, or where a file of that name leads. */
function gitDirOf(disk: ReadDisk, top: string): string | null {
  const path = join(top, '.git');
  try {
    if (disk.statSync(path).isDirectory()) return path;
    const named = /^gitdir: (.+)$/m.exec(readRegular(disk, path).toString());
    return named?.[1] === undefined ? null : resolve(top, named[1].trimEnd());
  } catch {
    return null;
  }
}
