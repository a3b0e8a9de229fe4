import type { Command } from 'commander';
import { EXIT, Failure, usageFailure } from '../../core/failure.js';
import type { Finding } from '../../core/finding.js';
import type { Context } from '../../env.js';
import type { Messages } from '../../messages/index.js';
import { type BaseFiles, rules } from '../../rules/index.js';
import { type BasePlanFailure, readBasePlan } from '../../store/git/committed/base-plan.js';
import { gitFor } from '../../store/git/git.js';
import type { Loaded } from '../../store/read/load.js';
import { revisionFailure } from '../../workspace/past.js';
import { committedAtOf } from './commit-instants.js';

/** Declares `--base`, for commands that can compare the plan with what is committed. */
export function declareBase(command: Command, { base }: Messages): void {
  command.option('--base <rev>', base.option);
}

/**
 * What the plan is compared with: the plan of the commit at which the revision of `--base` and what is checked out went
 * apart; null where that was not given. Fails where it is not to be had.
 */
export async function baseOf(
  context: Context,
  options: Readonly<Record<string, unknown>>,
  loaded: Loaded,
): Promise<BaseFiles | null> {
  const revision = options['base'];
  if (typeof revision !== 'string') {
    refuseBaseRules(context, options['rule']);
    return null;
  }
  const { disk } = context.env;
  const git = gitFor(loaded.dir, context.env);
  const base = await readBasePlan(git, revision, { loaded, disk, staged: options['staged'] === true });
  if ('reason' in base) throw failureOf(context, revision, base);
  return { ...base, committedAt: await committedAtOf(git, revision, base, loaded, context.env.now()) };
}

function failureOf(context: Context, revision: string, failure: BasePlanFailure): Failure {
  const { base: words } = context.messages;
  if (failure.reason !== 'shallow') return revisionFailure(context, revision, failure);
  const tell = failure.of === 'merge-base' ? words.tooShallow : words.unfetched;
  return new Failure(EXIT.failed, tell(revision));
}

/** A rule that compares would find nothing without something to compare with, as if all were well. */
function refuseBaseRules({ messages }: Context, named: unknown): void {
  const asked = rules.find(({ id, tier }) => tier === 'base' && Array.isArray(named) && named.includes(id));
  if (asked) throw usageFailure(messages.base.rule(asked.id));
}

/** Whether a finding is about a file that is wanted: the one it is shown at, or one that is gone. */
export function concerns({ file, args }: Finding, wanted: (file: string) => boolean): boolean {
  const gone = args['gone'];
  return wanted(file) || (typeof gone === 'string' && wanted(gone));
}
