import { type HelpContext, Option, type ParseOptionsResult } from 'commander';
import { usageFailure } from '../../core/failure.js';
import { explainedValues } from '../../render/help/explained-values.js';
import { makeScreen } from '../../render/terminal/screen.js';
import { clean } from '../../render/terminal/text.js';
import type { CommandEntry, CommandModule, GroupEntry, TypedOptions } from '../command.js';
import type { ExplainedValues, Options } from '../option.js';
import { HelpShown, VoicedCommand } from './voiced-command.js';

/** A command, a group of commands, or the program itself. */
export class PlanCommand extends VoicedCommand {
  /** The command that was called, or null if that is not known yet. */
  called: PlanCommand | null = null;
  module: CommandModule | null = null;
  /** The options of this command itself. */
  own: Options = {};
  /** Makes the page of help that replaces the usual one, for a number of columns; null for the usual one. */
  overview: ((width: number) => string) | null = null;
  /** What commander parsed: arguments, and everything from the first unknown option on. */
  parsed: ParseOptionsResult = { operands: [], unknown: [] };

  /** Prints how numbers are worked out. */
  async explainFormulas(): Promise<void> {
    const { messages, voice } = this;
    if (voice === null) return;
    const { renderFormulas } = await import('../../render/help/formulas.js');
    const { stdout } = voice.env;
    stdout.write(`${renderFormulas(makeScreen(messages, stdout.columns, false, false))}\n`);
  }

  /** The group that this command belongs to, such as that of `plan org add`, or null if it stands by itself. */
  get group(): PlanCommand | null {
    return this.parent instanceof PlanCommand && this.parent.parent ? this.parent : null;
  }

  /** The name with that of the group: `org add`. */
  get fullName(): string {
    return this.group ? `${this.group.name()} ${this.name()}` : this.name();
  }

  /** Whether a word is a name of this command. */
  isCalled(word: string | undefined): boolean {
    return word !== undefined && (word === this.name() || this.aliases().includes(word));
  }

  /** The command of this name in this program or group. */
  subcommand(word: string): PlanCommand | undefined {
    return this.commands.find((one): one is PlanCommand => one instanceof PlanCommand && one.isCalled(word));
  }

  /** Adds a command, by its name within its group. */
  takeCommand({ name, chinese }: CommandEntry, isDefault: boolean): void {
    const command = this.command(name.slice(name.indexOf(' ') + 1), { isDefault });
    command.description(this.messages.help.commands[name].summary);
    if (chinese !== undefined) command.alias(chinese);
  }

  /** Adds a group; its commands are added to what is returned. */
  takeGroup({ name, chinese }: GroupEntry): PlanCommand {
    const group = this.createCommand(name);
    const { groups, usage } = this.messages.help;
    this.addCommand(group.configure().description(groups[name]).usage(`${usage.command} ${usage.options}`));
    if (chinese !== undefined) group.alias(chinese);
    return group.enablePositionalOptions().helpCommand(false);
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
    for (const { values } of Object.values(options)) {
      if (values !== null) this.addHelpText('after', () => `\n${values.title}\n${this.listed(values)}`);
    }
    this.addHelpText('after', `\n${help.titles.examples}\n${module.examples.map((line) => `  ${line}`).join('\n')}`);
    this.module = module;
    this.own = options;
    return module;
  }

  /** The values of an option with what each is for, as help lists them. */
  private listed({ rows }: ExplainedValues): string {
    const screen = makeScreen(this.messages, this.voice?.env.stdout.columns ?? 80, false, false);
    return explainedValues(rows, screen);
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

  override helpInformation(context?: HelpContext): string {
    const width = this.voice?.env.stdout.columns ?? 80;
    return this.overview?.(width) ?? super.helpInformation(context);
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
}

/** Commander collects every value in a list; which of them count is decided afterwards. */
function optionOf({ flags, about }: { flags: string; about: string }): Option {
  const option = new Option(flags, about);
  const collected = (value: string, before: readonly string[] = []) => [...before, value];
  return option.required ? option.argParser(collected) : option;
}
