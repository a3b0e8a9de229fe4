import { clean } from '../render/text.js';

/** A word as it must be typed in a shell. */
export function typedWord(word: string): string {
  return /^[^\s"'$`\\;&|<>()*?#!~]+$/.test(word) ? word : `'${clean(word).replaceAll("'", "'\\''")}'`;
}

/** Options by the names that commander gives them, as they are typed. */
const FLAGS = { message: '-m', approver: '--approver', evidence: '--evidence', on: '--on', by: '--by' } as const;

/**
 * Options that were given, as they are typed again in the command that would work, each with a space before it; empty
 * ones are not.
 */
export function typedAgain(options: Readonly<Record<string, unknown>>, names: readonly (keyof typeof FLAGS)[]): string {
  return names
    .flatMap((name) => [options[name] ?? []].flat().map((value) => [FLAGS[name], String(value).trim()] as const))
    .map(([flag, value]) => (value === '' ? '' : ` ${flag} ${typedWord(value)}`))
    .join('');
}
