import { type CivilDate, civilDay, isRealDate, monthNumber } from './date.js';

/** The two kinds of period that follow one another: a target may have to be met in each. */
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

/** The first day of a month, a quarter, the first half-year or a year, or null if the text is none of them. */
export function startOfPeriod(period: string): CivilDate | null {
  const months = monthsOf(period);
  return months && `${months.year}-${twoDigits(months.first)}-01`;
}

/** The last day of a month, a quarter, the first half-year or a year, or null if the text is none of them. */
export function endOfPeriod(period: string): CivilDate | null {
  const months = monthsOf(period);
  if (months === null) return null;
  const month = `${months.year}-${twoDigits(months.last)}`;
  return ['31', '30', '29', '28'].map((day) => `${month}-${day}`).find(isRealDate) ?? null;
}

/** The day that a report tells of: the end of its period, or the day on which it was recorded if that comes first. */
export function dayOfReport({ period, at }: { period: string; at: string }, timezone: string): CivilDate {
  const [recorded, end] = [civilDay(at, timezone), endOfPeriod(period)];
  return end !== null && end < recorded ? end : recorded;
}

/** The first and the last month, from 1, of a period of any kind: `2020-03`, `2020-Q1`, `2020-H1` or `2020`. */
function monthsOf(period: string): { year: string; first: number; last: number } | null {
  const [, year, month, quarter, half] = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|(H1)))?$/.exec(period) ?? [];
  if (year === undefined) return null;
  if (month !== undefined) return { year, first: Number(month), last: Number(month) };
  if (quarter !== undefined) return { year, first: Number(quarter) * 3 - 2, last: Number(quarter) * 3 };
  return { year, first: 1, last: half === undefined ? 12 : 6 };
}

/** A month, or the quarter that it lies in, by its number since year 0. */
function nameOf(month: number, length: PeriodLength): string {
  const [year, index] = [String(Math.floor(month / 12)).padStart(4, '0'), month % 12];
  return length === 'month' ? `${year}-${twoDigits(index + 1)}` : `${year}-Q${Math.floor(index / 3) + 1}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
