import { defineCommand } from '../cli/command.js';
import { draftOptions } from '../cli/writing-options.js';
import { EXIT } from '../core/failure.js';
import { FORMAT } from '../core/newer-format.js';
import { toJson } from '../formats/json.js';
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

  async run(context) {
    const { format } = openPlanDesk(context).planFile;
    const { env, messages, options, screen } = context;
    const body = { from: format, to: FORMAT, files: [], commit: null };
    const text = messages.screens.migrate.nothing(format);
    env.stdout.write(options.json ? toJson('migrate', null, [], body) : `${prose(text, screen)}\n`);
    return EXIT.fine;
  },
});
