import { type CivilDate, isRealDate, monthNumber } from './date.js';

/** The two kinds of period: a report is about one, and a target may have to be met in each. */
export type PeriodLength = 'month' | 'quarter';

/** The month or the quarter in which a day lies: `2020-11`, `2020-Q4`. */
export function periodOf(day: CivilDate, length: PeriodLength): string {
  return nameOf(monthNumber(day), length);
}

/** The months or quarters from the first day's to the last day's; none if the last day is in an earlier one. */
export function periodsBetween(first: CivilDate, last: CivilDate, length: PeriodLength): string[] {
  const months = length === 'quarter' ? 3 : 1;
  const [from, to] = [first, last].map((day) => Math.floor(monthNumber(day) / months));
  // Counted, not compared as text: after 9999-12 comes a month that sorts before it.
  const count = Math.max(0, (to ?? 0) - (from ?? 0) + 1);
  return Array.from({ length: count }, (_, index) => nameOf(((from ?? 0) + index) * months, length));
}

/** The first day of a month or a quarter, or null if the text is neither. */
export function startOfPeriod(period: string): CivilDate | null {
  const [, year, month, quarter] = /^(\d{4})-(?:(0[1-9]|1[0-2])|Q([1-4]))$/.exec(period) ?? [];
  if (year === undefined) return null;
  return `${year}-${month ?? twoDigits(Number(quarter) * 3 - 2)}-01`;
}

/** The last day of a month or a quarter, or null if the text is neither. */
export function endOfPeriod(period: string): CivilDate | null {
  const start = startOfPeriod(period);
  if (start === null) return null;
  const month =
    lengthOf(period) === 'quarter'
      ? `${start.slice(0, 5)}${twoDigits(Number(start.slice(5, 7)) + 2)}`
      : start.slice(0, 7);
  return ['31', '30', '29', '28'].map((day) => `${month}-${day}`).find(isRealDate) ?? null;
}

/** Whether a period that `startOfPeriod` knows is a month or a quarter. */
export function lengthOf(period: string): PeriodLength {
  return period.includes('Q') ? 'quarter' : 'month';
}

/** A month, or the quarter that it lies in, by its number since year 0. */
function nameOf(month: number, length: PeriodLength): string {
  const [year, index] = [String(Math.floor(month / 12)).padStart(4, '0'), month % 12];
  return length === 'month' ? `${year}-${twoDigits(index + 1)}` : `${year}-Q${Math.floor(index / 3) + 1}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
