import { EXIT, type ExitCode, Failure } from '../core/failure.js';
import type { Context } from '../env.js';
import { prose } from '../render/terminal/prose.js';
import { withLock } from '../store/write/lock.js';

/** Why nothing is written: lines that are ready to be printed. */
export interface Refused {
  refused: readonly string[];
}

/**
 * Commits what was written, and says what else was committed.
 * @returns the commit's id, or null if there was nothing to commit
 */
type Commit = () => Promise<string | null>;

/** The steps of a transaction; `C` is the change that they pass on. */
export interface Steps<C extends object> {
  /** Reads the files again and prepares the change, without writing anything; each new text is checked. */
  prepare(): C | Refused | Promise<C | Refused>;
  /** Settles doubts before anything is written. @throws Failure to stop the command */
  verify?(change: C): Promise<void>;
  /** Prints what the change would do. */
  preview(change: C): void;
  /** Finds out what to commit; before anything is written, because afterwards older changes cannot be distinguished. */
  planCommit?(change: C): Promise<Commit>;
  /** Replaces the files. @throws Failure that says how many were replaced, if not all were */
  write(change: C): void;
  /** Says what was done. */
  tell(change: C, commit: string | null): void | Promise<void>;
}

/**
 * The one way in which a command changes the files of a plan:
 * lock → fresh read → prepare → verify → write → commit → summary.
 * @param dir the plan folder
 * @returns fine, or findings if the change is refused
 * @throws Failure if the lock is held, something is wrong, or a step fails; the lock is released in any case
 */
export async function transact<C extends object>(
  context: Context,
  dir: string,
  options: { dryRun: boolean; commit: boolean },
  steps: Steps<C>,
): Promise<ExitCode> {
  return withPlanLock(context, dir, async () => {
    const change = await steps.prepare();
    if ('refused' in change) return tellRefused(context, change);
    await steps.verify?.(change);
    if (options.dryRun) steps.preview(change);
    else await perform(context, dir, options.commit, change, steps);
    return EXIT.fine;
  });
}

/**
 * Does some work with the lock of the plan held, so that nobody else changes its files.
 * @throws Failure if another writer holds the lock
 */
export async function withPlanLock<T>({ env, messages }: Context, dir: string, work: () => Promise<T>): Promise<T> {
  const ended = await withLock(dir, { disk: env.disk, platform: env.platform }, work);
  if (ended === 'busy') throw new Failure(EXIT.failed, messages.errors.busy());
  return ended;
}

async function perform<C extends object>(
  context: Context,
  dir: string,
  commits: boolean,
  change: C,
  steps: Steps<C>,
): Promise<void> {
  if (commits) await (await import('./underway.js')).refuseUnderway(context, dir);
  const commit = commits ? await steps.planCommit?.(change) : undefined;
  steps.write(change);
  // A person reads what was done even if the commit fails; a program gets one answer, with the commit in it.
  const { json } = context.options;
  if (!json) await steps.tell(change, null);
  const made = (await commit?.()) ?? null;
  if (json) await steps.tell(change, made);
}

function tellRefused({ env, errorScreen }: Context, { refused }: Refused): ExitCode {
  env.stderr.write(`${refused.map((line) => prose(line, errorScreen)).join('\n')}\n`);
  return EXIT.findings;
}
