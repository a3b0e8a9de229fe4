import { valueArgument } from '../../cli/argument.js';
import { fixed } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { choice } from '../../cli/parser.js';
import { EXIT } from '../../core/failure.js';
import { completionScripts } from '../../formats/completion/index.js';
import { toJson } from '../../formats/json.js';

type Shell = keyof typeof completionScripts;
const SHELLS = Object.keys(completionScripts) as Shell[];

/** `plan completion`: the script that makes a shell complete commands. */
export const completion = defineCommand({
  examples: ['plan completion bash', 'plan completion zsh'],

  declare: ({ help }) => ({
    arguments: { shell: valueArgument('<shell>', help.commands.completion.shell, choice(SHELLS), fixed(SHELLS)) },
  }),

  async run({ env, options }, { shell }) {
    const text = completionScripts[shell];
    env.stdout.write(options.json ? toJson('completion', null, [], { shell, text }) : text);
    return EXIT.fine;
  },
});
