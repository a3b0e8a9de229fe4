import { valueArgument } from '../../cli/argument.js';
import { fixed } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { flag } from '../../cli/option.js';
import { choice } from '../../cli/parser.js';
import { EXIT } from '../../core/failure.js';
import { toJson } from '../../formats/json.js';
import { renderSetup } from '../../render/setup/git.js';
import { planFolder } from '../../workspace/plan-folder.js';
import { setUp } from './set-up.js';
import type { Step } from './setup.js';

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
    const { uninstall, dryRun } = options;
    const steps = await setUp(context, planFolder(context), { uninstall, dryRun });
    context.env.stdout.write(
      context.options.json
        ? toJson('git', null, [], { action: uninstall ? 'uninstall' : 'install', dryRun, steps: steps.map(json) })
        : `${renderSetup(steps, { uninstall, dryRun }, context.screen)}\n`,
    );
    return steps.some(({ did }) => did === 'left') ? EXIT.findings : EXIT.fine;
  },
});

function json({ part, did, place, notes }: Step): object {
  return { part, did, place, notes: notes.map(({ id }) => id) };
}
