import { toJson } from '../formats/json.js';
import { type Check, renderDoctor } from '../render/doctor.js';
import { findPlan } from '../store/find.js';
import { gitFor } from '../store/git.js';
import { loadPlan } from '../store/load.js';
import type { CommandModule, Context } from './command.js';
import { gitChecks, identityCheck, repositoryCheck } from './doctor-git.js';
import { nodeCheck, planChecks } from './doctor-plan.js';
import { setupChecks } from './doctor-setup.js';
import { EXIT, usageFailure } from './failure.js';
import { namedPlan } from './globals.js';
import { whyNoPlan } from './plan-folder.js';
import { writingOptions } from './writing.js';

/** `plan doctor`: whether everything around a plan is as it should be; 1 where something will not work. */
export const doctor: CommandModule = {
  examples: ['plan doctor', 'plan doctor --json', 'plan doctor --fix-clock --dry-run'],

  declare(command, { doctor, help }) {
    command
      .option('--fix-clock', doctor.clock.option)
      .option('--dry-run', help.writing.dryRun)
      .option('--commit', help.writing.commit);
  },

  async run(context, _args, options) {
    const writing = writingOptions(options);
    if (options['fixClock'] === true) return (await import('./doctor-clock.js')).fixClock(context, writing);
    if (writing.dryRun || writing.commit) throw usageFailure(context.messages.doctor.clock.onlyFix());
    const checks = await checksOf(context);
    const body = { checks: checks.map(({ id, state, mend }) => ({ id, state, mend })) };
    context.env.stdout.write(
      context.options.json ? toJson('doctor', null, [], body) : `${renderDoctor(checks, context.screen)}\n`,
    );
    return checks.some(({ state }) => state === 'fail') ? EXIT.findings : EXIT.fine;
  },
};

async function checksOf(context: Context): Promise<Check[]> {
  const { env, options } = context;
  const dir = findPlan(env.disk, env.cwd, namedPlan(options.plan, env));
  const git = gitFor(dir ?? env.cwd, env);
  const general = await gitChecks(context, git);
  const checks: Check[] =
    dir === null
      ? [{ id: 'plan', state: 'fail', text: whyNoPlan(context), mend: null }]
      : planChecks(context, loadPlan(env.disk, dir));
  checks.push(nodeCheck(context), ...general);
  if (general.every(({ id }) => id !== 'program')) return checks;
  const { place, check } = await repositoryCheck(context, git);
  checks.push(check, await identityCheck(context, git));
  if (place !== null && dir !== null) checks.push(...(await setupChecks(context, git, place)));
  return checks;
}
