import { addDays, type CivilDate, dayNumber, isRealDate } from '../date.js';
import { endOfPeriod } from '../period.js';
import { type Calendar, dateOf, planYears } from './calendar.js';
import { type RefusedDay, refusedDay } from './refused-day.js';
import { plainly } from './spelling.js';
import { periodWritten } from './written-period.js';

/** A day and whether it was written with its year, month and day; or why there is none. */
export type WrittenDay = { day: CivilDate; isFull: boolean } | RefusedDay;

/**
 * Reads a day as people write it, where it can mean one day only; what may mean another is refused.
 *
 * Taken: `2020-6-30`, `2020/6/30`, `2020.6.30`, `20200630`, `2020年6月30日`, `30 June 2020`, each also with a time of day
 * behind it, which is dropped; `6月30日` and `June 30` (of the plan's year), `本月5日`; `今天`, `昨天`, `前天`, `明天`, `后天`;
 * `上周五`; the end of a period (`月底`, `上月底`, `6月底`, `一季度末`, `年底`). Full-width digits and Chinese numerals too.
 * @param calendar asked only where the text does not say everything
 */
export function dayWritten(text: string, calendar: () => Calendar): WrittenDay {
  if (isRealDate(text)) return { day: text, isFull: true };
  const written = plainly(text);
  return (
    inFull(written) ??
    ofMonth(written, calendar) ??
    byToday(written, calendar) ??
    ofWeek(written, calendar) ??
    endOf(written, calendar) ??
    refusedDay(written, calendar())
  );
}

const FULL = [
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/,
  /^(\d{4})(年)(\d{1,2})月(\d{1,2})[日号]?$/,
  /^((?:19|20)\d\d)()(\d\d)(\d\d)$/,
];

function inFull(written: string): WrittenDay | null {
  const [year, , month, day] =
    FULL.map((pattern) => pattern.exec(written))
      .find((match) => match !== null)
      ?.slice(1) ?? [];
  return year === undefined ? null : { ...real(Number(year), Number(month), Number(day)), isFull: true };
}

/** A day of the calendar; else the last day of that month, or of that year, as one that is. */
function real(year: number, month: number, day: number): { day: CivilDate } | RefusedDay {
  const date = dateOf(year, month, day);
  if (date !== null) return { day: date };
  const last = [31, 30, 29, 28].map((one) => dateOf(year, month, one)).find((one) => one !== null);
  return { refused: 'unreal', example: last ?? dateOf(year, 12, 31) ?? '' };
}

/** `6月30日`: of the plan's year; `今年6月30日`, `本月5日`: by today. */
function ofMonth(written: string, calendar: () => Calendar): WrittenDay | null {
  const [, name = '', day] = /^(.+?)(\d{1,2})[日号]?$/.exec(written) ?? [];
  if (day === undefined || !name.endsWith('月')) return null;
  const month = periodWritten(name, calendar);
  if ('period' in month) {
    return { ...real(Number(month.period.slice(0, 4)), Number(month.period.slice(5)), Number(day)), isFull: false };
  }
  if (month.refused === 'unreal') return { refused: 'unreal', example: calendar().period.end };
  if (month.refused !== 'which_year') return null;
  const number = Number(name.slice(0, -1));
  const { start, end } = calendar().period;
  const days = planYears(calendar()).flatMap((year) => dateOf(year, number, Number(day)) ?? []);
  const [first, second] = days.filter((one) => one >= start && one <= end);
  if (first !== undefined && second === undefined) return { day: first, isFull: false };
  return days[0] === undefined ? { refused: 'unreal', example: end } : { refused: 'which_year', example: days[0] };
}

const DAYS: Readonly<Record<string, number>> = {
  大前天: -3,
  前天: -2,
  前日: -2,
  昨天: -1,
  昨日: -1,
  今天: 0,
  今日: 0,
  明天: 1,
  明日: 1,
  后天: 2,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
};

function byToday(written: string, calendar: () => Calendar): WrittenDay | null {
  const days = Object.hasOwn(DAYS, written) ? DAYS[written] : undefined;
  return days === undefined ? null : { day: addDays(calendar().today, days), isFull: false };
}

/** A day of this week, the last or the next; a week begins on Monday. */
function ofWeek(written: string, calendar: () => Calendar): WrittenDay | null {
  const [, week, name = ''] = /^(上|本|这|下)?个?(?:周|星期|礼拜)([一二三四五六日天])$/.exec(written) ?? [];
  if (name === '') return null;
  const { today } = calendar();
  const weekday = (((dayNumber(today) + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
  const wanted = name === '天' ? 6 : '一二三四五六日'.indexOf(name);
  const day = addDays(today, wanted - weekday + (week === '上' ? -7 : week === '下' ? 7 : 0));
  // Some begin the week with Sunday.
  if (week === undefined || weekday === 6 || wanted === 6) return { refused: 'which_week', example: day };
  return { day, isFull: false };
}

/** The last day of a period: `6月底`, `上月末`, `二季度末`, `2020年底`. */
function endOf(written: string, calendar: () => Calendar): WrittenDay | null {
  const [, typed] = /^(.+)[底末]$/.exec(written) ?? [];
  if (typed === undefined) return null;
  const name = typed
    .replace(/([年月])\1$/, '$1')
    .replace(/^月$/, '本月')
    .replace(/^年$/, '全年');
  const found = periodWritten(name, calendar);
  const example = calendar().period.end;
  if ('refused' in found) return found.refused === 'unknown' ? null : { refused: dayReason(found.refused), example };
  const day = endOfPeriod(found.period);
  return day === null ? null : { day, isFull: false };
}

function dayReason(reason: 'unreal' | 'which_year' | 'short_year' | 'second_half'): RefusedDay['refused'] {
  return reason === 'second_half' ? 'vague' : reason;
}
