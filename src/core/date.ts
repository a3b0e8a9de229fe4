/** A civil date, `YYYY-MM-DD`. Such dates sort as text. */
export type CivilDate = string;

const DAY_MS = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day of the calendar: `2020-02-29` is, `2021-02-29` is not. */
export function isRealDate(text: string): boolean {
  return SHAPE.test(text) && fromDayNumber(dayNumber(text)) === text;
}

/** Days since 1970-01-01. The date must be real. */
export function dayNumber(date: CivilDate): number {
  const { year, month, day } = partsOf(date);
  // Not Date.UTC, which reads the years 0 to 99 as 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS;
}

/** Days from one date to another; negative if the second comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The last date that can be written. */
const LAST_DATE = '9999-12-31';

/** The date so many days later, at most the last one that can be written. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(Math.min(dayNumber(date) + days, dayNumber(LAST_DATE)));
}

/** Whether the date is the last day of its month. */
export function isMonthEnd(date: CivilDate): boolean {
  return new Date((dayNumber(date) + 1) * DAY_MS).getUTCDate() === 1;
}

/** Months since year 0. */
export function monthNumber(date: CivilDate): number {
  const { year, month } = partsOf(date);
  return year * 12 + month - 1;
}

/** The later of two dates. */
export function laterOf(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b;
}

/**
 * The civil day on which an instant falls in a time zone.
 * @param instant RFC 3339 with an offset, or a `Date`
 * @param timezone an IANA name; throws `RangeError` if it is unknown
 */
export function civilDay(instant: string | Date, timezone: string): CivilDate {
  const date = typeof instant === 'string' ? new Date(instant) : instant;
  // China has had one offset and no summer time since 1991; Intl costs some 20 ms at its first use.
  if (timezone === 'Asia/Shanghai' && date.getTime() > Date.UTC(1992, 0, 1)) {
    return new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  }
  return formatterOf(timezone).format(date);
}

/** Whether the platform knows the time zone. */
export function isTimezone(timezone: string): boolean {
  if (timezone === 'Asia/Shanghai') return true;
  try {
    formatterOf(timezone);
    return true;
  } catch {
    return false;
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timezone: string): Intl.DateTimeFormat {
  const known = formatters.get(timezone);
  if (known) return known;
  // Sweden writes its dates as ISO 8601 does.
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short' });
  formatters.set(timezone, made);
  return made;
}

function fromDayNumber(days: number): CivilDate {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
