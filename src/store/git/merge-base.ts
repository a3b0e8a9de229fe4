import { failureOf, type GitFailure } from './failure.js';
import type { Git } from './git.js';
import { textOf } from './output.js';
import { type Commit, type CommitId, withInstant } from './revision.js';

/** The commit that is checked out, and during a merge also the commits that are being merged. */
export async function headsOf(git: Git): Promise<CommitId[]> {
  const { code, out } = await git.run(['rev-parse', '--verify', '--quiet', 'MERGE_HEAD']);
  return [{ id: 'HEAD' }, ...(code === 0 ? [{ id: textOf(out) }] : [])];
}

/**
 * The merge base of another commit and what is checked out. Promises are compared with it, so that what the other side
 * recorded since then does not look removed.
 * @returns `shallow` if the available history does not go back far enough; `unrelated` if there is no common ancestor
 */
export async function mergeBaseWithHeads(
  git: Git,
  other: CommitId,
  heads: readonly CommitId[],
): Promise<CommitId | GitFailure> {
  const found = await mergeBaseOf(git, other, heads);
  if (!('reason' in found) || found.reason !== 'shallow') return found;
  const beyond = await cutParents(git, heads);
  if ('reason' in beyond) return beyond;
  return beyond.length === 0 ? found : mergeBaseOf(git, other, [...heads, ...beyond]);
}

/**
 * The parents that a shallow clone cuts off but that exist here anyway: CI may fetch only a merge commit, and the
 * branch it merged into separately. The commits themselves still name their parents.
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

/**
 * The merge base of two commits, with its instant.
 * @returns `shallow` if the available history does not go back far enough; `unrelated` if there is none
 */
export async function findMergeBase(git: Git, one: CommitId, other: CommitId): Promise<Commit | GitFailure> {
  return withInstant(git, await mergeBaseOf(git, one, [other]));
}

/** The id of the merge base of a commit and others. The others count as one commit that was merged from them. */
async function mergeBaseOf(git: Git, one: CommitId, others: readonly CommitId[]): Promise<CommitId | GitFailure> {
  const found = await git.run(['merge-base', one.id, ...others.map(({ id }) => id)]);
  const [id = ''] = textOf(found.out).split('\n');
  if (found.code === 0 && id !== '') return { id };
  const shallow = await git.run(['rev-parse', '--is-shallow-repository']);
  return { reason: textOf(shallow.out) === 'true' ? 'shallow' : 'unrelated', detail: '' };
}
