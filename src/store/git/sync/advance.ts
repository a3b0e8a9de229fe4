import { failureOf, type GitFailure } from '../failure.js';
import type { Git } from '../git.js';
import type { CommitId } from '../revision.js';

/** Files of the user's that are not committed and that a step to another commit would overwrite. */
export interface Overwritten {
  overwritten: string[];
}

/**
 * Moves the branch that is checked out, the index and the working tree on to a commit that continues it. What is staged
 * or changed and not touched by that stays; if it would be touched, nothing is moved. No hook runs.
 */
export async function advance(git: Git, to: CommitId): Promise<Overwritten | GitFailure | null> {
  const quietly = ['--quiet', '--no-stat', '--no-autostash', '--no-verify-signatures'];
  const ran = await git.run(['-c', 'core.quotePath=false', 'merge', '--ff-only', ...quietly, to.id]);
  if (ran.code === 0) return null;
  const files = overwrittenIn(ran.err);
  return files.length > 0 ? { overwritten: files } : failureOf(ran);
}

/** Which files such a step would overwrite; nothing is changed but what git remembers of the files' times. */
export async function wouldOverwrite(git: Git, to: CommitId): Promise<string[]> {
  await git.run(['update-index', '-q', '--refresh']);
  const ran = await git.run(['-c', 'core.quotePath=false', 'read-tree', '-n', '-m', '-u', 'HEAD', to.id]);
  return ran.code === 0 ? [] : overwrittenIn(ran.err);
}

/** The files that git names: each on a line of its own, or in one sentence. */
function overwrittenIn(err: string): string[] {
  const listed = /would be (?:overwritten|removed)[^\n]*:\n((?:\t[^\n]*\n?)+)/.exec(err)?.[1] ?? '';
  const lines = listed.split('\n').map((line) => line.trim());
  const named = [...err.matchAll(/^error: (?:Entry|Untracked working tree file) '(.*)' (?:not uptodate|would be)/gm)];
  return [...new Set([...lines, ...named.map(([, file = '']) => file)])].filter(Boolean);
}
