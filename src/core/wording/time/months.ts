import { addDays, type CivilDate, isRealDate } from '../../date.js';

/** The period of the plan that a text belongs to. */
export interface PlanPeriod {
  start: CivilDate;
  end: CivilDate;
}

/** A civil date from its parts; it may be no day of the calendar. */
export function dateOf(year: number, month: number, day: number): CivilDate {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** The last day of a month; month 0 is December of the year before. */
export function monthEnd(year: number, month: number): CivilDate {
  if (month === 0) return dateOf(year - 1, 12, 31);
  return month === 12 ? dateOf(year, 12, 31) : addDays(dateOf(year, month + 1, 1), -1);
}

/**
 * The year that a month without one belongs to: the one that puts it into the plan's period, else the last of the
 * period; null if the period holds it twice.
 */
export function yearOfMonth(month: number, { start, end }: PlanPeriod): number | null {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  const years: number[] = [];
  for (let year = first; year <= last && years.length < 2; year++) {
    const day = dateOf(year, month, 1);
    if (isRealDate(day) && day.slice(0, 7) >= start.slice(0, 7) && day.slice(0, 7) <= end.slice(0, 7)) years.push(year);
  }
  if (years.length > 1) return null;
  return years[0] ?? last;
}
