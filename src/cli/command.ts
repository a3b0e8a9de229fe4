import type { ExitCode } from '../core/failure.js';
import type { Context } from '../env.js';
import type { Messages } from '../messages/index.js';
import type { Arguments, ArgumentValues } from './argument.js';
import type { Options, OptionValues, TypedOption } from './option.js';
import type { Place } from './parser.js';

/** What a command takes. */
interface Declared<A extends Arguments, O extends Options> {
  arguments?: A;
  options?: O;
}

/** A command as its file defines it: what it takes gives the types of what it receives. */
interface Definition<A extends Arguments, O extends Options> {
  /** Command lines that `--help` shows; each runs on the real plan. */
  examples: readonly string[];
  /**
   * There for commands that write the plan: nothing that is typed for them may be invisible. What they record is
   * recorded now, so that they take no `--as-of`: their own option for the day or the period that it is about; null
   * where they have none.
   */
  writes?: { dateOption: string | null };
  /** Declares arguments and options, in the language of the interface. */
  declare(messages: Messages): Declared<A, O>;
  /** Does the work and says how it ended. */
  run(context: Context, args: ArgumentValues<A>, options: OptionValues<O>): Promise<ExitCode>;
}

/** A command of the program, loaded when it is called. */
export interface CommandModule {
  examples: readonly string[];
  writes: { dateOption: string | null } | null;
  declare(messages: Messages): { args: Arguments; options: Options };
  /**
   * Reads what was typed, first the arguments, then the options, each in the order in which they are declared; then
   * does the work.
   * @throws wrong usage where a word does not mean what it should
   */
  run(context: Context, words: readonly string[], typed: TypedOptions): Promise<ExitCode>;
}

/** Options by their names, in the order in which they were typed. */
export type TypedOptions = Readonly<Record<string, TypedOption>>;

/** A command's name and where it stands. */
export interface CommandEntry {
  name: keyof Messages['help']['commands'];
  load(): Promise<CommandModule>;
}

/** Makes a module of a command. */
export function defineCommand<A extends Arguments, O extends Options>(definition: Definition<A, O>): CommandModule {
  const { examples, writes = null, declare, run } = definition;
  return {
    examples,
    writes,
    declare: (messages) => {
      const { arguments: args = {}, options = {} } = declare(messages);
      return { args, options };
    },
    run: async (context, words, typed) => {
      const { arguments: args = {}, options = {} } = declare(context.messages);
      const place = { command: `plan ${context.command}`, messages: context.messages };
      return run(context, readArguments(args as A, words, place), readOptions(options as O, typed, place));
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
 * What options mean that were typed. Those that were typed come first, in their order: a command line that is shown to
 * be learnt keeps it.
 * @throws wrong usage where one does not mean what it should
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
  // What was not given is not there: an answer that is added to the others comes last.
  const given = [...names].filter((name) => read.get(name) !== undefined);
  return Object.fromEntries(given.map((name) => [name, read.get(name)])) as OptionValues<O>;
}
