import { EXIT, Failure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import { prefixOf } from '../../store/git/committed/tree.js';
import { failureOf, type GitFailure } from '../../store/git/failure.js';
import { type Git, gitFor } from '../../store/git/git.js';
import { userName } from '../../store/git/identity.js';
import { gitDirOf } from '../../store/git/operation.js';
import { isRepository } from '../../store/git/repository.js';
import { recover } from '../../store/git/sync/interrupted.js';
import { tooOldGit } from '../../store/git/sync/merge-trees.js';
import { gitDetail } from '../../workspace/git-detail.js';
import { planFolder } from '../../workspace/plan-folder.js';
import { withPlanLock } from '../../workspace/transaction.js';
import { refuseUnderway } from '../../workspace/underway.js';

/** The plan that is shared, and git for it. */
export interface SyncDesk {
  context: Context;
  dir: string;
  git: Git;
  /** git's folder for this working tree. */
  gitDir: string;
  /** The path of the plan folder from the top, with `/` at its end; empty for the top. */
  prefix: string;
  /** Whether a person can be asked. */
  asks: boolean;
}

/**
 * Opens the plan for sharing.
 * @throws Failure if git cannot share it: there is no git or no repository, or another operation of git is under way
 */
export async function openSync(context: Context): Promise<SyncDesk> {
  const { env, messages, options } = context;
  const words = messages.screens.sync.states;
  const dir = planFolder(context);
  const git = gitFor(dir, env);
  await refuseWithout(context, git);
  const [gitDir, prefix] = [await gitDirOf(git), must(context, await prefixOf(git))];
  if (gitDir === null) throw new Failure(EXIT.failed, words.noRepository());
  await refuseUnderway(context, dir);
  const desk = { context, dir, git, gitDir, prefix, asks: env.interactive && !options.json };
  const left = await withPlanLock(context, dir, () => recover({ git, disk: env.disk, writer: env.writer, gitDir }));
  if (left?.reason === 'locked') throw new Failure(EXIT.failed, words.interrupted());
  must(context, left);
  return desk;
}

/** Stops if there is no git that can share the plan, or no repository. */
async function refuseWithout(context: Context, git: Git): Promise<void> {
  const words = context.messages.screens.sync.states;
  if (!git.hasRepository || !(await isRepository(git))) {
    const found = failureOf(await git.run(['rev-parse', '--is-inside-work-tree']));
    if (found.reason === 'no-git') throw new Failure(EXIT.failed, words.noGit());
    if (found.reason === 'no-repository' || found.detail === '') throw new Failure(EXIT.failed, words.noRepository());
    throw gitFailure(context, found);
  }
  const old = await tooOldGit(git);
  if (old !== null) throw new Failure(EXIT.failed, words.oldGit(old));
}

/** Why git itself failed, in words. */
function gitFailure({ messages }: Context, failure: GitFailure): Failure {
  const { errors, screens } = messages;
  return new Failure(EXIT.failed, screens.sync.states.gitFailed(errors.git[failure.reason], gitDetail(failure)));
}

/** A result of git, or the end of the command. @throws Failure if git failed */
export function must<T>(context: Context, result: T | GitFailure): T {
  if (result !== null && typeof result === 'object' && 'reason' in result) throw gitFailure(context, result);
  return result as T;
}

/**
 * Makes sure that commits are signed with a name: asks a person for it, and writes it into the settings of this
 * repository.
 * @throws Failure without a person to ask
 */
export async function ensureIdentity({ context, git, asks }: SyncDesk): Promise<void> {
  const { env, messages } = context;
  const words = messages.screens.sync;
  const name = env.vars['GIT_AUTHOR_NAME'] || (await userName(git));
  const { code } = await git.run(['var', 'GIT_COMMITTER_IDENT']);
  if (name && code === 0) return;
  if (!asks) throw new Failure(EXIT.failed, words.states.identity());
  const { interview } = await import('../../cli/asking.js');
  const ask = await interview(context);
  const said = name || (await ask.text(words.ask.name));
  const mail = code === 0 && name ? undefined : await ask.maybe(words.ask.mail);
  for (const [key, value] of [
    ['user.name', said],
    ['user.email', mail ?? 'plan@localhost'],
  ] as const) {
    const ran = await git.run(['config', '--local', key, value]);
    if (ran.code !== 0) throw gitFailure(context, failureOf(ran));
  }
}
