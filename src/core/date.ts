/** A civil date, `YYYY-MM-DD`. Such dates sort as text. */
export type CivilDate = string;

const DAY_MS = 86_400_000;
const CHINA_OFFSET = '+08:00';
const CHINA_MS = 8 * 3_600_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
/** The days that every month has. */
const EVERY_MONTH = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** Whether the text is a day of the calendar: `2020-02-29` is, `2021-02-29` is not. */
export function isRealDate(text: string): boolean {
  if (EVERY_MONTH.test(text)) return true;
  if (!SHAPE.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;

/**
 * Days since 1970-01-01. The date must be real. Calculated without `Date`, which takes ten times as long: a plan has
 * several dates for each task.
 */
export function dayNumber(date: CivilDate): number {
  const { year, month, day } = partsOf(date);
  // Counted in years from March on: the leap day is the last day of its year, and the months are 31, 30, 31, 30, 31 ...
  const years = month > 2 ? year : year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const daysBefore = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return 365 * years + leapDays + daysBefore + day - 1 - EPOCH;
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
  const { year, month, day } = partsOf(date);
  return day === daysIn(year, month);
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

/** The earlier of two dates. */
export function earlierOf(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b;
}

/**
 * The civil day on which an instant falls in a time zone.
 * @param instant RFC 3339 with an offset, or a `Date`
 * @param timezone an IANA name; throws `RangeError` if it is unknown
 */
export function civilDay(instant: string | Date, timezone: string): CivilDate {
  // Nearly every entry of a plan is written in the zone of the plan.
  if (timezone === 'Asia/Shanghai' && typeof instant === 'string' && isChinas(instant)) return instant.slice(0, 10);
  const date = typeof instant === 'string' ? new Date(instant) : instant;
  if (hasChinasOffset(date.getTime(), timezone)) return new Date(date.getTime() + CHINA_MS).toISOString().slice(0, 10);
  return formatterOf(timezone).format(date);
}

/** The day that an entry tells of, which an as-of date looks at: its `date`, else the day on which it was recorded. */
export function dayOfEntry({ date, at }: { date?: CivilDate; at: string }, timezone: string): CivilDate {
  return date ?? civilDay(at, timezone);
}

/**
 * The offset of a time zone from UTC at an instant: `+08:00`.
 * @param instant milliseconds since 1970
 * @param timezone an IANA name; throws `RangeError` if it is unknown
 */
export function offsetAt(instant: number, timezone: string): string {
  if (hasChinasOffset(instant, timezone)) return CHINA_OFFSET;
  const formatter = new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset' });
  const name = formatter.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
  return name.slice(3, 9) || '+00:00'; // after GMT; nothing follows it in UTC
}

/** China has had one offset and no summer time since 1991; Intl costs some 20 ms at its first use. */
function hasChinasOffset(instant: number, timezone: string): boolean {
  return timezone === 'Asia/Shanghai' && instant > Date.UTC(1992, 0, 1);
}

/** Whether an instant is written with China's offset, at a time when China has had no other. */
function isChinas(instant: string): boolean {
  return instant.endsWith(CHINA_OFFSET) && instant > '1992-01-02';
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
  return { year: digits(date, 0, 4), month: digits(date, 5, 7), day: digits(date, 8, 10) };
}

/** The number that the digits between two places of a text make. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - 0x30;
  return number;
}
