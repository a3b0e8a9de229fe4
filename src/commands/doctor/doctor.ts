import { defineCommand } from '../../cli/command.js';
import { flag } from '../../cli/option.js';
import { draftOptions } from '../../cli/writing-options.js';
import { EXIT, usageFailure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import { identifier } from '../../formats/identifier.js';
import { toJson } from '../../formats/json.js';
import { type Check, renderDoctor } from '../../render/doctor.js';
import { gitFor } from '../../store/git/git.js';
import { findPlan, namedPlan } from '../../store/read/find.js';
import { loadPlan } from '../../store/read/load.js';
import { whyNoPlan } from '../../workspace/plan-folder.js';
import { gitChecks, identityCheck, repositoryCheck } from './git.js';
import { nodeCheck, planChecks } from './plan.js';
import { fixSchema as fixSchemas, schemaCheck } from './schema.js';
import { setupChecks } from './setup.js';

/** `plan doctor`: whether everything around a plan is as it should be; exit code 1 if something will not work. */
export const doctor = defineCommand({
  examples: [
    'plan doctor',
    'plan doctor --json',
    'plan doctor --fix-clock --dry-run',
    'plan doctor --fix-schema --dry-run',
  ],

  declare: (messages) => ({
    options: {
      fixClock: flag('--fix-clock', messages.doctor.clock.option),
      fixSchema: flag('--fix-schema', messages.doctor.schema.option),
      ...draftOptions(messages),
    },
  }),

  async run(context, _args, { fixClock, fixSchema, dryRun, commit }) {
    if (fixClock && fixSchema) throw usageFailure(context.messages.doctor.schema.onlyOne());
    if (fixClock) return (await import('./clock.js')).fixClock(context, { dryRun, commit, confirm: false });
    if (fixSchema) return fixSchemas(context, { dryRun, commit });
    if (dryRun || commit) throw usageFailure(context.messages.doctor.clock.onlyFix());
    const checks = await checksOf(context);
    const body = { checks: checks.map(({ id, state, fix }) => ({ id: identifier(id), state, fix })) };
    context.env.stdout.write(
      context.options.json ? toJson('doctor', null, [], body) : `${renderDoctor(checks, context.screen)}\n`,
    );
    return checks.some(({ state }) => state === 'fail') ? EXIT.findings : EXIT.fine;
  },
});

async function checksOf(context: Context): Promise<Check[]> {
  const { env, options } = context;
  const dir = findPlan(env.disk, env.cwd, namedPlan(options.plan, env));
  const git = gitFor(dir ?? env.cwd, env);
  const general = await gitChecks(context, git);
  const checks: Check[] =
    dir === null
      ? [{ id: 'plan', state: 'fail', text: whyNoPlan(context), fix: null }]
      : [...planChecks(context, loadPlan(env.disk, dir)), ...schemaCheck(context, dir)];
  checks.push(nodeCheck(context), ...general);
  if (general.every(({ id }) => id !== 'program')) return checks;
  const { place, check } = await repositoryCheck(context, git);
  checks.push(check, await identityCheck(context, git));
  if (place !== null && dir !== null) checks.push(...(await setupChecks(context, git, place)));
  return checks;
}
