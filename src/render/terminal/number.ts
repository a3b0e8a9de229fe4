import type { Share } from '../../core/standing/share.js';
import { grouped } from '../../core/text/grouped.js';
import { percent } from '../../core/text/percent.js';

/** Shown if a denominator is 0 or a value is unknown. */
export const NONE = '—';

export { grouped as number, percent };

/**
 * A number with enough decimals to stay on its side of a limit: beside 50, 49.996 is not shown as 50.
 * @param limit null if there is none
 */
export function numberBeside(value: number, limit: number | null, decimals = 4): string {
  // A smaller distance is only the error of binary fractions, which does not count.
  const dust = 1e-9 * Math.max(1, Math.abs(limit ?? 0));
  if (limit === null || Math.abs(value - limit) <= dust) return grouped(value, decimals);
  let more = decimals;
  while (more < 12 && Math.sign(Number(value.toFixed(more)) - limit) !== Math.sign(value - limit)) more += 1;
  return grouped(value, more);
}

/**
 * A percentage with its counts, `48% (12/25)`; — if there is nothing to count.
 * @param brackets those of the language, for a sentence; without them, narrow ones, for a column of numbers
 */
export function shareOf({ count, of }: Share, brackets = (text: string) => ` (${text})`): string {
  return (of === 0 ? NONE : percent(count / of)) + brackets(`${count}/${of}`);
}
