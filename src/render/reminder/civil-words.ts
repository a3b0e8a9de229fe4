import { type CivilDate, monthNumber } from '../../core/date.js';
import type { Messages } from '../../messages/index.js';

/** A day as a text says it, without the year if that is the year of the day on which the text holds: 11月30日. */
export function dayWords(day: CivilDate, asOf: CivilDate, { screens }: Messages): string {
  return screens.remind.text.day(yearOf(day, asOf), (monthNumber(day) % 12) + 1, Number(day.slice(8)));
}

/** A month or quarter as a text says it: 10月, 三季度. */
export function periodWords(name: string, asOf: CivilDate, { screens }: Messages): string {
  const { month, quarter } = screens.remind.text;
  const ordinal = /Q(\d)$/.exec(name)?.[1];
  const year = yearOf(name, asOf);
  return ordinal === undefined ? month(year, Number(name.slice(5))) : quarter(year, Number(ordinal));
}

function yearOf(text: string, asOf: CivilDate): number | null {
  const year = text.slice(0, 4);
  return year === asOf.slice(0, 4) ? null : Number(year);
}
