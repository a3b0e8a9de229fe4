import { failureOf, type GitFailure } from './failure.js';
import type { Git } from './git.js';
import { namesOf } from './output.js';
import { literal, pathOf } from './paths.js';

/** Which of these files differ from the last commit, or are not in it. */
export async function uncommittedFiles(git: Git, files: readonly string[]): Promise<string[] | GitFailure> {
  if (files.length === 0) return [];
  const paths = files.map((file) => literal(pathOf(git, file)));
  const [changed, others] = await Promise.all([
    git.run(['diff', '--name-only', '-z', '--relative', 'HEAD', '--', ...paths]),
    git.run(['ls-files', '--others', '-z', '--', ...paths]),
  ]);
  if (others.code !== 0) return failureOf(others);
  // Before the first commit there is nothing to compare with.
  if (changed.code !== 0) return [...files];
  const names = new Set([...namesOf(changed.out), ...namesOf(others.out)]);
  return files.filter((file) => names.has(pathOf(git, file)));
}

/** The files that the last commit has but the disk does not. */
export async function missingFiles(git: Git): Promise<string[] | GitFailure> {
  const prefix = pathOf(git, '');
  const run = await git.run([
    'diff',
    '--name-only',
    '-z',
    '--relative',
    '--diff-filter=D',
    'HEAD',
    '--',
    prefix || '.',
  ]);
  if (run.code !== 0) return failureOf(run);
  const start = prefix === '' ? '' : `${prefix}/`;
  return namesOf(run.out)
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length));
}

/** Which of these files git tracks or would add: not those that `.gitignore` excludes. */
export async function takenFiles(git: Git, files: readonly string[]): Promise<string[] | GitFailure> {
  if (files.length === 0) return [];
  const paths = files.map((file) => literal(pathOf(git, file)));
  const run = await git.run(['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...paths]);
  if (run.code !== 0) return failureOf(run);
  const names = new Set(namesOf(run.out));
  return files.filter((file) => names.has(pathOf(git, file)));
}

/** Whether git tracks a file: it is committed or staged. */
export async function isTracked(git: Git, file: string): Promise<boolean> {
  const { code } = await git.run(['ls-files', '--error-unmatch', '--', literal(pathOf(git, file))]);
  return code === 0;
}
