import { delimiter, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { type Disk, errorCode } from '../../disk.js';
import { isWithin } from '../../read/inside.js';

/** Environment variables of this process. */
export type Vars = Readonly<Record<string, string | undefined>>;

/** The repository that a folder lies in. All paths are absolute and without links. */
export interface FoundRepository {
  /** The top of its working tree. */
  top: string;
  /** Its folder for git; where `.git` is a file, what that names. */
  gitDir: string;
  /** Paths that must belong to the user before the settings in the repository are trusted. */
  owned: readonly string[];
}

/** git itself rejects a larger `.git` file. In bytes. */
const MAX_POINTER = 1024 * 1024;

/**
 * Finds the repository of a folder by `.git` alone. git's own search also takes a folder that merely looks like a bare
 * repository (`HEAD`, `config`, `objects`, `refs`), and such files can be committed: whoever clones them would run the
 * commands in that `config`. A path named `.git`, in any case, git neither commits nor checks out.
 * @param vars GIT_CEILING_DIRECTORIES and GIT_DISCOVERY_ACROSS_FILESYSTEM mean what they mean to git
 * @returns null if there is none; `broken`: a `.git` file that names no repository
 */
export function findRepository(disk: Disk, folder: string, vars: Vars): FoundRepository | { broken: string } | null {
  const start = realOf(disk, folder);
  const ceiling = ceilingOf(disk, start, vars['GIT_CEILING_DIRECTORIES'] ?? '');
  const staysOn = /^(|0|false|no|off)$/i.test(vars['GIT_DISCOVERY_ACROSS_FILESYSTEM'] ?? '');
  const device = staysOn ? deviceOf(disk, start) : null;
  for (let top = start; ; top = dirname(top)) {
    const found = repositoryAt(disk, top);
    if (found) return found;
    const above = dirname(top);
    if (above === top || above === ceiling || (device !== null && deviceOf(disk, above) !== device)) return null;
  }
}

/** A path with links resolved, as far as it exists. */
export function realOf(disk: Pick<Disk, 'realpathSync'>, path: string): string {
  try {
    return disk.realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realOf(disk, above), relative(above, path));
  }
}

/** Whether a folder is one that git would take for a repository's. */
export function isGitDir(disk: Disk, path: string): boolean {
  const common = commonDir(disk, path);
  return (
    isHead(disk, join(path, 'HEAD')) && isFolder(disk, join(common, 'objects')) && isFolder(disk, join(common, 'refs'))
  );
}

/**
 * The bare repository that GIT_DIR names, or that a folder lies in. Only for users who are in it and have no plan on
 * the disk: its content is read, and none of its settings may start a program.
 */
export function findBare(disk: Disk, folder: string, vars: Vars): string | null {
  const named = vars['GIT_DIR'];
  if (named) return isGitDir(disk, resolve(folder, named)) ? realOf(disk, resolve(folder, named)) : null;
  for (let above = realOf(disk, folder); ; above = dirname(above)) {
    if (isGitDir(disk, above)) return above;
    if (dirname(above) === above) return null;
  }
}

function repositoryAt(disk: Disk, top: string): FoundRepository | { broken: string } | null {
  const path = join(top, '.git');
  if (isFolder(disk, path)) {
    const gitDir = realOf(disk, path);
    return isGitDir(disk, gitDir) ? { top, gitDir, owned: [top, gitDir] } : null;
  }
  const text = textOf(disk, path, MAX_POINTER);
  if (text === null) return null;
  const target = /^gitdir: ([^\r\n]+)/.exec(text)?.[1];
  const gitDir = target === undefined ? null : realOf(disk, resolve(top, target));
  if (gitDir === null || !isGitDir(disk, gitDir)) return { broken: target ?? path };
  return { top, gitDir, owned: [path, top, gitDir] };
}

/** The folder that the working trees of a repository share. */
export function commonDir(disk: Disk, gitDir: string): string {
  const text = textOf(disk, join(gitDir, 'commondir'), MAX_POINTER)?.trim();
  return text ? resolve(gitDir, text) : gitDir;
}

/** `HEAD` names a branch, or a commit by its id; in old repositories it is a link to the branch. */
function isHead(disk: Disk, path: string): boolean {
  try {
    if (disk.lstatSync(path).isSymbolicLink() && /[\\/]refs[\\/]/.test(realOf(disk, path))) return true;
  } catch {
    return false;
  }
  return /^(ref:\s*refs\/|[0-9a-f]{40})/.test(textOf(disk, path, MAX_POINTER) ?? '');
}

function isFolder(disk: Disk, path: string): boolean {
  try {
    return disk.statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The content of a regular file, or null if there is none that can be read. */
function textOf(disk: Disk, path: string, most: number): string | null {
  try {
    const stats = disk.statSync(path);
    return stats.isFile() && stats.size <= most ? disk.readFileSync(path).toString() : null;
  } catch (error) {
    if (errorCode(error) === 'UNKNOWN') throw error;
    return null;
  }
}

function deviceOf(disk: Disk, path: string): number | null {
  try {
    return disk.statSync(path).dev;
  } catch {
    return null;
  }
}

/** The nearest folder above that the search must not reach, or null if there is none. */
function ceilingOf(disk: Disk, start: string, listed: string): string | null {
  const folders = listed.split(delimiter).filter((folder) => isAbsolute(folder));
  const above = folders.map((folder) => realOf(disk, folder)).filter((real) => real !== start && isWithin(start, real));
  return above.sort((one, other) => other.length - one.length)[0] ?? null;
}
