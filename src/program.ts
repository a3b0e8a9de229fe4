import type { Command } from 'commander';
import { version } from '../package.json';
import type { CommandEntry, CommandModule, TypedOptions } from './cli/command.js';
import { PlanCommand } from './cli/command-line/plan-command.js';
import type { Typed } from './cli/command-line/typed.js';
import { HelpShown, type Voice } from './cli/command-line/voiced-command.js';
import { chineseNames, commands, entryOf, firstWords, groups } from './commands/index.js';
import { Failure } from './core/failure.js';
import type { Messages } from './messages/index.js';
import { renderProgramHelp } from './render/help/overview.js';

export { version };

/** The command that runs if none is named, and the one that explains another. */
const DEFAULT = 'status';
const HELP = 'help';
const HELP_CHINESE = '帮助';
/** The command of a group that runs if none is named. */
const DEFAULT_IN_GROUP = 'list';
/** What `plan help` explains besides commands, by the names that it takes. */
const FORMULAS = ['formulas', '公式'];
/** What can stand in the place of a command's name. */
const names = [...firstWords, HELP];
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
  const group = called?.group ?? null;
  const [word] = (group ?? program).args;
  const isNamed = called?.isCalled(word) ?? false;
  const isUnknown = called === null || (!isNamed && isWord(word));
  return {
    command: isUnknown ? null : { name: called.fullName, module: called.module },
    group: isNamed ? null : (group?.name() ?? null),
    isNamed,
    words: called?.parsed.operands ?? [],
    unknown: called?.parsed.unknown ?? [],
    options: called?.typed(called.own) ?? {},
    globals: globalsOf(program, called),
  };
}

/** They may be typed before the command's name or after it. */
function globalsOf(program: PlanCommand, called: PlanCommand | null): TypedOptions {
  const { globals } = program;
  return { ...program.typed(globals), ...called?.group?.typed(globals), ...called?.typed(globals) };
}

function buildProgram(
  argv: readonly string[],
  messages: Messages,
  voice: Voice | null,
  run: (call: Call) => Promise<void>,
): PlanCommand {
  const program = new PlanCommand('plan', messages, voice);
  const { help } = messages;
  program.configure().description(help.program).usage(`${help.usage.command} ${help.usage.options}`);
  program.enablePositionalOptions().helpCommand(false);
  program.takeGlobals();
  for (const name of neededFor(argv)) declare(program, name);
  program.command(HELP).alias(HELP_CHINESE).description(help.helpCommand).argument('[command...]');
  if (argv.includes('--all')) program.addHelpText('after', `\n${help.more}`);
  else program.overview = (width) => renderProgramHelp([...commands, ...groups], messages, width);
  program.hook('preSubcommand', (_program, command) => begin(program, program, command, voice !== null, run));
  return program;
}

/** Adds a command, or a group with its commands. */
function declare(program: PlanCommand, name: string): void {
  const group = groups.find((one) => one.name === name);
  const command = group ? program.takeGroup(group) : program;
  for (const entry of commands) {
    const isDefault = entry.name === DEFAULT || entry.name === `${name} ${DEFAULT_IN_GROUP}`;
    if (entry.name.split(' ')[0] === name) command.takeCommand(entry, isDefault);
  }
}

/**
 * Prepares the command that was called. At this point commander knows which one it is, and has not yet parsed its
 * arguments and options.
 * @param parent the program, or the group that the command belongs to
 */
async function begin(
  program: PlanCommand,
  parent: PlanCommand,
  command: Command,
  refuses: boolean,
  run: (call: Call) => Promise<void>,
): Promise<void> {
  if (!(command instanceof PlanCommand)) return;
  const [word] = parent.args;
  const isOther = isWord(word) && !command.isCalled(word);
  if (command.commands.length > 0) {
    command.takeGlobals();
    command.hook('preSubcommand', (_group, one) => begin(program, command, one, refuses, run));
    return;
  }
  program.called = command;
  const entry = entryOf(command.fullName);
  if (!entry) explainAnother(program, command);
  else if (!isOther) await prepare(program, command, entry, run);
  else if (refuses) parent.refuseName(word, wordsFor(parent));
  command.takeGlobals();
}

/** Loads the command that was called; it runs when everything is parsed. */
async function prepare(
  program: PlanCommand,
  command: PlanCommand,
  entry: CommandEntry,
  run: (call: Call) => Promise<void>,
): Promise<void> {
  const module = await command.load(entry);
  const { own } = command;
  const { name } = entry;
  command.action(() => {
    const [options, globals] = [command.typed(own), globalsOf(program, command)];
    return run({ name, module, words: command.args, options, globals });
  });
}

/** The words that can follow: suggestions for one that is unknown. */
function wordsFor(parent: PlanCommand): readonly string[] {
  return parent.parent ? parent.commands.map((command) => command.name()) : [...names, ...chineseNames];
}

/**
 * The commands and groups that a command line can mean, by their first words. Only help needs all; to declare each
 * takes a while.
 */
function neededFor(argv: readonly string[]): readonly string[] {
  if (argv.some((word) => word === HELP || word === HELP_CHINESE || word === '--help' || word.startsWith('-h')))
    return firstWords;
  return firstWords.filter((name) => {
    const chinese = [...commands, ...groups].find((one) => one.name === name)?.chinese;
    return [name, chinese].some((one) => one !== undefined && (one === DEFAULT || argv.includes(one)));
  });
}

/** `plan help list` is `plan list --help`; `plan help formulas` says how numbers are worked out. */
function explainAnother(program: PlanCommand, help: PlanCommand): void {
  help.helpOption(false).allowExcessArguments().takesAnyOption = true;
  help.action(async () => {
    const [name = HELP, second] = help.parsed.operands;
    if (FORMULAS.includes(name)) {
      await help.explainFormulas();
      throw new HelpShown();
    }
    const first = name === HELP ? program : (program.subcommand(name) ?? program.refuseName(name, topics));
    const isGroup = second !== undefined && first !== program && first.commands.length > 0;
    const command = isGroup ? (first.subcommand(second) ?? first.refuseName(second, wordsFor(first))) : first;
    const entry = entryOf(command.fullName);
    if (entry) await command.load(entry);
    command.outputHelp();
    throw new HelpShown();
  });
}

/** Whether this is a word where the name of a command is expected. */
function isWord(word: string | undefined): word is string {
  return word !== undefined && !word.startsWith('-');
}
