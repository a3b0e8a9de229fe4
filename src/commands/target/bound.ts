import { usageFailure } from '../../core/failure.js';
import { parseQuantity, parseRange, type Quantity, type QuantityReason } from '../../core/target/quantity.js';
import type { Target } from '../../core/task.js';
import { optionFlag } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { clean } from '../../render/terminal/text.js';
import type { BoundOptions } from './options.js';

/** The keys of bounds with one number, by the options that name them. */
export const SINGLE = {
  atLeast: 'at_least',
  atMost: 'at_most',
  equals: 'equals',
  about: 'about',
  increaseBy: 'increase_by',
  multiplyBy: 'multiply_by',
} as const;

/** All options that name a bound, in the order of help. */
export const BOUNDS = [
  'atLeast',
  'atMost',
  'equals',
  'between',
  'about',
  'increaseBy',
  'multiplyBy',
  'notBelowBaseline',
  'deliver',
] as const;

type BoundName = (typeof BOUNDS)[number];

/** A bound as a target holds it: one of its keys, and the unit that stood behind the number. */
export interface TypedBound {
  name: BoundName;
  keys: Partial<Target>;
  unit: string | null;
}

/**
 * The bound that options name.
 * @param unit the unit that is known; null to take the one behind the number
 * @returns null if they name none
 * @throws wrong usage if they name two, or a number is none
 */
export function boundIn(context: Context, options: BoundOptions, unit: string | null): TypedBound | null {
  const [name, other] = BOUNDS.filter((one) => options[one] !== undefined && options[one] !== false);
  if (name === undefined) return null;
  const words = context.messages.screens.target;
  if (other !== undefined) throw usageFailure(words.bounds(optionFlag(name), optionFlag(other)));
  if (name === 'notBelowBaseline') return { name, keys: { not_below: 'baseline' }, unit: null };
  if (name === 'deliver') {
    return options.deliver === undefined ? null : { name, keys: { deliver: options.deliver }, unit: null };
  }
  const typed = options[name] ?? '';
  if (name === 'between') {
    const range = parseRange(typed, unit);
    if ('refused' in range) throw wrongAmount(context, name, typed, range.refused, unit);
    const { low, high } = range;
    if (low.points || high.points) throw wrongAmount(context, name, typed, 'points', unit);
    return { name, keys: { between: [low.value, high.value] }, unit: high.unit };
  }
  const quantity = quantityIn(context, name, typed, unit);
  return { name, keys: { [SINGLE[name]]: quantity.value }, unit: name === 'multiplyBy' ? null : quantity.unit };
}

/** The number of a bound. @throws wrong usage if it is none */
function quantityIn(context: Context, name: keyof typeof SINGLE, typed: string, unit: string | null): Quantity {
  // How many times as much has no unit; that of its target is known otherwise.
  const isTimes = name === 'multiplyBy';
  const quantity = isTimes ? parseQuantity(typed.trim().replace(/倍$/, ''), null) : parseQuantity(typed, unit);
  if ('refused' in quantity) throw wrongAmount(context, name, typed, quantity.refused, unit);
  if (isTimes && quantity.unit !== null) throw wrongAmount(context, name, typed, 'malformed', unit);
  if (name === 'increaseBy' && !quantity.points && /[%％]\s*$/.test(typed)) {
    throw wrongAmount(context, name, typed, 'percent_rise', unit);
  }
  if (name !== 'increaseBy' && quantity.points) throw wrongAmount(context, name, typed, 'points', unit);
  return quantity;
}

/** A number in a unit, of another option than a bound. @throws wrong usage if it is none */
export function amountIn(context: Context, option: string, typed: string, unit: string | null): Quantity {
  const quantity = parseQuantity(typed, unit);
  if ('refused' in quantity) throw wrongAmount(context, option, typed, quantity.refused, unit);
  return quantity;
}

/** Why a number is refused. @param option its name in camel case */
export function wrongAmount(
  { messages }: Context,
  option: string,
  typed: string,
  reason: QuantityReason | 'points' | 'percent_rise',
  unit: string | null,
) {
  const words = messages.screens.target;
  const known = Object.hasOwn(words.amount, reason) ? words.amount[reason as keyof typeof words.amount] : null;
  const said = (known ?? words.amount.malformed)(clean(typed), clean(unit ?? ''));
  return usageFailure(words.badAmount(optionFlag(option), said));
}
