import type { ReadDisk } from '../disk.js';
import { failureOf, type GitFailure } from './failure.js';
import type { Git } from './git.js';
import { gitDirOf, operationIn } from './operation.js';
import { namesOf, textOf } from './output.js';
import { literal, pathOf } from './paths.js';

/**
 * Commits the named files as they are on the disk, new ones included, and no other changed or staged file.
 * @returns the commit's id
 */
export async function commitFiles(
  git: Git,
  disk: ReadDisk,
  files: readonly string[],
  message: string,
): Promise<{ commit: string } | GitFailure> {
  const paths = files.map((file) => literal(pathOf(git, file)));
  const others = await git.run(['ls-files', '--others', '-z', '--', ...paths]);
  if (others.code !== 0) return failureOf(others);
  const added = namesOf(others.out).map(literal);
  const refusal = await refusalOf(git, disk, paths, added);
  if (refusal) return refusal;
  const failure = await addAndCommit(git, paths, added, message);
  if (failure) return failure;
  const head = await git.run(['rev-parse', 'HEAD']);
  return head.code === 0 ? { commit: textOf(head.out) } : failureOf(head);
}

/** Why a commit is refused before anything is touched. */
async function refusalOf(
  git: Git,
  disk: ReadDisk,
  paths: readonly string[],
  added: readonly string[],
): Promise<GitFailure | null> {
  const gitDir = await gitDirOf(git);
  if (gitDir !== null && operationIn(disk, gitDir) !== null) return { reason: 'merging', detail: '' };
  if (added.length > 0) return null;
  if (paths.length === 0) return { reason: 'unchanged', detail: '' };
  const status = await git.run(['status', '--porcelain', '-z', '--', ...paths]);
  if (status.code !== 0) return failureOf(status);
  return status.out.length === 0 ? { reason: 'unchanged', detail: '' } : null;
}

async function addAndCommit(
  git: Git,
  paths: readonly string[],
  added: readonly string[],
  message: string,
): Promise<GitFailure | null> {
  // Without their content: a commit of some files takes new ones only if git has heard of them.
  const add = added.length > 0 ? await git.run(['add', '--intent-to-add', '--', ...added]) : null;
  if (add && add.code !== 0) return failureOf(add);
  const utf8 = ['-c', 'i18n.commitEncoding=UTF-8'];
  const ran = await git.runAsTyped([...utf8, 'commit', '--quiet', '--only', `--message=${message}`, '--', ...paths]);
  if (ran.code === 0) return null;
  if (added.length > 0) await git.run(['rm', '--cached', '--quiet', '--ignore-unmatch', '--', ...added]);
  return failureOf(ran);
}
