import { failureOf, type Git, type GitFailure, textOf } from './git.js';

/** A commit: its id, and the instant at which it was made. */
export interface Commit {
  id: string;
  at: Date;
}

/** Finds the commit that a person means: a branch, a tag, an id, `HEAD~2`. */
export async function findCommit(git: Git, revision: string): Promise<Commit | GitFailure> {
  const unknown: GitFailure = { reason: 'unknown-revision', detail: '' };
  // What begins with a dash git would take for an option.
  if (revision === '' || revision.startsWith('-')) return unknown;
  const found = await git.run(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  if (found.code === 0) return commitOf(git, textOf(found.out));
  const shallow = await git.run(['rev-parse', '--is-shallow-repository']);
  if (shallow.code !== 0) return failureOf(shallow);
  return textOf(shallow.out) === 'true' ? { reason: 'shallow', detail: '' } : unknown;
}

/**
 * The commit from which two others went apart.
 * @returns `shallow` where the history that is here does not reach so far; `unrelated` where there is none
 */
export async function findFork(git: Git, one: Commit, other: Commit): Promise<Commit | GitFailure> {
  const found = await git.run(['merge-base', one.id, other.id]);
  const [id = ''] = textOf(found.out).split('\n');
  if (found.code === 0 && id !== '') return commitOf(git, id);
  const shallow = await git.run(['rev-parse', '--is-shallow-repository']);
  return { reason: textOf(shallow.out) === 'true' ? 'shallow' : 'unrelated', detail: '' };
}

async function commitOf(git: Git, id: string): Promise<Commit | GitFailure> {
  const shown = await git.run(['show', '--no-patch', '--format=%ct', id, '--']);
  if (shown.code !== 0) return { reason: 'failed', detail: shown.err.trim() };
  return { id, at: new Date(Number(textOf(shown.out)) * 1000) };
}
