import { dirname } from 'node:path';
import { EXIT, Failure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import { commitFiles } from '../../store/git/commit.js';
import { failureOf } from '../../store/git/failure.js';
import { gitFor, runInit } from '../../store/git/git.js';
import { knowsCommitter } from '../../store/git/identity.js';
import { repositoryPlace } from '../../store/git/repository.js';
import { findRepository } from '../../store/git/start/find-repository.js';
import { gitDetail } from '../../workspace/git-detail.js';
import { setUp } from '../git/set-up.js';
import type { Step } from '../git/setup.js';

/** What `--git` did. */
export interface PutUnderGit {
  /** The id of the commit, or null if everything was committed already. */
  commit: string | null;
  steps: readonly Step[];
}

/**
 * Checks before anything is written that git can be used: it is installed, knows who commits, and the repository that the
 * folder lies in, if any, is sound.
 * @throws Failure if not
 */
export async function refuseWithoutGit(context: Context, dir: string): Promise<void> {
  const { env, messages } = context;
  const words = messages.errors.init;
  const nearest = existing(env.disk, dir);
  const git = gitFor(nearest, env);
  const version = await git.run(['--version']);
  if (version.code !== 0) throw new Failure(EXIT.failed, words.noGit());
  if (!(await knowsCommitter(git, env.vars))) throw new Failure(EXIT.failed, words.noIdentity());
  const found = findRepository(env.disk, nearest, env.vars);
  if (found !== null && 'broken' in found) {
    throw new Failure(EXIT.failed, words.git(messages.errors.git['no-repository'], found.broken));
  }
  const place = await repositoryPlace(git);
  if (!('reason' in place) || (place.reason === 'no-repository' && !git.hasRepository)) return;
  throw new Failure(EXIT.failed, words.git(messages.errors.git[place.reason], gitDetail(place)));
}

/** The folder itself, or the nearest one above that exists. */
function existing(disk: Context['env']['disk'], dir: string): string {
  return disk.existsSync(dir) || dirname(dir) === dir ? dir : existing(disk, dirname(dir));
}

/**
 * Makes a repository of the folder, if it lies in none, sets up git for the plan and commits its files.
 * @throws Failure if git fails: the files are there all the same
 */
export async function putUnderGit(
  context: Context,
  dir: string,
  files: readonly string[],
  message: string,
): Promise<PutUnderGit> {
  const { env } = context;
  if (!gitFor(dir, env).hasRepository) {
    const made = await runInit(dir, env);
    if (made.code !== 0) throw notCommitted(context, failureOf(made));
  }
  const steps = await setUp(context, dir, { uninstall: false, dryRun: false });
  const done = await commitFiles(gitFor(dir, env), env.disk, files, message);
  if ('commit' in done) return { commit: done.commit, steps };
  if (done.reason === 'unchanged') return { commit: null, steps };
  throw notCommitted(context, done);
}

function notCommitted({ messages }: Context, failure: Parameters<typeof gitDetail>[0]): Failure {
  const words = messages.errors;
  return new Failure(EXIT.failed, words.init.notCommitted(words.git[failure.reason], gitDetail(failure)));
}
