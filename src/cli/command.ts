import type { ExitCode } from '../core/failure.js';
import type { Context } from '../env.js';
import type { Messages } from '../messages/index.js';
import type { Arguments, ArgumentValues } from './argument.js';
import { calendarFor } from './calendar.js';
import type { Options, OptionValues, TypedOption } from './option.js';
import type { Place } from './parser.js';

/** The arguments and options of a command. */
interface Declared<A extends Arguments, O extends Options> {
  arguments?: A;
  options?: O;
}

/** A command as its file defines it; the types of its arguments and options are the types of what `run` receives. */
interface Definition<A extends Arguments, O extends Options> {
  /** Command lines that `--help` shows; each runs on the real plan. */
  examples: readonly string[];
  /**
   * Present if the command writes the plan: then nothing typed for it may contain an invisible character. It records
   * now, and therefore takes no `--as-of`; `dateOption` is its own option for the day or the period, or null if it has
   * none.
   */
  writes?: { dateOption: string | null };
  /** Whether it runs also beside a plan whose format needs a newer program: it reads none, or looks itself. */
  anyFormat?: true;
  /** Declares arguments and options, in the language of the interface. */
  declare(messages: Messages): Declared<A, O>;
  /** Does the work and returns how it ended. */
  run(context: Context, args: ArgumentValues<A>, options: OptionValues<O>): Promise<ExitCode>;
}

/** A command of the program, loaded only if it is called. */
export interface CommandModule {
  examples: readonly string[];
  writes: { dateOption: string | null } | null;
  anyFormat: boolean;
  declare(messages: Messages): { args: Arguments; options: Options };
  /**
   * Reads what was typed, first the arguments, then the options, each in the order of their declaration; then does the
   * work.
   * @throws wrong usage if a word is not valid
   */
  run(context: Context, words: readonly string[], typed: TypedOptions): Promise<ExitCode>;
}

/** Options by their names, in the order in which they were typed. */
export type TypedOptions = Readonly<Record<string, TypedOption>>;

/** A command's name and how its module is loaded. */
export interface CommandEntry extends Named {
  /** That of a command in a group begins with the name of the group and a space: `org add`. */
  name: keyof Messages['help']['commands'];
  load(): Promise<CommandModule>;
}

/** A group of commands; it is called by the name of the group and that of the command. */
export interface GroupEntry extends Named {
  name: keyof Messages['help']['groups'];
}

/** What commands and groups have in common. */
interface Named {
  /** The Chinese name, which can be typed as well. */
  chinese?: string;
  /** What it is for, if it is one of the daily commands that `plan --help` shows. */
  part?: keyof Messages['help']['parts'];
}

/** Makes a module of a command. */
export function defineCommand<A extends Arguments, O extends Options>(definition: Definition<A, O>): CommandModule {
  const { examples, writes = null, anyFormat = false, declare, run } = definition;
  return {
    examples,
    writes,
    anyFormat,
    declare: (messages) => {
      const { arguments: args = {}, options = {} } = declare(messages);
      return { args, options };
    },
    run: async (context, words, typed) => {
      const { arguments: args = {}, options = {} } = declare(context.messages);
      const { plan, asOf } = context.options;
      const place = { ...placeIn(context), calendar: calendarFor(context.env, plan, asOf) };
      return run(context, readArguments(args as A, words, place), readOptions(options as O, typed, place));
    },
  };
}

/** Where the words of a command are read. What was understood of a date stands above what the command prints. */
export function placeIn({ command, messages, env, options: { plan, json } }: Context): Omit<Place, 'name'> {
  return {
    command: `plan ${command}`,
    messages,
    calendar: calendarFor(env, plan),
    understood: (words) => {
      if (!json) env.stderr.write(`${words}\n`);
    },
  };
}

function readArguments<A extends Arguments>(
  args: A,
  words: readonly string[],
  place: Omit<Place, 'name'>,
): ArgumentValues<A> {
  const values = Object.entries(args).map(([name, { form, read }], index) => {
    const own = form.includes('...') ? words.slice(index) : words.slice(index, index + 1);
    return [name, read(own, { ...place, name: form })];
  });
  return Object.fromEntries(values) as ArgumentValues<A>;
}

/**
 * Reads the typed options. Those that were typed come first, in the order of typing, because a command line that is
 * shown to the user preserves this order.
 * @throws wrong usage if a text is not valid
 */
export function readOptions<O extends Options>(
  options: O,
  typed: TypedOptions,
  place: Omit<Place, 'name'>,
): OptionValues<O> {
  const read = new Map(
    Object.entries(options).map(([name, option]) => [
      name,
      option.read(typed[name], { ...place, name: /--[\w-]+/.exec(option.flags)?.[0] ?? name }),
    ]),
  );
  const names = new Set([...Object.keys(typed), ...read.keys()]);
  // An option that was not given has no key: if an answer is added for it, it comes last.
  const given = [...names].filter((name) => read.get(name) !== undefined);
  return Object.fromEntries(given.map((name) => [name, read.get(name)])) as OptionValues<O>;
}
