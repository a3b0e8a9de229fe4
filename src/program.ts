import { version } from '../package.json';
import type { CommandEntry, CommandModule, TypedOptions } from './cli/command.js';
import { HelpShown, PlanCommand, type Voice } from './cli/plan-command.js';
import type { Typed } from './cli/typed.js';
import { commands } from './commands/index.js';
import { Failure } from './core/failure.js';
import type { Messages } from './messages/index.js';

export { version };

/** The command that runs if none is named, and the one that explains another. */
const DEFAULT = 'status';
const HELP = 'help';
/** What `plan help` explains besides commands, by the names that it takes. */
const FORMULAS = ['formulas', '公式'];
/** What can stand in the place of a command's name. */
const names = [...commands.map(({ name }) => name), HELP];
const topics = [...names, ...FORMULAS];

/** The command that was called, with what was typed for it. */
export interface Call {
  name: string;
  module: CommandModule;
  words: readonly string[];
  options: TypedOptions;
  /** What was typed of the options that every command takes. */
  globals: TypedOptions;
}

/**
 * Runs what was typed. Only the called command is loaded; of the others help needs only the names.
 * @throws Failure on wrong usage, HelpShown if help or the version was asked for
 */
export async function runTyped(
  argv: readonly string[],
  messages: Messages,
  voice: Voice,
  run: (call: Call) => Promise<void>,
): Promise<void> {
  await buildProgram(argv, messages, voice, run).parseAsync([...argv], { from: 'user' });
}

/**
 * Reads what was typed, and prints nothing. The language and the colours must be known before anything is printed; the
 * same program that runs the command line reads them, so the two cannot disagree.
 * @param messages of any language: none of them is printed
 */
export async function readTyped(argv: readonly string[], messages: Messages): Promise<Typed> {
  const program = buildProgram(argv, messages, null, async () => {});
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof Failure || error instanceof HelpShown)) throw error;
  }
  return typedOf(program);
}

function typedOf(program: PlanCommand): Typed {
  const { called } = program;
  const isNamed = called !== null && program.args[0] === called.name();
  const isUnknown = called === null || (!isNamed && isWord(program.args[0]));
  return {
    command: isUnknown ? null : { name: called.name(), module: called.module },
    isNamed,
    words: called?.parsed.operands ?? [],
    unknown: called?.parsed.unknown ?? [],
    options: called?.typed(called.own) ?? {},
    globals: globalsOf(program, called),
  };
}

/** They may be typed before the command's name or after it. */
function globalsOf(program: PlanCommand, called: PlanCommand | null): TypedOptions {
  return { ...program.typed(program.globals), ...called?.typed(program.globals) };
}

function buildProgram(
  argv: readonly string[],
  messages: Messages,
  voice: Voice | null,
  run: (call: Call) => Promise<void>,
): PlanCommand {
  const program = new PlanCommand('plan', messages, voice);
  const { help } = messages;
  program
    .configure()
    .description(help.program)
    .usage(`${help.usage.command} ${help.usage.options}`)
    .addHelpText('after', `\n${help.more}`)
    .enablePositionalOptions()
    .helpCommand(false);
  program.takeGlobals();
  for (const { name } of neededFor(argv)) {
    program.command(name, { isDefault: name === DEFAULT }).description(help.commands[name].summary);
  }
  program.command(HELP).description(help.helpCommand).argument('[command]');
  // At this point commander knows which command it is, and has not yet parsed its arguments and options.
  program.hook('preSubcommand', async (_program, command) => {
    if (!(command instanceof PlanCommand)) return;
    program.called = command;
    const [first] = program.args;
    const entry = entryOf(command.name());
    if (!entry) explainAnother(program, command);
    else if (first === entry.name || !isWord(first)) {
      const module = await command.load(entry);
      const { own } = command;
      command.action(() =>
        run({
          name: entry.name,
          module,
          words: command.args,
          options: command.typed(own),
          globals: globalsOf(program, command),
        }),
      );
    } else if (voice) program.refuseName(first, names);
    command.takeGlobals();
  });
  return program;
}

/** The commands that a command line can mean. Only help shows all; to declare each takes a while. */
function neededFor(argv: readonly string[]): readonly CommandEntry[] {
  if (argv.some((word) => word === HELP || word === '--help' || word.startsWith('-h'))) return commands;
  return commands.filter(({ name }) => name === DEFAULT || argv.includes(name));
}

/** `plan help list` is `plan list --help`; `plan help formulas` says how numbers are worked out. */
function explainAnother(program: PlanCommand, help: PlanCommand): void {
  help.helpOption(false).allowExcessArguments().takesAnyOption = true;
  help.action(async () => {
    const [name = HELP] = help.parsed.operands;
    if (FORMULAS.includes(name)) {
      await help.explainFormulas();
      throw new HelpShown();
    }
    const entry = entryOf(name);
    const command = entry ? program.commands.find((one) => one.name() === name) : program;
    if (!entry && name !== HELP) program.refuseName(name, topics);
    if (entry && command instanceof PlanCommand) await command.load(entry);
    command?.outputHelp();
    throw new HelpShown();
  });
}

function entryOf(name: string): CommandEntry | undefined {
  return commands.find((entry) => entry.name === name);
}

/** Whether this is a word where the name of a command is expected. */
function isWord(word: string | undefined): word is string {
  return word !== undefined && !word.startsWith('-');
}
