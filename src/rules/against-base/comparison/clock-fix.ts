import { isLater } from '../../../core/change/clock.js';
import { civilDay } from '../../../core/date.js';
import { isEqual } from '../../../core/equal.js';
import { type DatedEntry, OCCURRENCE_KEYS } from '../../../core/file/growing-lists.js';
import { periodOf } from '../../../core/period.js';
import type { RuleContext } from '../../rule.js';

/** The keys that a fast clock may have written: the instant, and the day or the period if taken from the instant. */
const OF_THE_CLOCK: readonly string[] = ['at', ...OCCURRENCE_KEYS];

/**
 * Whether a committed entry was rewritten exactly as `plan doctor --fix-clock` does: its instant was later than its
 * commit, or than now, and no longer is; a day or a period changed only from that of the old instant to that of the new
 * one.
 * @param file the file that holds the entry here
 */
export function isClockFix(
  { plan, base, asOf }: RuleContext,
  file: string,
  before: DatedEntry,
  after: DatedEntry,
): boolean {
  const { timezone } = plan;
  const [was, is] = [before, after].map(({ at }) => civilDay(at, timezone));
  if (was === undefined || is === undefined || before.at === after.at) return false;
  const days = { as_of: [was, is], date: [was, is], period: [periodOf(was, 'month'), periodOf(is, 'month')] };
  const keep = Object.entries(days).every(([key, [old, now]]) => {
    const [from, to] = [before, after].map((entry) => entry[key as keyof typeof days]);
    return from === to || (from === old && to === now);
  });
  if (!keep || !isEqual(withoutClock(before), withoutClock(after))) return false;
  // Without a repository, only days can be compared.
  if (!base?.committedAt) return asOf !== null && was > asOf && is <= asOf;
  const latest = base.committedAt(file, before.at);
  return latest !== null && isLater(new Date(before.at), latest) && !isLater(new Date(after.at), latest);
}

function withoutClock(entry: DatedEntry): object {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !OF_THE_CLOCK.includes(key)));
}
