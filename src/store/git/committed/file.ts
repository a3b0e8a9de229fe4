import { failureOf, type GitFailure } from '../failure.js';
import type { Git } from '../git.js';
import { pathOf } from '../paths.js';

/**
 * A file as the last commit has it, with the line ends that a checkout would give it.
 * @returns null if the last commit does not have it, or there is none yet
 */
export async function committedFile(git: Git, file: string): Promise<Buffer | null | GitFailure> {
  const revision = `HEAD:./${pathOf(git, file)}`;
  const known = await git.run(['rev-parse', '--verify', '--quiet', revision]);
  // If the file does not exist, git exits 1 and prints nothing; other failures exit 128.
  if (known.code === 1) return null;
  if (known.code !== 0) return failureOf(known);
  const content = await git.run(['cat-file', '--filters', revision]);
  return content.code === 0 ? content.out : failureOf(content);
}
