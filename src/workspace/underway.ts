import { EXIT, Failure } from '../core/failure.js';
import type { Context } from '../env.js';
import { gitFor } from '../store/git/git.js';
import { gitDirOf, type Operation, operationIn } from '../store/git/operation.js';

async function underwayIn(env: Context['env'], dir: string): Promise<Operation | null> {
  const gitDir = await gitDirOf(gitFor(dir, env));
  return gitDir === null ? null : operationIn(env.disk, gitDir);
}

/**
 * Refuses `--commit` during a rebase, a merge or the like, before anything is written: aborting it would remove the
 * entry too. If there is no repository, the commit itself will say so.
 */
export async function refuseUnderway({ env, messages }: Context, dir: string): Promise<void> {
  const operation = await underwayIn(env, dir);
  if (operation === null) return;
  const { underway, searching, operations } = messages.errors.commit;
  const name = operations[operation];
  const text =
    operation === 'bisect'
      ? searching(name, 'git bisect reset')
      : underway(name, `git ${operation} --continue`, `git ${operation} --abort`);
  throw new Failure(EXIT.failed, text);
}

/** Whether a merge, a rebase or the like is under way in the repository of a plan. */
export async function isUnderway({ env }: Context, dir: string): Promise<boolean> {
  return (await underwayIn(env, dir)) !== null;
}
