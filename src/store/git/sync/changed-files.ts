import { failureOf, type GitFailure } from '../failure.js';
import type { Git } from '../git.js';
import { namesOf } from '../output.js';
import { literal, pathOf } from '../paths.js';

/** A file in the plan folder that is not as the last commit has it. */
export interface ChangedFile {
  /** From the plan folder, with `/`. */
  file: string;
  /** Whether the last commit has it, or it is staged. */
  isTracked: boolean;
}

/** The files in the plan folder that are changed, new or gone, without those that `.gitignore` excludes. */
export async function changedFiles(git: Git): Promise<ChangedFile[] | GitFailure> {
  const prefix = pathOf(git, '');
  const where = literal(prefix === '' ? '.' : prefix);
  const options = ['--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=all'];
  const ran = await git.run(['status', ...options, '--', where]);
  if (ran.code !== 0) return failureOf(ran);
  const start = prefix === '' ? 0 : prefix.length + 1;
  return namesOf(ran.out).map((line) => ({ file: line.slice(3 + start), isTracked: !line.startsWith('??') }));
}
