import type { Command } from 'commander';
import type { Env } from '../env.js';
import type { Language, Messages } from '../messages/index.js';
import type { Screen } from '../render/screen.js';
import type { ExitCode } from './failure.js';

/** What a command works with. */
export interface Context {
  env: Env;
  /** Of this program. */
  version: string;
  messages: Messages;
  language: Language;
  screen: Screen;
  /** The screen of what goes wrong: stderr may be another terminal than stdout, or none. */
  errorScreen: Screen;
  /** Name of the command. */
  command: string;
  /** The global options as they were typed; null where not. */
  options: { plan: string | null; asOf: string | null; json: boolean };
}

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
