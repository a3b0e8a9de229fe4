import { delimiter, resolve } from 'node:path';
import type { Disk } from '../../disk.js';
import { isWithin } from '../../read/inside.js';
import { type FoundRepository, findRepository, isGitDir, realOf, type Vars } from './find-repository.js';

/** What decides how git is started. */
export interface GitHost {
  vars: Vars;
  /** The working directory of this process. */
  cwd: string;
  disk: Disk;
  platform: string;
  /** The user that this process acts as, or null if the system knows no such number. */
  uid: number | null;
}

/** The repository that git is to work in, and where it is started. */
export interface GitPlace {
  /** null if there is none. */
  gitDir: string | null;
  /** The folder that git is started in: the top of the working tree; of a bare repository its own folder. */
  cwd: string;
  /** The hook's variables that apply to this repository; empty if none does. */
  handed: Readonly<Record<string, string>>;
  /** Paths that must belong to the user; empty if the environment itself names the repository, which git trusts. */
  owned: readonly string[];
  /** The path that a `.git` file or GIT_DIR names, if it is no repository. */
  broken: string | null;
}

/** The paths that git gives hooks about a repository; they may be relative to the folder in which hooks run. */
const HANDED_PATHS = ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_OBJECT_DIRECTORY'];

/**
 * Finds the repository of a plan folder by our own upward search. A hook is given its repository, and a person may name
 * one (`GIT_DIR`). That one is used if it is the same, if the search finds none, or if its working tree
 * (`GIT_WORK_TREE`) is nearer to the plan. The variables of a hook of another repository are ignored.
 */
export function gitPlaceOf(dir: string, around: GitHost): GitPlace {
  const found = findRepository(around.disk, dir, around.vars);
  const walked = found !== null && 'top' in found ? found : null;
  const named = resolved(around, 'GIT_DIR');
  if (named !== null && !isGitDir(around.disk, named)) return nowhere(around, dir, named);
  if (named !== null && named !== walked?.gitDir && (found === null || isNearer(around, dir, walked))) {
    return namedPlace(around, named);
  }
  if (walked === null) return nowhere(around, dir, found !== null && 'broken' in found ? found.broken : null);
  const { gitDir, top } = walked;
  const handed = isHanded(around, walked, named) ? handedBy(around) : {};
  return { gitDir, cwd: top, handed, owned: named === gitDir ? [] : walked.owned, broken: null };
}

/** The repository that the environment names. */
function namedPlace(around: GitHost, gitDir: string): GitPlace {
  const tree = resolved(around, 'GIT_WORK_TREE');
  // Without a working tree it may belong to anybody: its settings must not make git fetch missing objects.
  const handed = { ...handedBy(around), ...(tree === null ? { GIT_ALLOW_PROTOCOL: 'none' } : {}) };
  return { gitDir, cwd: tree ?? realOf(around.disk, around.cwd), handed, owned: [], broken: null };
}

function nowhere({ disk }: GitHost, dir: string, broken: string | null): GitPlace {
  return { gitDir: null, cwd: realOf(disk, dir), handed: {}, owned: [], broken };
}

/** Whether the working tree that the environment names contains the plan, and lies in the one that was found. */
function isNearer(around: GitHost, dir: string, walked: FoundRepository | null): boolean {
  const tree = resolved(around, 'GIT_WORK_TREE');
  if (tree === null || !isWithin(realOf(around.disk, dir), tree)) return false;
  return walked === null || isWithin(tree, walked.top);
}

/** The folder that a variable names, without links, or null if it is not set. */
function resolved({ disk, vars, cwd }: GitHost, name: string): string | null {
  const value = vars[name];
  return value ? realOf(disk, resolve(cwd, value)) : null;
}

/** Whether the environment refers to the repository: names it, or this process runs in it. */
function isHanded({ disk, vars, cwd }: GitHost, { gitDir }: FoundRepository, named: string | null): boolean {
  if (named !== null) return named === gitDir;
  if (HANDED_PATHS.every((name) => !vars[name])) return false;
  const here = findRepository(disk, cwd, vars);
  return here !== null && 'gitDir' in here && here.gitDir === gitDir;
}

/** The environment's variables about its repository, with absolute paths. */
function handedBy({ vars, cwd }: GitHost): Record<string, string> {
  const handed: Record<string, string> = {};
  for (const name of HANDED_PATHS) {
    const value = vars[name];
    if (value) handed[name] = resolve(cwd, value);
  }
  const alternates = vars['GIT_ALTERNATE_OBJECT_DIRECTORIES'];
  // A quoted path has escapes of its own and is absolute.
  const absolute = (path: string) => (path === '' || path.startsWith('"') ? path : resolve(cwd, path));
  if (alternates)
    handed['GIT_ALTERNATE_OBJECT_DIRECTORIES'] = alternates.split(delimiter).map(absolute).join(delimiter);
  if (vars['GIT_QUARANTINE_PATH']) handed['GIT_QUARANTINE_PATH'] = vars['GIT_QUARANTINE_PATH'];
  return handed;
}
