import { failureOf, type GitFailure } from './failure.js';
import type { Git } from './git.js';
import { textOf } from './output.js';

/** The id of a commit. */
export interface CommitId {
  id: string;
}

/** A commit: its id, and the instant at which it was made. */
export interface Commit extends CommitId {
  at: Date;
}

/** Finds the commit that a person names: a branch, a tag, an id, `HEAD~2`. */
export async function findCommit(git: Git, revision: string): Promise<Commit | GitFailure> {
  return withInstant(git, await findRevision(git, revision));
}

/** The id of the commit that a person names. */
export async function findRevision(git: Git, revision: string): Promise<CommitId | GitFailure> {
  const unknown: GitFailure = { reason: 'unknown-revision', detail: '' };
  // git would take a leading dash for an option.
  if (revision === '' || revision.startsWith('-')) return unknown;
  const found = await git.run(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  if (found.code === 0) return { id: textOf(found.out) };
  const shallow = await git.run(['rev-parse', '--is-shallow-repository']);
  if (shallow.code !== 0) return failureOf(shallow);
  return textOf(shallow.out) === 'true' ? { reason: 'shallow', detail: '' } : unknown;
}

export async function withInstant(git: Git, found: CommitId | GitFailure): Promise<Commit | GitFailure> {
  if ('reason' in found) return found;
  const shown = await git.run(['show', '--no-patch', '--format=%ct', found.id, '--']);
  if (shown.code !== 0) return { reason: 'failed', detail: shown.err.trim() };
  return { id: found.id, at: new Date(Number(textOf(shown.out)) * 1000) };
}
