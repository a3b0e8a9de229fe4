import { compareText } from '../compare-text.js';
import { type CivilDate, dayOfEntry } from '../date.js';
import { countingPlaces } from '../file/counting.js';
import type { Signed } from '../file/growing-lists.js';
import type { Void } from '../task.js';

/** An entry that takes effect on a day: an extension or an amendment. */
interface Effective extends Signed {
  date?: CivilDate;
}

/**
 * The extensions or amendments of a list in the order in which they take effect: by their days, on one day in the
 * order of the file. Of those about one thing the last is in force.
 * @param asOf leaves out those whose day is later; null for all
 */
export function inForce<T extends Effective>(
  entries: readonly (T | Void)[] | undefined,
  timezone: string,
  asOf: CivilDate | null,
): T[] {
  return entries === undefined ? [] : inForcePlaces(entries, timezone, asOf).map(([, entry]) => entry);
}

/** The same, each with its index in the file, from 0. */
export function inForcePlaces<T extends Effective>(
  entries: readonly (T | Void)[] | undefined,
  timezone: string,
  asOf: CivilDate | null,
): [number, T][] {
  const dated = countingPlaces(entries).map((place) => ({ place, day: dayOfEntry(place[1], timezone) }));
  const made = asOf === null ? dated : dated.filter(({ day }) => day <= asOf);
  return made.sort((a, b) => compareText(a.day, b.day)).map(({ place }) => place); // a stable sort
}
