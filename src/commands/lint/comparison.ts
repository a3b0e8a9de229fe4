import { type OptionValues, textOption } from '../../cli/option.js';
import { EXIT, Failure, usageFailure } from '../../core/failure.js';
import { PLAN_FILE } from '../../core/file/path.js';
import type { Finding } from '../../core/finding.js';
import { withPlace } from '../../core/newer-format.js';
import type { Context } from '../../env.js';
import type { Messages } from '../../messages/index.js';
import { type BaseFiles, rules } from '../../rules/index.js';
import { type BasePlanFailure, readBasePlan } from '../../store/git/committed/base-plan.js';
import { gitFor } from '../../store/git/git.js';
import type { Loaded } from '../../store/read/load.js';
import { revisionFailure } from '../../workspace/past.js';
import { committedAtOf } from './commit-instants.js';

/** The options that choose the base. */
export function baseOptions({ base }: Messages) {
  return { base: textOption('--base <rev>', base.option) };
}

type BaseOptions = OptionValues<ReturnType<typeof baseOptions>> & {
  rule: readonly string[] | undefined;
  staged: boolean;
};

/**
 * The base: the plan at the merge base of the revision of `--base` and what is checked out; null if `--base` was not
 * given.
 * @throws Failure if it is unavailable
 */
export async function baseOf(
  context: Context,
  { base: revision, rule, staged }: BaseOptions,
  loaded: Loaded,
): Promise<BaseFiles | null> {
  if (revision === undefined) {
    refuseBaseRules(context, rule ?? []);
    return null;
  }
  const { disk } = context.env;
  const git = gitFor(loaded.dir, context.env);
  const base = await readBasePlan(git, revision, { loaded, disk, staged }).catch((error: unknown) =>
    withPlace(error, `${revision}:${PLAN_FILE}`),
  );
  if ('reason' in base) throw failureOf(context, revision, base);
  return { ...base, committedAt: await committedAtOf(git, revision, base, loaded, context.env.now()) };
}

function failureOf(context: Context, revision: string, failure: BasePlanFailure): Failure {
  const { base: words } = context.messages;
  if (failure.reason !== 'shallow') return revisionFailure(context, revision, failure);
  const tell = failure.of === 'merge-base' ? words.tooShallow : words.unfetched;
  return new Failure(EXIT.failed, tell(revision));
}

/** Refuses rules that compare if there is no base: they would seem to find nothing wrong. */
function refuseBaseRules({ messages }: Context, named: readonly string[]): void {
  const asked = rules.find(({ id, tier }) => tier === 'base' && named.includes(id));
  if (asked) throw usageFailure(messages.base.rule(asked.id));
}

/** Whether a finding is about a wanted file: the file at which it is shown, or a removed file. */
export function concerns({ file, args }: Finding, wanted: (file: string) => boolean): boolean {
  const gone = args['gone'];
  return wanted(file) || (typeof gone === 'string' && wanted(gone));
}
