import { join, resolve } from 'node:path';
import { EXIT, Failure } from '../core/failure.js';
import { PLAN_FILE } from '../core/file/path.js';
import type { Context } from '../env.js';
import { type Git, gitFor } from '../store/git/git.js';
import { findBare, findRepository } from '../store/git/start/find-repository.js';
import { findPlan, namedPlan } from '../store/read/find.js';
import { isWithin, wayTo } from '../store/read/inside.js';
import { planFolder } from './plan-folder.js';

/** Where the plan is whose commits are read, with git for it. */
export interface PastPlace {
  /** The plan folder; if it is not on the disk, the path that it would have. */
  dir: string;
  git: Git;
  /** Whether the plan is also on the disk, not only in commits. */
  isOnDisk: boolean;
}

/**
 * Finds the plan whose commits are read. It need not be on the disk: a bare repository, where a hook on a server runs,
 * has only commits.
 * @param revision a commit that should have the plan, as it was typed
 */
export async function pastPlace(context: Context, revision: string): Promise<PastPlace> {
  const { env, options } = context;
  const named = namedPlan(options.plan, env);
  const found = findPlan(env.disk, env.cwd, named);
  if (found !== null) return { dir: found, git: gitFor(found, env), isOnDisk: true };
  const walked = findRepository(env.disk, env.cwd, env.vars);
  const bare = walked === null ? bareRepository(context) : null;
  const top = walked !== null && 'top' in walked ? walked.top : bare;
  if (top === null) return { dir: planFolder(context), git: gitFor(env.cwd, env), isOnDisk: true };
  const { disk, platform, uid, vars } = env;
  const around = bare === null ? env : { disk, platform, uid, cwd: bare, vars: { ...vars, GIT_DIR: bare } };
  const dirs = named === null ? ['plan', '.'].map((way) => join(top, way)) : [namedIn(top, env.cwd, named)];
  for (const dir of dirs) {
    const way = wayTo(top, dir);
    const file = way === '' ? PLAN_FILE : `${way}/${PLAN_FILE}`;
    const git = gitFor(dir, around);
    const { code } = await git.run(['cat-file', '-e', `${revision}:${file}`]);
    if (code === 0) return { dir, git, isOnDisk: false };
  }
  const [dir = top] = dirs;
  return { dir, git: gitFor(dir, around), isOnDisk: false };
}

/** A named folder as a path from the current folder, or from the top of the repository. */
function namedIn(top: string, cwd: string, named: string): string {
  const path = resolve(cwd, named);
  return isWithin(path, top) ? path : resolve(top, named);
}

/**
 * The bare repository at the current folder, or the one that git names to a hook on a server; null if there is none.
 */
function bareRepository({ env, messages }: Context): string | null {
  const bare = findBare(env.disk, env.cwd, env.vars);
  if (bare === null || env.vars['GIT_DIR'] || env.uid === null) return bare;
  if (env.disk.statSync(bare).uid === env.uid) return bare;
  throw new Failure(EXIT.failed, messages.errors.foreignBare(bare));
}
