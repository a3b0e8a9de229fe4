import type { Source } from './candidate.js';
import { type Parser, type Place, text } from './parser.js';

/** An argument of a command; `T` is the type of what the command receives. */
export interface Argument<T> {
  /** As commander declares it: `<id>`, `[section...]`. */
  form: string;
  /** What help says of it. */
  about: string;
  /** What completion offers for it. */
  candidates: Source | null;
  /** The words that were typed for it, as what they mean; commander has seen to it that a required one has some. */
  read(words: readonly string[], place: Place): T;
}

/** Arguments by the names under which a command receives them, in the order in which they are typed. */
export type Arguments = Readonly<Record<string, Argument<unknown>>>;

/** What a command receives for its arguments. */
export type ArgumentValues<A extends Arguments> = {
  readonly [K in keyof A]: A[K] extends Argument<infer T> ? T : never;
};

/** A text that must be there. */
export function argument(form: `<${string}>`, about: string, candidates: Source | null = null): Argument<string> {
  return valueArgument(form, about, text, candidates);
}

/** A value that must be there. */
export function valueArgument<T>(
  form: `<${string}>`,
  about: string,
  parse: Parser<T>,
  candidates: Source | null = null,
): Argument<T> {
  return { form, about, candidates, read: ([typed = ''], place) => parse(typed, place) };
}

/** A text that may be left out. */
export function optionalArgument(
  form: `[${string}]`,
  about: string,
  candidates: Source | null = null,
): Argument<string | undefined> {
  return { form, about, candidates, read: ([typed]) => typed };
}

/** A value that may be left out. */
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
