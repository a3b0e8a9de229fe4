import { EXIT, Failure, usageFailure } from '../core/failure.js';
import type { Context } from '../env.js';
import { commitDisk } from '../store/git/committed/tree.js';
import type { GitFailure } from '../store/git/failure.js';
import { type Commit, findCommit } from '../store/git/revision.js';
import { holdsPlan } from '../store/read/find.js';
import type { Past } from './open.js';
import { pastPlace } from './past-place.js';

/**
 * The plan as the commit of `--at` has it, or null if `--at` was not given.
 * @throws Failure if the commit has no plan
 */
export async function pastOf(context: Context, revision: string | undefined): Promise<Past | null> {
  if (revision === undefined) return null;
  const { dir, git } = await pastPlace(context, revision);
  const commit = await findCommit(git, revision);
  if ('reason' in commit) throw revisionFailure(context, revision, commit);
  const disk = await commitDisk(git, commit);
  if ('reason' in disk) throw revisionFailure(context, revision, disk);
  if (holdsPlan(disk, dir)) return { dir, disk, revision, at: commit.at };
  throw new Failure(EXIT.failed, context.messages.errors.revision.noPlan(revision, shortId(commit)));
}

/** A commit's id as it is shown to people. */
export function shortId({ id }: Commit): string {
  return id.slice(0, 8);
}

/** Stops a command that cannot read a revision; it is wrong usage if the revision does not exist. */
export function revisionFailure({ messages }: Context, revision: string, { reason, detail }: GitFailure): Failure {
  const { errors } = messages;
  if (reason === 'unknown-revision') return usageFailure(errors.revision.unknown(revision));
  if (reason === 'shallow') return new Failure(EXIT.failed, errors.revision.shallow(revision));
  return new Failure(EXIT.failed, errors.revision.unreadable(revision, errors.git[reason], detail));
}
