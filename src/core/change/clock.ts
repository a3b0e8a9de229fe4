import type { Signed } from '../file/growing-lists.js';

/**
 * How much two clocks may differ before it is reported, in milliseconds. Entries of the same second are recorded a
 * second apart, and a commit takes some time.
 */
const CLOCK_TOLERANCE = 60_000;

/**
 * The last entry of a list if it is later than the clock by more than a minute, or null if it is not. Then the next
 * entry cannot be recorded at the instant that the clock shows.
 */
export function aheadOf(list: readonly Signed[] | undefined, now: Date): Signed | null {
  const last = list?.at(-1);
  return last !== undefined && isLater(new Date(last.at), now) ? last : null;
}

/** Whether an instant is later than another by more than clocks may differ. */
export function isLater(one: Date, other: Date): boolean {
  return one.getTime() > other.getTime() + CLOCK_TOLERANCE;
}

/** An entry, and the latest instant at which it can have been recorded: when it was committed, or else now. */
export interface Bounded {
  at: string;
  latest: Date;
}

/** What becomes of an entry's instant: it stays, it is corrected, or the entries around it leave no room for it. */
export type Correction = { kind: 'stays' } | { kind: 'corrected'; at: Date } | { kind: 'stuck' };

const SECOND = 1000;

/**
 * Corrects each instant of a growing list that is later than its entry can have been recorded, to the latest possible
 * instant. Entries must stay at least a second apart: the instant becomes earlier if the next entry is earlier, or a
 * little later (by less than clocks may differ) if the previous entry requires it.
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
