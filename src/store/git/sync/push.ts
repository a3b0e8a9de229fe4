import type { Git } from '../git.js';
import type { CommitId } from '../revision.js';
import { type ServerFailure, serverFailure } from './server-failure.js';

/**
 * How a push ended: the branch has the commit; somebody else was faster; or the server refuses what was pushed, as it
 * does for a protected branch. `said` is what the server printed, in lines.
 */
export type Pushed = { pushed: 'done' | 'behind' | 'refused'; said: readonly string[] } | ServerFailure;

/** Refusals that mean: the branch has moved on since it was fetched. */
const BEHIND =
  /\((fetch first|non-fast-forward|cannot lock ref.*|incorrect old value provided|failed to update ref|stale info)\)$/;

/** Pushes a commit to a branch of a server; nothing there is ever overwritten. @param branch without `refs/heads/` */
export async function pushCommit(
  git: Git,
  remote: string,
  { id }: CommitId,
  branch: string,
  asks: boolean,
): Promise<Pushed> {
  const ran = await git.runOnline(
    ['push', '--porcelain', '--recurse-submodules=no', '--', remote, `${id}:refs/heads/${branch}`],
    asks,
  );
  const said = ran.err
    .split('\n')
    .filter((line) => /^remote:/.test(line))
    .map((line) => line.replace(/^remote:/, '').trim())
    .filter(Boolean);
  if (ran.code === 0) return { pushed: 'done', said };
  const refused = ran.out
    .toString()
    .split('\n')
    .find((line) => line.startsWith('!'));
  if (refused === undefined) return serverFailure(ran);
  return { pushed: BEHIND.test(refused.trim()) ? 'behind' : 'refused', said: [...said, whyOf(refused)] };
}

/** The reason in a line such as `!\tmain:main\t[remote rejected] (pre-receive hook declined)`. */
function whyOf(line: string): string {
  return /\(([^()]*)\)\s*$/.exec(line)?.[1] ?? line.trim();
}
