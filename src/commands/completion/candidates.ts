import type { Argument } from '../../cli/argument.js';
import { type Asked, type Candidate, PATHS, type Source } from '../../cli/candidate.js';
import type { TypedOptions } from '../../cli/command.js';
import { HOLE, type Typed } from '../../cli/command-line/typed.js';
import { globalOptions } from '../../cli/globals.js';
import type { Option, Options } from '../../cli/option.js';
import type { Env } from '../../env.js';
import type { Messages } from '../../messages/index.js';
import { clean } from '../../render/terminal/text.js';
import { commands, firstWords, groups } from '../index.js';

/**
 * What may replace the last word, a line each: the value, a tab, what it means. A line without a value asks the shell
 * for names of files.
 * @param typed the words before, and `HOLE` in place of the last one
 * @param last the last word, which is not finished and may be empty
 */
export async function completionLines(
  typed: Typed,
  last: string,
  { env, messages }: { env: Env; messages: Messages },
): Promise<string> {
  // PowerShell turns an empty word into two quotes.
  const word = last.replace(/^(""|'')$/, '');
  const { plan } = typed.globals;
  const named = typeof plan === 'string' && plan !== HOLE ? plan : null;
  const args = typed.words.filter((one) => one !== HOLE);
  const found = await candidates(typed, { env, messages, named, word, args });
  return [...new Set(found.map(({ value, about }) => `${value}\t${clean(about)}\n`))].join('');
}

async function candidates(
  { command, group, isNamed, words, unknown, ...typed }: Typed,
  asked: Asked,
): Promise<Candidate[]> {
  const { messages } = asked;
  const { args, options } = command?.module?.declare(messages) ?? { args: {}, options: {} };
  const pending = pendingOf(options, typed.options) ?? pendingOf(globalOptions(messages), typed.globals);
  if (pending) return fitting(asked, pending.candidates);
  const isLiteral = words.includes(HOLE);
  // After an unknown option no argument is accepted.
  if (!isLiteral && unknown[0] !== HOLE) return [];
  if (!isLiteral && asked.word.startsWith('-')) return optionCandidates(offersOf(options, messages), asked);
  const isFirst = !isNamed && words.length === 0 && Object.keys(typed.options).length === 0;
  const help = isFirst && group === null ? [{ value: 'help', about: messages.help.helpCommand }] : [];
  const isExplained = command?.name === 'help' && words.length === 0;
  const topics = isExplained ? [{ value: 'formulas', about: messages.formulas.title }] : [];
  if (isFirst || isExplained) return fitting(asked, () => [...commandsOf(group, messages), ...help, ...topics]);
  return fitting(asked, sourceOf(Object.values(args), asked.args.length));
}

/** The option whose value comes next, or null if no option needs one. */
function pendingOf(options: Options, typed: TypedOptions): Option<unknown> | null {
  const name = Object.keys(typed).find((one) => [typed[one]].flat().at(-1) === HOLE);
  return (name !== undefined && options[name]) || null;
}

/** The parts of an option that completion needs. */
type OptionOffer = Pick<Option<unknown>, 'flags' | 'about' | 'candidates'>;

function offersOf(options: Options, messages: Messages): OptionOffer[] {
  const { helpOption, version } = messages.help;
  return [
    ...Object.values(options),
    { flags: '--help', about: helpOption, candidates: null },
    { flags: '--version', about: version, candidates: null },
    ...Object.values(globalOptions(messages)),
  ];
}

/** Options that begin like the word; after `--option=` the values of that option. */
async function optionCandidates(options: readonly OptionOffer[], asked: Asked): Promise<Candidate[]> {
  const known = options.map((option) => ({ ...option, long: /--[\w-]+/.exec(option.flags)?.[0] ?? '' }));
  const [, name, value] = /^(--[\w-]+)=(.*)$/s.exec(asked.word) ?? [];
  if (name === undefined || value === undefined) {
    return fitting(asked, () => known.map(({ long, about }) => ({ value: long, about })));
  }
  const option = known.find(({ long }) => long === name);
  const values = await fitting({ ...asked, word: value }, option?.candidates ?? null);
  return values.map((candidate) =>
    candidate === PATHS ? PATHS : { ...candidate, value: `${name}=${candidate.value}` },
  );
}

/** The commands of a group; without one the words with which a command line can begin. */
function commandsOf(group: string | null, { help }: Messages): Candidate[] {
  const inGroup = commands.map(({ name }) => ({ value: name, about: help.commands[name].summary }));
  if (group === null) {
    const named = groups.map(({ name }) => ({ value: name, about: help.groups[name] }));
    return [...inGroup, ...named].filter(({ value }) => firstWords.includes(value));
  }
  const start = `${group} `;
  return inGroup.flatMap(({ value, about }) =>
    value.startsWith(start) ? [{ value: value.slice(start.length), about }] : [],
  );
}

/** The source of the next argument, found by the number of arguments before it; null if no further one is allowed. */
function sourceOf(args: readonly Argument<unknown>[], before: number): Source | null {
  const last = args.at(-1);
  const argument = args[before] ?? (last?.form.includes('...') ? last : undefined);
  return argument?.candidates ?? null;
}

/** Values that no shell takes for more than a word; others must not get onto an unfinished command line. */
const PLAIN = /^[\p{L}\p{M}\p{N}_.@+·（）-]+$/u;

/** The candidates of a source that begin like the word. */
async function fitting(asked: Asked, source: Source | null): Promise<Candidate[]> {
  const found = (await source?.(asked)) ?? [];
  return found.filter(
    (candidate) => candidate === PATHS || (PLAIN.test(candidate.value) && candidate.value.startsWith(asked.word)),
  );
}
