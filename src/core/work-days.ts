import { addDays, type CivilDate, dayNumber } from './date.js';
import type { Plan } from './plan.js';

/** The days on which an office works, as far as weekends do not say it. */
type Calendar = Pick<Plan, 'daysOff' | 'workDays'>;

/** Whether an office works on a day: from Monday to Friday, but for days off and days worked on a weekend. */
function isWorkDay(day: CivilDate, { daysOff, workDays }: Calendar): boolean {
  if (workDays.includes(day)) return true;
  // 1970-01-01 was a Thursday.
  const weekday = (dayNumber(day) + 4) % 7;
  return weekday !== 0 && weekday !== 6 && !daysOff.includes(day);
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
