import { offsetAt } from '../date.js';
import { isEqual } from '../equal.js';
import { isUnseen } from '../person.js';

/** The keys of an entry with their values, in the order of writing; optional ones may be `undefined`. */
export type Fields<T> = { [K in keyof T]: Pick<T, K> extends Required<Pick<T, K>> ? T[K] : T[K] | undefined };

/** An entry without the keys that have no value: in a file a key is there or it is not. */
export function entryOf<T extends object>(parts: Fields<T>): T {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;
}

/** A text without the space around it, or undefined if nothing of it can be seen. */
export function said(text: string | undefined): string | undefined {
  return text === undefined || isUnseen(text) ? undefined : text.trim();
}

/** Whether an entry has all these values; a key whose value is `undefined` must be absent. */
export function says<T extends object>(entry: T, parts: Partial<Fields<T>>): boolean {
  return Object.entries(parts).every(([key, value]) => isEqual(entry[key as keyof T], value));
}

/**
 * The instant at which a change is recorded: now, or one second after the latest entry if that is later. So the order
 * of the entries is the order of their instants, even if the clocks of two computers differ.
 * @param list all earlier entries of the task
 * @returns whole seconds with the offset of the zone on that day, `2020-07-02T09:00:00+08:00`
 * @throws RangeError if the platform does not know the time zone
 */
export function nextInstant(list: readonly { at: string }[] | undefined, now: Date, timezone: string): string {
  const after = (list ?? []).reduce(
    (latest, { at }) => Math.max(latest, Date.parse(at) + 1000),
    Number.NEGATIVE_INFINITY,
  );
  const instant = Math.floor(Math.max(now.getTime(), after) / 1000) * 1000;
  const offset = offsetAt(instant, timezone);
  const local = new Date(instant + minutesOf(offset) * 60_000);
  return `${local.toISOString().slice(0, 19)}${offset}`;
}

function minutesOf(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -minutes : minutes;
}
