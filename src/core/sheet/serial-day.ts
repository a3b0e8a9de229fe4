import { type CivilDate, daysBetween } from '../date.js';

/** A day as spreadsheets count it, from 1900 on; they take 1900 for a leap year, so days before its March are one less. */
export function serialOf(day: CivilDate): number {
  const days = daysBetween('1899-12-30', day);
  return days < 61 ? days - 1 : days;
}
