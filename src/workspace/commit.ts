import { EXIT, Failure } from '../core/failure.js';
import type { Context } from '../env.js';
import { prose } from '../render/terminal/prose.js';
import { commitFiles } from '../store/git/commit.js';
import type { GitFailure } from '../store/git/failure.js';
import { gitFor } from '../store/git/git.js';
import { gitDirOf, isDetached } from '../store/git/operation.js';
import { realFile } from '../store/read/inside.js';
import type { CommitPlan } from './commit-plan.js';
import type { PlanDesk } from './desk.js';
import { gitDetail } from './git-detail.js';
import { shownPath } from './open.js';

/**
 * Commits what was planned and nothing else, and says what else was in those files.
 * @returns the commit's id, or null if there was nothing to commit
 */
export async function commitPlanned(context: Context, desk: PlanDesk, plan: CommitPlan): Promise<string | null> {
  if (plan.files.length === 0) return null;
  const { messages, env, options } = context;
  const files = [...plan.files, ...plan.evidence];
  const commit = await commitNow(context, desk, files, messageOf(context, plan.subjects));
  const told = commit === null ? messages.errors.git.unchanged : messages.screens.writing.committed(commit.slice(0, 8));
  if (!options.json) env.stdout.write(`${told}\n`);
  if (commit !== null) await tellAround(context, desk, plan);
  return commit;
}

/**
 * Commits files of the plan.
 * @returns null if there is nothing to commit: the files are again as they are committed
 * @throws Failure if git fails; it says how to commit later
 */
export async function commitNow(
  context: Context,
  desk: Pick<PlanDesk, 'dir'>,
  files: readonly string[],
  message: string,
): Promise<string | null> {
  const { env } = context;
  const there = files.map((file) =>
    env.disk.existsSync(`${desk.dir}/${file}`) ? realFile(env.disk, desk.dir, file) : file,
  );
  const result = await commitFiles(gitFor(desk.dir, env), env.disk, there, message);
  if ('commit' in result) return result.commit;
  if (result.reason === 'unchanged') return null;
  throw notCommitted(context, result);
}

function notCommitted({ messages, command }: Context, failure: GitFailure): Failure {
  const { errors } = messages;
  const again = command === 'undo' ? errors.commit.byHand() : errors.commit.again();
  const reason = errors.notCommitted(errors.git[failure.reason], gitDetail(failure));
  return new Failure(EXIT.failed, `${reason}${messages.semicolon}${again}`);
}

function messageOf({ messages }: Context, subjects: readonly string[]): string {
  const distinct = [...new Set(subjects)];
  const [only = ''] = distinct;
  return distinct.length === 1 ? only : [messages.screens.writing.several(subjects.length), '', ...distinct].join('\n');
}

/** Says what a person should know about a commit: what else was committed, what was not, and where the commit is. */
async function tellAround(context: Context, desk: PlanDesk, { along, left }: CommitPlan): Promise<void> {
  const { env, messages, errorScreen } = context;
  const words = messages.errors.commit;
  const shown = (files: readonly string[]) =>
    files.map((file) => shownPath(context, desk.dir, file)).join(messages.comma);
  const gitDir = await gitDirOf(gitFor(desk.dir, env));
  const lines = [
    ...(along.length === 0 ? [] : [words.along(shown(along))]),
    ...(left.length === 0 ? [] : [words.left(shown(left))]),
    ...(gitDir !== null && isDetached(env.disk, gitDir) ? [words.detached()] : []),
  ];
  for (const line of lines) env.stderr.write(`${prose(line, errorScreen)}\n`);
}
