import type { Signed } from '../file/growing-lists.js';

/**
 * By how much two clocks may differ before that is said, in milliseconds. Entries of one second are recorded a second
 * apart, and a commit takes its time.
 */
const CLOCK_TOLERANCE = 60_000;

/**
 * The last entry of a list where it is later than the clock by more than a minute, so that the next one cannot be
 * recorded at the instant that the clock shows; null where it is not.
 */
export function aheadOf(list: readonly Signed[] | undefined, now: Date): Signed | null {
  const last = list?.at(-1);
  return last !== undefined && isLater(new Date(last.at), now) ? last : null;
}

/** Whether an instant is later than another by more than clocks may differ. */
export function isLater(one: Date, other: Date): boolean {
  return one.getTime() > other.getTime() + CLOCK_TOLERANCE;
}

/** An entry, and the latest instant at which it can have been recorded: that of the commit that brought it, else now. */
export interface Bounded {
  at: string;
  latest: Date;
}

/** What becomes of an entry's instant: it stays, it is corrected, or the entries around it leave no room for it. */
export type Correction = { kind: 'stays' } | { kind: 'corrected'; at: Date } | { kind: 'stuck' };

const SECOND = 1000;

/**
 * Corrects the instants of a growing list that lie after the latest at which they can have been recorded, each to that
 * instant, so that the list still grows forward by a second at least: earlier where the next entry was recorded earlier,
 * a little later, by less than clocks may differ, where the one before asks for it.
 */
export function correctInstants(entries: readonly Bounded[]): Correction[] {
  const isFalse = entries.map(({ at, latest }) => isLater(new Date(at), latest));
  const wanted = wantedFrom(entries, isFalse);
  let last = Number.NEGATIVE_INFINITY;
  return entries.map(({ at, latest }, index): Correction => {
    if (!isFalse[index]) {
      last = Date.parse(at);
      return { kind: 'stays' };
    }
    const instant = Math.max(wanted[index] ?? 0, last + SECOND);
    const next = entries.findIndex((_entry, other) => other > index && !isFalse[other]);
    const isRoom = next < 0 || instant < Date.parse(entries[next]?.at ?? '');
    if (!isRoom || isLater(new Date(instant), latest)) return { kind: 'stuck' };
    last = instant;
    return { kind: 'corrected', at: new Date(instant) };
  });
}

/** Each false entry at its latest instant, or a second before the entry that follows. */
function wantedFrom(entries: readonly Bounded[], isFalse: readonly boolean[]): number[] {
  const wanted = entries.map(({ at }) => Date.parse(at));
  for (let index = entries.length - 1; index >= 0; index--) {
    const latest = Math.floor((entries[index]?.latest.getTime() ?? 0) / SECOND) * SECOND;
    if (isFalse[index]) wanted[index] = Math.min(latest, (wanted[index + 1] ?? Number.POSITIVE_INFINITY) - SECOND);
  }
  return wanted;
}
