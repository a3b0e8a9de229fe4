import { valueArgument } from '../../cli/argument.js';
import { fixed } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { flag } from '../../cli/option.js';
import { choice } from '../../cli/parser.js';
import { EXIT, Failure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import { toJson } from '../../formats/json.js';
import { renderSetup } from '../../render/git-setup.js';
import { gitFor } from '../../store/git/git.js';
import { repositoryPlace } from '../../store/git/repository.js';
import { gitDetail } from '../../workspace/git-detail.js';
import { planFolder } from '../../workspace/plan-folder.js';
import { hookStep } from './hook.js';
import { recordProgram } from './program.js';
import { diffStep, mergeStep } from './settings.js';
import { attributesStep, type Setup, type Step } from './setup.js';

const ACTIONS = ['install'] as const;

/** `plan git install`: sets up git for a plan, in its repository only. */
export const git = defineCommand({
  examples: ['plan git install --dry-run', 'plan git install --uninstall --dry-run'],

  declare({ help }) {
    const words = help.commands.git;
    return {
      arguments: { action: valueArgument('<action>', words.action, choice(ACTIONS), fixed(ACTIONS)) },
      options: { uninstall: flag('--uninstall', words.uninstall), dryRun: flag('--dry-run', help.writing.dryRun) },
    };
  },

  async run(context, _args, options) {
    const setup = await setupOf(context, options.uninstall, options.dryRun);
    const steps: Step[] = [];
    if (!setup.uninstall) setup.moved = await recordProgram(setup);
    for (const part of [mergeStep, diffStep, attributesStep, hookStep]) steps.push(await part(setup));
    const { uninstall, dryRun } = setup;
    context.env.stdout.write(
      context.options.json
        ? toJson('git', null, [], { action: uninstall ? 'uninstall' : 'install', dryRun, steps: steps.map(json) })
        : `${renderSetup(steps, { uninstall, dryRun }, context.screen)}\n`,
    );
    return steps.some(({ did }) => did === 'left') ? EXIT.findings : EXIT.fine;
  },
});

async function setupOf(context: Context, uninstall: boolean, dryRun: boolean): Promise<Setup> {
  const dir = planFolder(context);
  const repository = gitFor(dir, context.env);
  const place = await repositoryPlace(repository);
  if (!('reason' in place)) return { context, dir, git: repository, place, uninstall, dryRun, moved: false };
  const { errors, git: words } = context.messages;
  throw new Failure(EXIT.failed, words.failed(errors.git[place.reason], gitDetail(place)));
}

function json({ part, did, place, notes }: Step): object {
  return { part, did, place, notes: notes.map(({ id }) => id) };
}
