import { EXIT, Failure } from '../core/failure.js';
import { commandLine } from '../core/text/shell.js';
import type { Context } from '../env.js';
import { findBare, findRepository } from '../store/git/start/find-repository.js';
import { findPlan, namedPlan } from '../store/read/find.js';
import { withheldPlan } from '../store/read/sparse.js';

/** The plan folder. @throws Failure if there is none */
export function planFolder(context: Context): string {
  const { env, options } = context;
  const dir = findPlan(env.disk, env.cwd, namedPlan(options.plan, env));
  if (dir === null) throw new Failure(EXIT.failed, whyNoPlan(context));
  return dir;
}

/** Why there is no plan at the current folder, and what can be done; the plan may exist in commits only. */
export function whyNoPlan({ env, messages, options }: Context): string {
  const { errors } = messages;
  const named = namedPlan(options.plan, env);
  const bare = findRepository(env.disk, env.cwd, env.vars) === null ? findBare(env.disk, env.cwd, env.vars) : null;
  if (bare !== null) return errors.bare(bare);
  const withheld = withheldPlan(env.disk, env.cwd, named);
  if (withheld !== null) {
    const command = commandLine(env.platform, ['git', 'sparse-checkout', 'add', withheld]);
    return errors.sparsePlan(withheld, command);
  }
  return named === null ? errors.noPlan(env.cwd) : errors.noPlanAt(named);
}
