import type { Command, Option } from 'commander';
import { typedCommand, typedValue } from '../../cli/globals.js';
import type { Env } from '../../env.js';
import type { Messages } from '../../messages/index.js';
import { clean } from '../../render/text.js';
import { type Asked, type Candidate, PATHS, type Source } from './plan-values.js';
import { sourceOfArgument, sourceOfOption } from './sources.js';

/**
 * What may stand in place of the last word, a line each: the value, a tab, what it means. A line without a value
 * asks the shell for names of files.
 * @param program knows the options of the command that is typed
 * @param words what was typed behind `plan`; the last one is not finished, and may be empty
 */
export function completionLines(
  program: Command,
  words: readonly string[],
  { env, messages }: { env: Env; messages: Messages },
): string {
  const before = words.slice(0, -1);
  // What PowerShell makes of an empty word.
  const word = (words.at(-1) ?? '').replace(/^(""|'')$/, '');
  const asked = { env, messages, named: typedValue(before, '--plan'), word, args: [] };
  const lines = candidates(program, before, asked).map(({ value, about }) => `${value}\t${clean(about)}\n`);
  return [...new Set(lines)].join('');
}

function candidates(program: Command, before: readonly string[], asked: Asked): Candidate[] {
  const name = typedCommand(before);
  // Bare `plan` is `plan status`.
  const command = program.commands.find((one) => one.name() === (name ?? 'status'));
  const options = [...(command ? optionsOf(command) : []), ...optionsOf(program)];
  const typed = walk(before, options);
  const args = typed.args.slice(name === null ? 0 : 1);
  const here = { ...asked, args };
  if (typed.pending) return fitting(here, sourceOfOption(command?.name(), typed.pending.long));
  if (!typed.literal && asked.word.startsWith('-')) return optionCandidates(command?.name(), options, here);
  if (name === null || (name === 'help' && args.length === 0)) return fitting(here, () => commandsOf(program, name));
  return command ? fitting(here, sourceOfArgument(command, args.length)) : [];
}

/** The words before: what is an argument, and the option whose value comes next. */
function walk(before: readonly string[], options: readonly Option[]) {
  const typed: { args: string[]; pending: Option | null; literal: boolean } = {
    args: [],
    pending: null,
    literal: false,
  };
  for (const word of before) {
    if (typed.pending) typed.pending = null;
    else if (!typed.literal && word === '--') typed.literal = true;
    else if (typed.literal || !word.startsWith('-')) typed.args.push(word);
    else typed.pending = options.find(({ short, long, required }) => required && [short, long].includes(word)) ?? null;
  }
  return typed;
}

/** Options that begin like the word; behind `--option=` its values. */
function optionCandidates(command: string | undefined, options: readonly Option[], asked: Asked): Candidate[] {
  const [, long, value] = /^(--[\w-]+)=(.*)$/s.exec(asked.word) ?? [];
  if (long === undefined || value === undefined) {
    return fitting(asked, () =>
      options.flatMap((option) => (option.long ? [{ value: option.long, about: option.description }] : [])),
    );
  }
  const values = fitting({ ...asked, word: value }, sourceOfOption(command, long));
  return values.map((candidate) =>
    candidate === PATHS ? PATHS : { ...candidate, value: `${long}=${candidate.value}` },
  );
}

function optionsOf(command: Command): Option[] {
  return [...command.createHelp().visibleOptions(command)];
}

function commandsOf(program: Command, name: string | null): Candidate[] {
  const shown = program.createHelp().visibleCommands(program);
  return shown
    .filter((command) => name === null || command.name() !== 'help')
    .map((command) => ({ value: command.name(), about: command.description() }));
}

/** A value that some shell would take for more than a word has no place on a command line that is only half read. */
const PLAIN = /^[\p{L}\p{M}\p{N}_.@+·（）-]+$/u;

/** The candidates of a source that begin like the word. */
function fitting(asked: Asked, source: Source | null): Candidate[] {
  const found = source?.(asked) ?? [];
  return found.filter(
    (candidate) => candidate === PATHS || (PLAIN.test(candidate.value) && candidate.value.startsWith(asked.word)),
  );
}
