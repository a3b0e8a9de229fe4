import { stringify } from 'safe-stable-stringify';

/**
 * What stands for numbers that JSON cannot write. A bigint is written in full, but a number from 1e21 on with an
 * exponent: so no other value has the same text.
 */
const NOT_FINITE = new Map([
  [Number.NaN, 10n ** 21n],
  [Number.POSITIVE_INFINITY, 10n ** 22n],
  [Number.NEGATIVE_INFINITY, -(10n ** 22n)],
]);

/** A text that is the same for all equal values (`isEqual`): a key for maps and sets. */
export function canonicalText(value: unknown): string {
  return stringify(value ?? null, (_key, part) => NOT_FINITE.get(part as number) ?? part) ?? '';
}
