import { addDays, type CivilDate, dayNumber, isRealDate, monthNumber } from '../date.js';
import { endOfPeriod, startOfPeriod } from '../period.js';
import { parseNumeral } from '../text/numeral.js';
import { type Calendar, dateOf } from './calendar.js';
import type { RefusedDay } from './refused-day.js';
import { plainly } from './spelling.js';
import { dayWritten } from './written-day.js';
import { periodWritten } from './written-period.js';

/** The day with whose end a later one is compared. */
export interface BaseDay {
  day: CivilDate;
  /** The first day that is asked for: a day that was written is one of those asked for, else it is the day after `day`. */
  first: CivilDate;
  /** Whether it was written with its year, month and day. */
  isFull: boolean;
}

/**
 * Reads since when something is asked for, as people write it. A day (`2020-10-31`, `10月底`, `昨天`) is that day. A period
 * (`上月`, `10月`, `上季度`, `2020-Q3`, `去年`, `上周`) means its end; the one that is not over yet, the end of the one before it.
 * A time (`30d`, `30天`, `2周`, `三个月`) is counted back from today.
 * @param calendar `today` is the day that is compared
 */
export function baseWritten(text: string, calendar: Calendar): BaseDay | RefusedDay {
  const written = plainly(text);
  const counted = timeBefore(written, calendar) ?? weekBefore(written, calendar);
  if (counted !== null) return after(counted);
  const period = periodWritten(text, () => calendar);
  if ('period' in period) {
    const [start, end] = [startOfPeriod(period.period), endOfPeriod(period.period)];
    const isOpen = start !== null && end !== null && start <= calendar.today && calendar.today <= end;
    const day = isOpen ? addDays(start, -1) : end;
    if (day !== null && isRealDate(day)) return after(day);
  }
  const day = dayWritten(text, () => calendar);
  if ('day' in day) return { day: day.day, first: day.day, isFull: day.isFull };
  const isUnreal = 'refused' in period && period.refused === 'unreal' && day.refused === 'unknown';
  return isUnreal ? { ...day, refused: 'unreal' } : day;
}

function after(day: CivilDate): BaseDay {
  return { day, first: addDays(day, 1), isFull: false };
}

const TIME =
  /^(?:最?近|过去|前|last |past )?(\d{1,4}|[一二两三四五六七八九十]{1,3}) ?(d|天|days?|w|周|个?星期|个?礼拜|weeks?|个月|months?)(?:以?前|以?来| ago)?$/;

/** The day so many days, weeks or months before today; of a month that is shorter its last day. */
function timeBefore(written: string, { today }: Calendar): CivilDate | null {
  const [, typed = '', unit = ''] = TIME.exec(written) ?? [];
  const number = typed === '两' ? 2 : /^\d+$/.test(typed) ? Number(typed) : parseNumeral(typed);
  if (typed === '' || number === null) return null;
  const day = unit.includes('月') || unit.startsWith('m') ? monthsBefore(today, number) : null;
  const found = day ?? addDays(today, /^(?:d|天)/.test(unit) ? -number : -7 * number);
  return isRealDate(found) ? found : null;
}

function monthsBefore(today: CivilDate, months: number): CivilDate | null {
  const month = monthNumber(today) - months;
  const own = Number(today.slice(8));
  const days = [own, 30, 29, 28].filter((one) => one <= own);
  return days.map((one) => dateOf(Math.floor(month / 12), (month % 12) + 1, one)).find((one) => one !== null) ?? null;
}

/** The Sunday before this week, which begins on Monday. */
function weekBefore(written: string, { today }: Calendar): CivilDate | null {
  if (!/^(?:[上本这]个?(?:周|星期|礼拜)|last week|this week)$/.test(written)) return null;
  const weekday = (((dayNumber(today) + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
  return addDays(today, -weekday - 1);
}
