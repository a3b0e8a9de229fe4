import type { Void } from '#generated/task';
import type { Signed } from './growing-lists.js';

/** Whether an entry of a growing list takes back another one. */
export function isVoid(entry: object): entry is Void {
  return 'void' in entry;
}

/** The entries of a growing list as they were recorded, without the voids: also what a void takes back. */
export function recorded<T extends Signed>(entries: readonly (T | Void)[] | undefined): T[] {
  return (entries ?? []).filter((entry): entry is T => !isVoid(entry));
}

/** Whether a void is about an entry: they name the same instant, however it is written, and the same recorder. */
export function takesBack({ void: instant, of }: Void, { at, by }: Signed): boolean {
  return of === by && Date.parse(instant) === Date.parse(at);
}

/**
 * The entries of a growing list that count: without those that a later void takes back, and without the voids. A void
 * acts on every day: what it takes back never was.
 */
export function counting<T extends Signed>(entries: readonly (T | Void)[] | undefined): readonly T[] {
  if (entries === undefined || !entries.some(isVoid)) return (entries ?? []) as readonly T[];
  return countingPlaces(entries).map(([, entry]) => entry);
}

/** The same, each with its index in the file, from 0. */
export function countingPlaces<T extends Signed>(entries: readonly (T | Void)[] | undefined): [number, T][] {
  const places = [...(entries ?? []).entries()];
  const voids = places.filter((place): place is [number, Void] => isVoid(place[1]));
  return places.filter(
    (place): place is [number, T] =>
      !isVoid(place[1]) && !voids.some(([index, entry]) => index > place[0] && takesBack(entry, place[1])),
  );
}
