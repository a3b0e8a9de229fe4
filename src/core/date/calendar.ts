import { type CivilDate, isRealDate } from '../date.js';

/** What dates and periods are read by that are not written in full. */
export interface Calendar {
  /** Now, in the time zone of the plan. */
  today: CivilDate;
  /** The period of the plan: a date without a year is one of its days. */
  period: { start: CivilDate; end: CivilDate };
}

/** A year, a month from 1, and a day from 1, or null if the calendar has no such day. */
export function dateOf(year: number, month: number, day: number): CivilDate | null {
  const date = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  return isRealDate(date) ? date : null;
}

/** The year of a date. */
export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** The years that the plan's period touches. */
export function planYears({ period }: Calendar): number[] {
  const [first, last] = [yearOf(period.start), yearOf(period.end)];
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
}

/** `6` as `06`. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
