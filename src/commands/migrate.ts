import { defineCommand } from '../cli/command.js';
import { draftOptions } from '../cli/writing-options.js';
import { civilDay } from '../core/date.js';
import { EXIT } from '../core/failure.js';
import { FORMAT } from '../core/newer-format.js';
import { writtenJson } from '../formats/written-json.js';
import { prose } from '../render/terminal/prose.js';
import { openPlanDesk } from '../workspace/desk.js';

/**
 * `plan migrate`: brings a plan up to the format of the program. There is only one format so far: nothing has to be
 * done. A plan of a newer format stops it like every command.
 */
export const migrate = defineCommand({
  examples: ['plan migrate', 'plan migrate --dry-run', 'plan migrate --json'],
  writes: { dateOption: null },

  declare: (messages) => ({ options: draftOptions(messages) }),

  async run(context, _args, { dryRun }) {
    const desk = openPlanDesk(context);
    const { format } = desk.planFile;
    const { env, messages, options, screen } = context;
    const text = messages.screens.migrate.nothing(format);
    const today = civilDay(desk.now, desk.plan.timezone);
    const done = { dryRun, changed: [], commit: null };
    env.stdout.write(
      options.json ? writtenJson('migrate', today, done, { from: format, to: FORMAT }) : `${prose(text, screen)}\n`,
    );
    return EXIT.fine;
  },
});
