import type { Source } from './candidate.js';
import { fixed } from './candidates.js';
import { choice, type Parser, type Place, text } from './parser.js';

/** An option as commander returns it: a text, the texts of a repeated option, or true if the option takes no value. */
export type TypedOption = string | readonly string[] | boolean | undefined;

/** An option of a command; `T` is the type of what the command receives. */
export interface Option<T> {
  /** As commander declares it: `-m, --message <text>`. */
  flags: string;
  /** The text of help about this option. */
  about: string;
  /** Whether this option may be given several times. */
  repeats: boolean;
  /** Its values with what each is for, which help lists below all options; null if `about` says enough. */
  values: ExplainedValues | null;
  /** What completion offers as its value. */
  candidates: Source | null;
  /** Converts what was typed to the value of this option. */
  read(typed: TypedOption, place: Place): T;
}

/** The values of an option, each with what it is for, under a title. */
export interface ExplainedValues {
  title: string;
  rows: readonly { value: string; about: string }[];
}

/** Options by the names under which a command receives them: that of `--due-before` is `dueBefore`. */
export type Options = Readonly<Record<string, Option<unknown>>>;

/** What a command receives for its options. */
export type OptionValues<O extends Options> = { readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never };

/** An option that takes no value. */
export function flag(flags: string, about: string): Option<boolean> {
  return { flags, about, repeats: false, values: null, candidates: null, read: (typed) => typed === true };
}

/** An option that takes a text once; undefined if it is not given. */
export function textOption(flags: string, about: string, candidates: Source | null = null): Option<string | undefined> {
  return valueOption(flags, about, text, candidates);
}

/** An option that takes a value once; undefined if it is not given. */
export function valueOption<T>(
  flags: string,
  about: string,
  parse: Parser<T>,
  candidates: Source | null = null,
): Option<T | undefined> {
  const read = (typed: TypedOption, place: Place) => (typeof typed === 'string' ? parse(typed, place) : undefined);
  return { flags, about, repeats: false, values: null, candidates, read };
}

/** An option that takes one of a list of identifiers; `fallback` if it is not given. */
export function choiceOption<const K extends string>(
  flags: string,
  about: string,
  allowed: readonly K[],
  fallback: NoInfer<K>,
): Option<K> {
  const { read, ...option } = valueOption(flags, about, choice(allowed), fixed(allowed));
  return { ...option, read: (typed, place) => read(typed, place) ?? fallback };
}

/** An option that takes a text each time it is given; undefined if it is not given. */
export function textsOption(
  flags: string,
  about: string,
  candidates: Source | null = null,
): Option<readonly string[] | undefined> {
  return valuesOption(flags, about, text, candidates);
}

/** An option that takes a value each time it is given; undefined if it is not given. */
export function valuesOption<T>(
  flags: string,
  about: string,
  parse: Parser<T>,
  candidates: Source | null = null,
): Option<readonly T[] | undefined> {
  return listOption(flags, about, (texts, place) => texts.map((one) => parse(one, place)), candidates);
}

/** An option whose texts are read together into one value; undefined if it is not given. */
export function listOption<T>(
  flags: string,
  about: string,
  parse: (texts: readonly string[], place: Place) => T,
  candidates: Source | null = null,
): Option<T | undefined> {
  const read = (typed: TypedOption, place: Place) => (typeof typed === 'object' ? parse(typed, place) : undefined);
  return { flags, about, repeats: true, values: null, candidates, read };
}
