import { boundOf, isPercent } from '../core/target/bound.js';
import type { Target } from '../core/task.js';
import { grouped } from '../core/text/grouped.js';
import { clean } from '../core/text/printable.js';
import type { Messages } from './messages.js';

/** A target's bound in words, from its number alone: 不少于 25 所, 不低于 48%, 制定出台. */
export function exactBound(target: Target, { screens, words: { deliver } }: Messages): string {
  const words = screens.bound;
  const bound = boundOf(target);
  const quantity = (value: number) => inUnit(value, target);
  switch (bound.kind) {
    case 'deliver':
      return deliver[bound.what];
    case 'not_below':
      return words.not_below();
    case 'between':
      return words.between(grouped(bound.low), quantity(bound.high));
    case 'multiply_by':
      return words.multiply_by(grouped(bound.value));
    case 'increase_by':
      return isPercent(target)
        ? words.increase_by_percent(grouped(bound.value))
        : words.increase_by(quantity(bound.value));
    case 'at_least':
      return isPercent(target) ? words.at_least_percent(quantity(bound.value)) : words.at_least(quantity(bound.value));
    default:
      return words[bound.kind](quantity(bound.value));
  }
}

/** A number in the target's unit: 12 所, 48%. */
export function inUnit(value: number, target: Pick<Target, 'unit'>): string {
  if (isPercent(target)) return `${grouped(value, 2)}%`;
  const unit = target.unit === undefined ? '' : clean(target.unit);
  return `${grouped(value)}${unit === '' ? '' : ' '}${unit}`;
}
