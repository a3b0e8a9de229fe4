import { isEqual } from '../equal.js';
import { isUnseen } from '../person.js';

/** The keys of an entry with their values, in the order in which they are written; what is optional may be `undefined`. */
export type Fields<T> = { [K in keyof T]: Pick<T, K> extends Required<Pick<T, K>> ? T[K] : T[K] | undefined };

/** An entry without the keys that have no value: in a file a key is there or it is not. */
export function entryOf<T extends object>(parts: Fields<T>): T {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;
}

/** What was said, without the space around it; what shows nothing is nothing. */
export function said(text: string | undefined): string | undefined {
  return text === undefined || isUnseen(text) ? undefined : text.trim();
}

/** Whether an entry of a list says all that is asked for; a part that is `undefined` must be absent. */
export function says<T extends object>(entry: T, parts: Partial<Fields<T>>): boolean {
  return Object.entries(parts).every(([key, value]) => isEqual(entry[key as keyof T], value));
}

/**
 * The instant at which a change is recorded: now, or one second after the latest entry where that is later, so that
 * lists only ever grow forward even when two computers' clocks differ.
 * @param list what was recorded before: of the whole task, so that the order of its changes is known
 * @returns whole seconds with the offset of the zone on that day, `2020-07-02T09:00:00+08:00`
 * @throws RangeError where the platform does not know the time zone
 */
export function nextInstant(list: readonly { at: string }[] | undefined, now: Date, timezone: string): string {
  const after = (list ?? []).reduce(
    (latest, { at }) => Math.max(latest, Date.parse(at) + 1000),
    Number.NEGATIVE_INFINITY,
  );
  const instant = Math.floor(Math.max(now.getTime(), after) / 1000) * 1000;
  const offset = offsetOf(instant, timezone);
  const local = new Date(instant + minutesOf(offset) * 60_000);
  return `${local.toISOString().slice(0, 19)}${offset}`;
}

function minutesOf(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -minutes : minutes;
}

/** The offset of a zone from UTC at an instant: `+08:00`. */
function offsetOf(instant: number, timezone: string): string {
  const formatter = new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset' });
  const name = formatter.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
  return name.slice(3, 9) || '+00:00'; // after GMT; nothing follows it in UTC
}
