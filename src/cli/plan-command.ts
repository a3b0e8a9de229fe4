import { Command, type Help, Option, type ParseOptionsResult } from 'commander';
import { usageFailure } from '../core/failure.js';
import { nearestOf } from '../core/text/nearest.js';
import type { Env } from '../env.js';
import type { Messages } from '../messages/index.js';
import { makeScreen } from '../render/terminal/screen.js';
import { clean, widthOf, wrap } from '../render/terminal/text.js';
import type { CommandEntry, CommandModule, TypedOptions } from './command.js';
import { globalOptions } from './globals.js';
import type { Options } from './option.js';

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
export class PlanCommand extends Command {
  /** The command that was called, or null if that is not known yet. */
  called: PlanCommand | null = null;
  module: CommandModule | null = null;
  /** Whether options that this command does not know are accepted. */
  takesAnyOption = false;
  /** The options of this command itself. */
  own: Options = {};
  /** What commander parsed: arguments, and everything from the first unknown option on. */
  parsed: ParseOptionsResult = { operands: [], unknown: [] };

  constructor(
    name: string,
    readonly messages: Messages,
    private readonly voice: Voice | null,
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

  override createCommand(name: string): PlanCommand {
    return new PlanCommand(name, this.messages, this.voice);
  }

  /** Declares the global options, which may be typed before the name of a command or after it; help shows them once. */
  takeGlobals(): void {
    const { version: shown, global } = this.messages.help;
    const options = [
      new Option('-V, --version', shown),
      ...Object.values(this.globals).map(optionOf),
      new Option('--no-cache', global.cache).hideHelp(),
    ];
    for (const option of options) this.addOption(this.parent ? option.hideHelp() : option);
  }

  /** Loads the command and declares its arguments and options. */
  async load(entry: CommandEntry): Promise<CommandModule> {
    const module = await entry.load();
    const { args, options } = module.declare(this.messages);
    const { help } = this.messages;
    for (const { form, about } of Object.values(args)) this.argument(form, about);
    for (const option of Object.values(options)) this.addOption(optionOf(option));
    this.usage([...Object.values(args).map(({ form }) => form), help.usage.options].join(' '));
    this.addHelpText('after', `\n${help.titles.examples}\n${module.examples.map((line) => `  ${line}`).join('\n')}`);
    this.module = module;
    this.own = options;
    return module;
  }

  /**
   * What was typed for some options, in the order in which it was typed. An option that is taken once has its last
   * value.
   */
  typed(options: Options): TypedOptions {
    const given = Object.entries(this.opts<Record<string, readonly string[] | boolean>>());
    return Object.fromEntries(
      given.flatMap(([name, value]) => {
        const option = options[name];
        if (!option) return [];
        return [[name, typeof value === 'boolean' || option.repeats ? value : value.at(-1)]];
      }),
    );
  }

  override parseOptions(argv: string[]): ParseOptionsResult {
    this.parsed = super.parseOptions(argv);
    if (this.getOptionValue('version') === true) {
      this.voice?.env.stdout.write(`${this.voice.version}\n`);
      throw new HelpShown();
    }
    this.refuseRepeated();
    return this.parsed;
  }

  /**
   * Refuses an option of a command that takes one value and is given twice: otherwise all values but the last would be
   * silently lost. Of a global option the last value counts, so that a shell alias can set one and the user override
   * it.
   */
  private refuseRepeated(): void {
    for (const [name, { flags, repeats }] of Object.entries(this.own)) {
      const value: unknown = this.getOptionValue(name);
      const [first, ...others] = Array.isArray(value) && !repeats ? value.map(String) : [];
      const other = others.find((one) => one !== first);
      if (first === undefined || other === undefined) continue;
      throw usageFailure(this.messages.errors.repeatedOption(flags, clean(first), clean(other), this.path));
    }
  }

  /** This command as it is typed: `plan list`. */
  private get path(): string {
    return this.parent ? `plan ${this.name()}` : 'plan';
  }

  /** Refuses a word in the place of a command's name. */
  refuseName(name: string, known: readonly string[]): never {
    throw usageFailure(this.messages.errors.unknownCommand(name, nearestOf(name, known)));
  }

  /** Prints how numbers are worked out. */
  async explainFormulas(): Promise<void> {
    const { messages, voice } = this;
    if (voice === null) return;
    const { renderFormulas } = await import('../render/formulas.js');
    const { stdout } = voice.env;
    stdout.write(`${renderFormulas(makeScreen(messages, stdout.columns, false, false))}\n`);
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

/** Commander collects every value in a list; which of them count is decided afterwards. */
function optionOf({ flags, about }: { flags: string; about: string }): Option {
  const option = new Option(flags, about);
  const collected = (value: string, before: readonly string[] = []) => [...before, value];
  return option.required ? option.argParser(collected) : option;
}

/**
 * The layout of help: commander pads by characters, but Chinese characters take two columns, and lines may break
 * between any two.
 */
function helpLayout({ help }: Messages): Partial<Help> {
  const titles: Readonly<Record<string, string>> = help.titles;
  return {
    displayWidth: widthOf,
    showGlobalOptions: true,
    minWidthToWrap: 16,
    boxWrap: (text: string, width: number) => wrap(text, width).join('\n'),
    styleTitle: (title: string) => titles[title] ?? title,
    // Arguments and options are known only of the command that is called.
    subcommandTerm: (command) => (command.name() === 'help' ? 'help [command]' : command.name()),
  };
}
