import type { CommandModule } from '../../cli/command.js';
import { choiceOf } from '../../cli/options.js';
import { EXIT, usageFailure } from '../../core/failure.js';
import { completionScripts } from '../../formats/completion/index.js';

type Shell = keyof typeof completionScripts;
export const SHELLS = Object.keys(completionScripts) as Shell[];

/** `plan completion`: the script that makes a shell complete commands. */
export const completion: CommandModule = {
  examples: ['plan completion bash', 'plan completion zsh'],

  declare(command, messages) {
    command.argument('<shell>', messages.help.commands.completion.shell);
  },

  async run(context, [shell]) {
    if (shell === undefined) throw usageFailure(context.messages.errors.missingArgument('shell', 'plan completion'));
    context.env.stdout.write(completionScripts[choiceOf(context, '<shell>', shell, SHELLS)]);
    return EXIT.fine;
  },
};
