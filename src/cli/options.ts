import type { Command } from 'commander';
import { isRealDate } from '../core/date.js';
import { usageFailure } from '../core/failure.js';
import type { Context } from '../env.js';
import type { Messages } from '../messages/index.js';

/** Takes the values of an option that may be repeated. */
export function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** The values of a repeatable option; undefined where it was not given. */
export function valuesOf(option: unknown): string[] | undefined {
  return Array.isArray(option) ? option.map(String) : undefined;
}

/** One of a list of identifiers; wrong usage where it is none of them. */
export function choiceOf<K extends string>(context: Context, option: string, value: unknown, allowed: readonly K[]): K {
  const found = allowed.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw usageFailure(context.messages.errors.badChoice(option, String(value), allowed.join(', ')));
}

/** A whole number above 0 that was typed as an option's value; undefined where it was not given. */
export function countOption(context: Context, option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^0*[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw usageFailure(context.messages.errors.badCount(option, value));
}

/** A date that was typed as an option's value; wrong usage where it is none. */
export function dateOption(context: Context, option: string, value: string): string {
  if (isRealDate(value)) return value;
  throw usageFailure(context.messages.errors.badDate(option, value));
}

/** Declares `--at`, for commands that can show the plan as a commit has it. */
export function declareAt(command: Command, { help }: Messages): void {
  command.option('--at <rev>', help.at);
}

/** The value of an option that is a text; undefined where it was not given. */
export function textOption(options: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
