import type { Command } from 'commander';
import type { ExitCode } from '../core/failure.js';
import type { Context } from '../env.js';
import type { Messages } from '../messages/index.js';

/** A command of the program, loaded when it is called. */
export interface CommandModule {
  /** Command lines that `--help` shows; each runs on the real plan. */
  examples: readonly string[];
  /**
   * There for commands that write the plan: nothing that is typed for them may be invisible. What they record is
   * recorded now, so that they take no `--as-of`: their own option for the day or the period that it is about; null
   * where they have none.
   */
  writes?: { dateOption: string | null };
  /** Declares arguments and options, in the language of the interface. */
  declare(command: Command, messages: Messages): void;
  /** Does the work and says how it ended. `args` are the positional arguments, `options` what commander parsed. */
  run(context: Context, args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<ExitCode>;
}

/** A command's name and where it stands. */
export interface CommandEntry {
  name: keyof Messages['help']['commands'];
  load(): Promise<CommandModule>;
}
