import { boundOfQuantity } from '../bounds.js';
import { withoutFirmness } from '../firmness.js';
import type { Told } from '../told.js';
import { eachIn } from './each.js';
import { trimmed } from './names.js';
import type { Before } from './naming.js';
import { partsOf } from './pairs.js';

/** The names of several numbers that a clause pairs with things, or null if each number has its own words. */
export function pairedNames(told: readonly Told[], before: Before): (string | undefined)[] | null {
  return ofBefore(told, before) ?? byPlace(told);
}

/**
 * The names that several numbers have by their places, or null if each has its own. 分别 says so; without it, as many
 * things as numbers, which nothing else parts.
 */
function byPlace(told: readonly Told[]): (string | undefined)[] | null {
  const [first, second] = told;
  if (!first || !second || (second.before !== first.before && second.baseline === null)) return null;
  const words = withoutFirmness(eachIn(first.before).words);
  const at = words.lastIndexOf('分别');
  const { subject } = boundOfQuantity(first.quantity, words.slice(Math.max(0, at + (at < 0 ? 0 : 2))), '');
  const parts = partsOf(trimmed(at < 0 ? subject : words.slice(0, at)));
  if (at < 0 && parts.length !== told.length) return null;
  const tail = at < 0 ? '' : trimmed(subject);
  return told.map((_one, position) => {
    const part = parts.length === 1 ? parts[0] : parts[position];
    return part === undefined ? undefined : parts.length === told.length ? part + tail : `?${part}${tail}`;
  });
}

/** 接待游客…，收入…，分别增长10%和12%: the names of the targets before, one for each number; null for other clauses. */
function ofBefore(told: readonly Told[], { all }: Before): (string | undefined)[] | null {
  const [first] = told;
  if (!first || told.length < 2 || all.length < told.length) return null;
  const words = withoutFirmness(first.before);
  const isBare =
    words.startsWith('分别') && trimmed(boundOfQuantity(first.quantity, words.slice(2), '').subject) === '';
  return isBare ? all.slice(-told.length).map(({ name }) => name) : null;
}
