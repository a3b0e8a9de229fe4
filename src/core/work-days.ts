import { HOLIDAYS } from '#generated/calendar';
import { addDays, type CivilDate, dayNumber } from './date.js';
import type { Plan } from './plan.js';

/** What a plan says of the days on which its office works, where the official calendar does not. */
type Calendar = Pick<Plan, 'daysOff' | 'workDays'>;

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: CivilDate): boolean {
  // 1970-01-01 was a Thursday; days before it have negative numbers.
  const weekday = (((dayNumber(day) + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

/**
 * Whether offices work on a day by the official calendar: from Monday to Friday, but for holidays, and on the weekend
 * days that are worked for them (调休). In a year whose holidays are not known only weekends are off.
 */
export function isOfficialWorkDay(day: CivilDate): boolean {
  const year = HOLIDAYS[day.slice(0, 4)];
  const monthAndDay = day.slice(5);
  return isWeekend(day) ? year?.worked.includes(monthAndDay) === true : !year?.off.includes(monthAndDay);
}

/** Whether an office works on a day: as the plan says, else by the official calendar. */
function isWorkDay(day: CivilDate, { daysOff, workDays }: Calendar): boolean {
  if (workDays.includes(day)) return true;
  return !daysOff.includes(day) && isOfficialWorkDay(day);
}

/** The working day that comes so many working days after a day; that day itself for 0. */
export function addWorkDays(day: CivilDate, count: number, calendar: Calendar): CivilDate {
  let [current, left] = [day, count];
  while (left > 0) {
    const next = addDays(current, 1);
    if (next === current) break; // the last date that can be written
    current = next;
    if (isWorkDay(current, calendar)) left -= 1;
  }
  return current;
}

/** How many working days come after a day, up to another one and with it; 0 if that one is not later. */
export function workDaysBetween(day: CivilDate, until: CivilDate, calendar: Calendar): number {
  if (until <= day) return 0;
  // Weekdays are counted by weeks: thousands of years, as a wrong date may ask for, take no longer than one.
  let count = weekdaysUpTo(until) - weekdaysUpTo(day);
  for (const special of specialDays(day.slice(0, 4), until.slice(0, 4), calendar)) {
    if (special > day && special <= until) count += Number(isWorkDay(special, calendar)) - Number(!isWeekend(special));
  }
  return count;
}

/** How many days from Monday to Friday there are up to a day, and with it, since a Sunday long ago. */
function weekdaysUpTo(day: CivilDate): number {
  // 1970-01-01 was a Thursday: 4 days after a Sunday.
  const days = dayNumber(day) + 4;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(5, days - weeks * 7);
}

/** The days about which the official calendar of some years or the plan says something. */
function specialDays(first: string, last: string, { daysOff, workDays }: Calendar): Set<CivilDate> {
  const days = new Set([...daysOff, ...workDays]);
  for (const [year, known] of Object.entries(HOLIDAYS)) {
    if (known === undefined || year < first || year > last) continue;
    for (const [monthAndDay] of `${known.off} ${known.worked}`.matchAll(/\d\d-\d\d/g))
      days.add(`${year}-${monthAndDay}`);
  }
  return days;
}

/**
 * The years between two days of which neither the official calendar nor the plan names a day off, so that only their
 * weekends are known.
 */
export function unknownYears(from: CivilDate, to: CivilDate, { daysOff }: Calendar): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return years.filter((year) => {
    const written = String(year).padStart(4, '0');
    return HOLIDAYS[written] === undefined && !daysOff.some((day) => day.startsWith(written));
  });
}
