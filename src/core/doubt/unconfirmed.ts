import { counting, countingPlaces, isVoid } from '../file/counting.js';
import type { Signed } from '../file/growing-lists.js';
import type { Void } from '../task.js';
import type { Doubt } from './doubt.js';

/** Judges the entries of a list one by one, each only against those that were added before it. */
export interface Judge<T> {
  /** What is doubtful about an entry; empty if nothing is. */
  of(entry: T): Doubt[];
  /** Adds the next entry. */
  add(entry: T): void;
}

/** A judge who knows all entries of a list that count. */
export function judgeOf<T extends Signed, J extends Judge<T>>(
  entries: readonly (T | Void)[] | undefined,
  newJudge: () => J,
): J {
  const judge = newJudge();
  for (const entry of counting(entries)) judge.add(entry);
  return judge;
}

/**
 * The entries of a list that count, are doubtful and are not confirmed, each with its index in the file, from 0. What is
 * recorded later, a void too, changes nothing about an entry above it: this one was judged without it.
 */
export function unconfirmedIn<T extends Signed & { confirmed?: true }>(
  entries: readonly (T | Void)[] | undefined,
  newJudge: () => Judge<T>,
): { index: number; doubts: Doubt[] }[] {
  if (entries === undefined) return [];
  const counted = new Set(countingPlaces(entries).map(([index]) => index));
  const found: { index: number; doubts: Doubt[] }[] = [];
  let judge = newJudge();
  for (const [index, entry] of entries.entries()) {
    if (isVoid(entry)) {
      judge = judgeOf(entries.slice(0, index + 1), newJudge);
      continue;
    }
    const doubts = entry.confirmed === true || !counted.has(index) ? [] : judge.of(entry);
    if (doubts.length > 0) found.push({ index, doubts });
    judge.add(entry);
  }
  return found;
}
