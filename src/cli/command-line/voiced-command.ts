import { Command } from 'commander';
import { usageFailure } from '../../core/failure.js';
import { nearestOf } from '../../core/text/nearest.js';
import type { Env } from '../../env.js';
import type { Messages } from '../../messages/index.js';
import { globalOptions } from '../globals.js';
import type { Options } from '../option.js';
import { helpLayout, pathOf } from './help-layout.js';

/** Thrown when help or the version was asked for and has been printed. */
export class HelpShown extends Error {}

/** Where a program prints, in which language, and which version it is. */
export interface Voice {
  env: Env;
  version: string;
}

/**
 * A commander command that prints in the interface's language, or nothing at all, and throws instead of ending the
 * process.
 */
export class VoicedCommand extends Command {
  /** Whether options that this command does not know are accepted. */
  takesAnyOption = false;
  constructor(
    name: string,
    readonly messages: Messages,
    protected readonly voice: Voice | null,
  ) {
    super(name);
  }

  /** Makes this command, and every command added to it later, print in its language. */
  configure(): this {
    const { messages, voice } = this;
    // Help would end the parsing before everything is read.
    if (voice === null) this.helpOption(false);
    else this.helpOption('-h, --help', messages.help.helpOption);
    return this.exitOverride(() => {
      throw new HelpShown();
    })
      .configureOutput({
        writeOut: (text) => void voice?.env.stdout.write(text),
        writeErr: (text) => void voice?.env.stderr.write(text),
        getOutHelpWidth: () => voice?.env.stdout.columns ?? 80,
        getErrHelpWidth: () => voice?.env.stderr.columns ?? 80,
        getOutHasColors: () => false,
        getErrHasColors: () => false,
      })
      .configureHelp(helpLayout(messages));
  }

  /** The options that every command takes. */
  get globals(): Options {
    return globalOptions(this.messages);
  }

  /** This command as it is typed: `plan list`. */
  get path(): string {
    return pathOf(this);
  }

  /** Refuses a word in the place of a command's name. */
  refuseName(name: string, known: readonly string[]): never {
    throw usageFailure(
      this.messages.errors.unknownCommand(
        name,
        nearestOf(name, known),
        this.parent ? `${this.path} --help` : 'plan --help --all',
      ),
    );
  }

  missingArgument(name: string): never {
    throw usageFailure(this.messages.errors.missingArgument(name, this.path));
  }

  optionMissingArgument({ flags }: { flags: string }): never {
    const isGlobal = Object.values(this.globals).some((option) => option.flags === flags);
    throw usageFailure(this.messages.errors.missingValue(flags, isGlobal ? 'plan' : this.path));
  }

  unknownOption(flag: string): void {
    if (this.takesAnyOption) return;
    const known = [...this.options].flatMap((option) => option.long ?? []);
    throw usageFailure(this.messages.errors.unknownOption(flag, nearestOf(flag, known), this.path));
  }

  _excessArguments(received: readonly string[]): never {
    const extra = received[this.registeredArguments.length] ?? '';
    throw usageFailure(this.messages.errors.excessArguments(extra, this.path));
  }
}
