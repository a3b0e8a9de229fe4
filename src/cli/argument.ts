import type { Source } from './candidate.js';
import { type Parser, type Place, text } from './parser.js';

/** An argument of a command; `T` is the type of what the command receives. */
export interface Argument<T> {
  /** As commander declares it: `<id>`, `[section...]`. */
  form: string;
  /** The text of help about this argument. */
  about: string;
  /** What completion offers for this argument. */
  candidates: Source | null;
  /** Converts the words that were typed to the value; commander makes sure that a required argument has a word. */
  read(words: readonly string[], place: Place): T;
}

/** Arguments by the names under which a command receives them, in the order in which they are typed. */
export type Arguments = Readonly<Record<string, Argument<unknown>>>;

/** What a command receives for its arguments. */
export type ArgumentValues<A extends Arguments> = {
  readonly [K in keyof A]: A[K] extends Argument<infer T> ? T : never;
};

/** A required text. */
export function argument(form: `<${string}>`, about: string, candidates: Source | null = null): Argument<string> {
  return valueArgument(form, about, text, candidates);
}

/** A required value. */
export function valueArgument<T>(
  form: `<${string}>`,
  about: string,
  parse: Parser<T>,
  candidates: Source | null = null,
): Argument<T> {
  return { form, about, candidates, read: ([typed = ''], place) => parse(typed, place) };
}

/** An optional text. */
export function optionalArgument(
  form: `[${string}]`,
  about: string,
  candidates: Source | null = null,
): Argument<string | undefined> {
  return { form, about, candidates, read: ([typed]) => typed };
}

/** An optional value. */
export function optionalValue<T>(
  form: `[${string}]`,
  about: string,
  parse: Parser<T>,
  candidates: Source | null = null,
): Argument<T | undefined> {
  return { form, about, candidates, read: ([typed], place) => (typed === undefined ? typed : parse(typed, place)) };
}

/** All words that follow. */
export function restArgument(
  form: `<${string}...>` | `[${string}...]`,
  about: string,
  candidates: Source | null = null,
): Argument<readonly string[]> {
  return { form, about, candidates, read: (words) => words };
}
