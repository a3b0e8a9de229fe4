import { failureOf, type Git, type GitFailure, textOf } from './git.js';
import { type CommitId, forkOf } from './revision.js';

/** What is checked out; while a merge is being made, what is being merged into it too. */
export async function headsOf(git: Git): Promise<CommitId[]> {
  const { code, out } = await git.run(['rev-parse', '--verify', '--quiet', 'MERGE_HEAD']);
  return [{ id: 'HEAD' }, ...(code === 0 ? [{ id: textOf(out) }] : [])];
}

/**
 * The commit against which what is here keeps its promises: where another commit and what is checked out went apart, so
 * that what was recorded on the other side since then does not look removed.
 * @returns `shallow` where the history that is here does not reach so far; `unrelated` where there is none in common
 */
export async function findBase(git: Git, other: CommitId, heads: readonly CommitId[]): Promise<CommitId | GitFailure> {
  const fork = await forkOf(git, other, heads);
  if (!('reason' in fork) || fork.reason !== 'shallow') return fork;
  const beyond = await cutParents(git, heads);
  if ('reason' in beyond) return beyond;
  return beyond.length === 0 ? fork : forkOf(git, other, [...heads, ...beyond]);
}

/**
 * The parents that a shallow clone cuts off, as far as they are here all the same: CI fetches a merge alone, and the
 * branch that it was merged into by itself. The commits themselves still name their parents.
 */
async function cutParents(git: Git, heads: readonly CommitId[]): Promise<CommitId[] | GitFailure> {
  const listed = await git.run(['rev-list', '--parents', ...heads.map(({ id }) => id), '--']);
  if (listed.code !== 0) return failureOf(listed);
  const lines = textOf(listed.out).split('\n');
  const roots = lines.filter((line) => !line.includes(' '));
  const raw = await git.run(['cat-file', '--batch'], roots.map((id) => `${id}\n`).join(''));
  if (raw.code !== 0) return failureOf(raw);
  const parents = [...raw.out.toString('latin1').matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
  const checked = await git.run(['cat-file', '--batch-check'], parents.map((id) => `${id}\n`).join(''));
  if (checked.code !== 0) return failureOf(checked);
  const found = textOf(checked.out).split('\n');
  return found.filter((line) => / commit \d+$/.test(line)).map((line) => ({ id: line.split(' ')[0] ?? '' }));
}
