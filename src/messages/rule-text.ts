import type { RuleArgs, RuleId, VariantOf } from '../core/diagnostic.js';
import type { words } from './zh-CN/words.js';

/**
 * The words of one lint rule. `{name}` stands for an argument of the finding; `{name|status}` for an argument shown in
 * the field's words, `{name|shell}` for an argument quoted as a word of a command line, `{name|keys}` and `{name|values}` for keys of a file
 * and their values, each with what it means.
 */
export interface RuleText {
  /** What the rule asks for, in a few words. */
  title: string;
  /** Why it matters; one or two sentences for `plan rules <id>`. */
  why: string;
  /** What is wrong, by variant; `default` if a rule has only one message. */
  message: Readonly<Record<string, string>>;
  /** What to do, by variant; `default` is used for variants without their own. */
  advice: Readonly<Record<string, string>>;
}

/**
 * The words of some rules. The compiler checks them against the arguments that each rule declares: a missing or unknown
 * variant, a placeholder that is not an argument, or an unknown group of the field's words is an error at that word.
 */
export function ruleTexts<const T extends Readonly<Record<string, RuleText>>>(
  texts: T & Checked<T>,
): Readonly<Record<keyof T, RuleText>> {
  return texts;
}

type Checked<T extends Readonly<Record<string, RuleText>>> = {
  [R in keyof T]: R extends RuleId
    ? { message: MessageOf<R, T[R]['message']>; advice: AdviceOf<R, T[R]['advice']> }
    : Wrong<'no such rule'>;
};

type MessageOf<R extends RuleId, M> = {
  [V in VariantOf<R> | keyof M]: V extends VariantOf<R> ? At<R, M, V> : NoVariant;
};

/** Without `default`, each variant needs its own advice. */
type AdviceOf<R extends RuleId, A> = {
  [V in keyof A | ('default' extends keyof A ? never : VariantOf<R>)]: V extends 'default'
    ? Template<A[V & keyof A], keyof RuleArgs[R][Exclude<VariantOf<R>, Exclude<keyof A, 'default'>>]>
    : V extends VariantOf<R>
      ? At<R, A, V>
      : NoVariant;
};

type At<R extends RuleId, M, V extends VariantOf<R>> = V extends keyof M
  ? Template<M[V], keyof RuleArgs[R][V]>
  : string;

type NoVariant = Wrong<'no such variant'>;

/** A valid template: any text whose placeholders are all arguments. */
type Template<T, Names> =
  Exclude<PlaceholdersOf<T>, Placeholder<Names & string>> extends infer P extends string
    ? [P] extends [never]
      ? string
      : Wrong<`no such argument: {${P}}`>
    : never;

type Placeholder<N extends string> = N | `${N}|${keyof typeof words | 'shell' | 'keys' | 'values'}`;

/** `'a' | 'b|status'` of `'{a} or {b|status}'`. */
type PlaceholdersOf<T> = T extends `${string}{${infer P}}${infer Rest}` ? P | PlaceholdersOf<Rest> : never;

/** A type that no text has; the compiler names it in its error. */
type Wrong<Why extends string> = { wrong: Why };
