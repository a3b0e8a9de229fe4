import { Command, type Help, Option, type ParseOptionsResult } from 'commander';
import { usageFailure } from '../core/failure.js';
import { nearestOf } from '../core/text/nearest.js';
import type { Env } from '../env.js';
import type { Messages } from '../messages/index.js';
import { clean, widthOf, wrap } from '../render/text.js';
import type { CommandEntry, CommandModule, TypedOptions } from './command.js';
import { globalOptions } from './globals.js';
import type { Options } from './option.js';

/** Help or the version was asked for and is printed. */
export class HelpShown extends Error {}

/** Where a program speaks, and which version of it. */
export interface Voice {
  env: Env;
  version: string;
}

/** A commander command that speaks the interface's language, or not at all, and throws instead of ending the process. */
export class PlanCommand extends Command {
  /** The command that was called; null before that is known. */
  called: PlanCommand | null = null;
  module: CommandModule | null = null;
  /** Whether options that it does not know are none of its business. */
  takesAnyOption = false;
  /** The options of the command itself. */
  own: Options = {};
  /** What commander made of the words: arguments, and what stands from the first unknown option on. */
  parsed: ParseOptionsResult = { operands: [], unknown: [] };

  constructor(
    name: string,
    readonly messages: Messages,
    private readonly voice: Voice | null,
  ) {
    super(name);
  }

  /** Makes it speak in its language, as do all commands that it is given from then on. */
  configure(): this {
    const { messages, voice } = this;
    // Help would end the reading before all is read.
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

  /** Declares the global options, which stand before the name of a command and behind it; help shows them once. */
  takeGlobals(): void {
    const { version: shown, global } = this.messages.help;
    const options = [
      new Option('-V, --version', shown),
      ...Object.values(this.globals).map(optionOf),
      new Option('--no-cache', global.cache).hideHelp(),
    ];
    for (const option of options) this.addOption(this.parent ? option.hideHelp() : option);
  }

  /** Loads the command and declares what it takes. */
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

  /** What was typed of some options, in the order in which it was typed. Of one that is taken once it is the last. */
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
   * A command's option that takes one value is given once: else all but the last would be lost without a word. Of a
   * global option the last one counts, so that a shell's alias can name one and be overruled.
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

  /** As it is typed: `plan list`. */
  private get path(): string {
    return this.parent ? `plan ${this.name()}` : 'plan';
  }

  /** Refuses a word in the place of a command's name. */
  refuseName(name: string): never {
    const known = this.commands.map((command) => command.name());
    throw usageFailure(this.messages.errors.unknownCommand(name, nearestOf(name, known)));
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

/** For commander every value is one of several: which of them count is decided afterwards. */
function optionOf({ flags, about }: { flags: string; about: string }): Option {
  const option = new Option(flags, about);
  const collected = (value: string, before: readonly string[] = []) => [...before, value];
  return option.required ? option.argParser(collected) : option;
}

/** Commander pads by characters; Chinese takes two columns, and lines break between any two of them. */
function helpLayout({ help }: Messages): Partial<Help> {
  const titles: Readonly<Record<string, string>> = help.titles;
  return {
    displayWidth: widthOf,
    showGlobalOptions: true,
    minWidthToWrap: 16,
    boxWrap: (text: string, width: number) => wrap(text, width).join('\n'),
    styleTitle: (title: string) => titles[title] ?? title,
    // What a command takes is known only of the one that is called.
    subcommandTerm: (command) => (command.name() === 'help' ? 'help [command]' : command.name()),
  };
}
