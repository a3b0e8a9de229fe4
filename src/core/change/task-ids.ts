import { halfWidth } from '../target/amount.js';

/** The greatest number that the schema allows for a task. */
const MAX_ID = 99_999;

/** Why a word is refused as task numbers. */
export interface IdRefusal {
  /** `backwards`: `34-30`. `range`: a number below 1 or above 99999. */
  refused: 'malformed' | 'backwards' | 'range';
  /** The part that is wrong, as it was typed. */
  word: string;
}

/**
 * The task numbers that words name: `28`, `028`, `28,29`, `30-34`, `30至34`, in full-width digits too.
 * @returns each number once, in the order in which it was first named; or the first word that is not understood
 */
export function parseIds(words: readonly string[]): number[] | IdRefusal {
  const ids = new Set<number>();
  for (const word of words.join(',').split(/[\s,，、;；]+/)) {
    if (word === '') continue;
    const range = rangeOf(word);
    if ('refused' in range) return range;
    for (let id = range.first; id <= range.last; id++) ids.add(id);
  }
  return [...ids];
}

function rangeOf(word: string): { first: number; last: number } | IdRefusal {
  const [, from, to] = /^(\d+)(?:[-–—~至到](\d+))?$/.exec(halfWidth(word)) ?? [];
  if (from === undefined) return { refused: 'malformed', word };
  const [first, last] = [Number(from), Number(to ?? from)];
  if (first < 1 || first > MAX_ID || last < 1 || last > MAX_ID) return { refused: 'range', word };
  return first > last ? { refused: 'backwards', word } : { first, last };
}

/**
 * The number of a new task: one above the greatest. Gaps stay, because a number is never used again. If the
 * greatest is the last possible number, it is one above the greatest used number that has a free one above it.
 * @param used every number that is or was in use, as far as known
 * @returns null if all are used
 */
export function nextFreeId(used: Iterable<number>): number | null {
  const taken = new Set(used);
  // 0 stands below the first number.
  for (const id of [...taken, 0].sort((a, b) => b - a)) {
    if (id < MAX_ID && !taken.has(id + 1)) return id + 1;
  }
  return null;
}
