import { Command, type Help, Option } from 'commander';
import { version } from '../package.json';
import type { CommandEntry, CommandModule } from './cli/command.js';
import { commands } from './commands/index.js';
import { usageFailure } from './core/failure.js';
import { nearestOf } from './core/nearest.js';
import type { Context, Env } from './env.js';
import type { Messages } from './messages/index.js';
import { clean, widthOf, wrap } from './render/text.js';

export { version };

/** Help or the version was asked for and is printed. */
export class HelpShown extends Error {}

/** Runs the command that was called. */
type Runner = (
  module: CommandModule,
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
  globals: Context['options'],
) => Promise<void>;

/**
 * Builds the program for commander. Only the command that is called is loaded; the others are known by name, for help.
 * @param called name of the command; null where none is
 */
export async function buildProgram(called: string | null, env: Env, messages: Messages, run: Runner): Promise<Command> {
  const { help } = messages;
  const program = new PlanCommand('plan', messages, env);
  program
    .description(help.program)
    .usage(`${help.usage.command} ${help.usage.options}`)
    .version(version, '-V, --version', help.version)
    .option('--plan <dir>', help.global.plan)
    .option('--as-of <date>', help.global.asOf)
    .option('--lang <lang>', help.global.lang)
    .option('--color <when>', help.global.color)
    .option('--json', help.global.json)
    .addOption(new Option('--no-cache', help.global.cache).hideHelp())
    .addHelpText('after', `\n${help.more}`)
    .helpCommand('help [command]', help.helpCommand);
  for (const entry of commands) await addCommand(program, entry, called, messages, run);
  return program;
}

async function addCommand(
  program: Command,
  entry: CommandEntry,
  called: string | null,
  messages: Messages,
  run: Runner,
): Promise<void> {
  const command = program.command(entry.name).description(messages.help.commands[entry.name].summary);
  if (called !== entry.name) return;
  const module = await entry.load();
  module.declare(command, messages);
  command.usage(usageOf(command, messages));
  const examples = module.examples.map((example) => `  ${example}`).join('\n');
  command.addHelpText('after', `\n${messages.help.titles.examples}\n${examples}`);
  command.action(async () => {
    const globals = program.opts<{ plan?: string; asOf?: string; json?: boolean }>();
    const options = { plan: globals.plan ?? null, asOf: globals.asOf ?? null, json: globals.json === true };
    await run(module, command.args, command.opts(), options);
  });
}

/** How a command is typed: its arguments, then its options. */
function usageOf(command: Command, { help }: Messages): string {
  const args = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [...args, help.usage.options].join(' ');
}

/** A commander command that speaks the interface's language, and throws instead of ending the process. */
class PlanCommand extends Command {
  constructor(
    name: string,
    private readonly messages: Messages,
    private readonly env: Env,
  ) {
    super(name);
    const { help } = messages;
    this.exitOverride(() => {
      throw new HelpShown();
    });
    this.configureOutput({
      writeOut: (text) => env.stdout.write(text),
      writeErr: (text) => env.stderr.write(text),
      getOutHelpWidth: () => env.stdout.columns ?? 80,
      getErrHelpWidth: () => env.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
    this.configureHelp(helpLayout(messages));
    this.helpOption('-h, --help', help.helpOption);
  }

  override createCommand(name: string): Command {
    return new PlanCommand(name, this.messages, this.env);
  }

  /**
   * A command's option that takes one value takes it once: the parser would keep the last and lose the others without a
   * word. Those that may be repeated bring a parser of their own, which collects. Of a global option the last one counts,
   * so that a shell's alias can name one and be overruled.
   */
  override addOption(option: Option): this {
    const takesOne =
      this.parent && (option.required || option.optional) && !option.variadic && option.parseArg === undefined;
    return super.addOption(takesOne ? option.argParser(this.once(option)) : option);
  }

  private once({ flags }: Option): (value: string) => string {
    let given: string | null = null;
    return (value) => {
      if (given !== null && given !== value) {
        throw usageFailure(this.messages.errors.repeatedOption(flags, clean(given), clean(value), this.path));
      }
      given = value;
      return value;
    };
  }

  /** As it is typed: `plan list`. */
  private get path(): string {
    return this.parent ? `plan ${this.name()}` : 'plan';
  }

  missingArgument(name: string): never {
    throw usageFailure(this.messages.errors.missingArgument(name, this.path));
  }

  optionMissingArgument(option: { flags: string }): never {
    throw usageFailure(this.messages.errors.missingValue(option.flags, this.path));
  }

  unknownOption(flag: string): never {
    const own = [...this.options, ...(this.parent?.options ?? [])].flatMap((option) => option.long ?? []);
    throw usageFailure(this.messages.errors.unknownOption(flag, nearestOf(flag, own), this.path));
  }

  _excessArguments(received: readonly string[]): never {
    const extra = received[this.registeredArguments.length] ?? '';
    throw usageFailure(this.messages.errors.excessArguments(extra, this.path));
  }
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
  };
}
