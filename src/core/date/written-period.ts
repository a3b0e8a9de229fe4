import { monthNumber } from '../date.js';
import { endOfPeriod, periodOf, startOfPeriod } from '../period.js';
import { type Calendar, planYears, twoDigits, yearOf } from './calendar.js';
import { plainly } from './spelling.js';

/** Why a text is not taken as a period. */
type PeriodReason =
  /** None of the ways to write one. */
  | 'unknown'
  /** `2020-13`, `五季度`. */
  | 'unreal'
  /** `6月`, where the plan covers several years that have one. */
  | 'which_year'
  /** `20年6月`. */
  | 'short_year'
  /** The second half-year is no period of its own: the year's report covers it. */
  | 'second_half';

/** A period as a report holds it, and whether its year was written; or why there is none. */
export type WrittenPeriod = { period: string; isFull: boolean } | { refused: PeriodReason };

/**
 * Reads a period as people write it, where it can mean one period only.
 *
 * Taken: `2020-06`, `2020/6`, `202006`, `2020年6月`, `6月` (of the plan's year), `本月`, `上月`; `2020-Q1`, `2020年一季度`,
 * `第一季度`, `本季度`, `上季度`; `2020-H1`, `上半年`; `2020`, `2020年`, `今年`, `去年`, `全年`; in English `June 2020`, `last month`.
 */
export function periodWritten(text: string, calendar: () => Calendar): WrittenPeriod {
  const written = plainly(text);
  return numbered(written, calendar) ?? byToday(written, calendar) ?? { refused: 'unknown' };
}

const YEAR = String.raw`(?:(\d{4})[-/.年 ]?|(今年|本年|去年|上年)|(\d\d)[-/.年])?`;
const MONTH = new RegExp(String.raw`^${YEAR}(\d{1,2})月份?$`);
const QUARTER = new RegExp(String.raw`^${YEAR}(?:q(\d)|(\d)个?季度)$`);
const HALF = new RegExp(`^${YEAR}(?:h([12])|(上|下)半年度?)$`);

function numbered(written: string, calendar: () => Calendar): WrittenPeriod | null {
  const plain = /^(\d{4})(?:[-/.](\d{1,2})|(\d{2}))$/.exec(written);
  if (plain) return monthIn(Number(plain[1]), Number(plain[2] ?? plain[3]));
  const [, full] = /^(\d{4})年?$/.exec(written) ?? [];
  if (full !== undefined) return { period: full, isFull: true };
  const month = MONTH.exec(written);
  if (month) return inYear(month, calendar, (year) => monthIn(year, Number(month[4])));
  const quarter = QUARTER.exec(written);
  if (quarter) return inYear(quarter, calendar, (year) => quarterIn(year, Number(quarter[4] ?? quarter[5])));
  const half = HALF.exec(written);
  if (!half) return null;
  if (half[4] === '2' || half[5] === '下') return { refused: 'second_half' };
  return inYear(half, calendar, (year) => ({ period: `${year}-H1`, isFull: true }));
}

/** Reads the year before a part of it: written, said by a word, or left out. */
function inYear(
  [, written, word, short]: RegExpExecArray,
  calendar: () => Calendar,
  made: (year: number) => WrittenPeriod,
): WrittenPeriod {
  if (written !== undefined) return made(Number(written));
  if (short !== undefined) return { refused: 'short_year' };
  if (word !== undefined) return { ...made(yearBy(word, calendar())), isFull: false };
  const all = planYears(calendar()).map(made);
  const [first, second] = all.length === 1 ? all : all.filter((one) => touches(one, calendar()));
  if (first !== undefined && second === undefined) return { ...first, isFull: false };
  return all.find((one) => 'refused' in one) ?? { refused: 'which_year' };
}

function touches(written: WrittenPeriod, { period: { start, end } }: Calendar): boolean {
  if ('refused' in written) return false;
  return (startOfPeriod(written.period) ?? '') <= end && (endOfPeriod(written.period) ?? '') >= start;
}

function yearBy(word: string, { today }: Calendar): number {
  return yearOf(today) - (word === '去年' || word === '上年' ? 1 : 0);
}

function monthIn(year: number, month: number): WrittenPeriod {
  if (month < 1 || month > 12) return { refused: 'unreal' };
  return { period: `${String(year).padStart(4, '0')}-${twoDigits(month)}`, isFull: true };
}

function quarterIn(year: number, quarter: number): WrittenPeriod {
  if (quarter < 1 || quarter > 4) return { refused: 'unreal' };
  return { period: `${year}-Q${quarter}`, isFull: true };
}

const RELATIVE: readonly (readonly [RegExp, (calendar: Calendar) => string])[] = [
  [/^(?:本月|这个?月|this month)份?$/, ({ today }) => periodOf(today, 'month')],
  [/^(?:上个?月|last month)份?$/, ({ today }) => monthsAfter(today, -1)],
  [/^(?:下个?月|next month)份?$/, ({ today }) => monthsAfter(today, 1)],
  [/^(?:本|这个?)季度$|^this quarter$/, ({ today }) => periodOf(today, 'quarter')],
  [/^上个?季度$|^last quarter$/, ({ today }) => periodOf(`${monthsAfter(today, -3)}-01`, 'quarter')],
  [/^(?:今年|本年度?|this year)$/, ({ today }) => today.slice(0, 4)],
  [/^(?:去年|上年度?|last year)$/, ({ today }) => String(yearOf(today) - 1).padStart(4, '0')],
];

function byToday(written: string, calendar: () => Calendar): WrittenPeriod | null {
  if (/^(?:全年|年度|whole year)$/.test(written)) {
    const [year, ...others] = planYears(calendar());
    return others.length > 0 ? { refused: 'which_year' } : { period: String(year), isFull: false };
  }
  const found = RELATIVE.find(([pattern]) => pattern.test(written));
  return found ? { period: found[1](calendar()), isFull: false } : null;
}

/** The month that lies so many months from that of a day. */
function monthsAfter(day: string, months: number): string {
  const number = monthNumber(day) + months;
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${twoDigits((number % 12) + 1)}`;
}
