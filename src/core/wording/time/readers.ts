import type { CivilDate } from '../../date.js';
import { chineseValue } from '../quantity/numerals.js';
import type { LeftoverReason, ReadDue, WordingDoubt } from '../understood.js';
import { dateOf, monthEnd, type PlanPeriod, yearOfMonth } from './months.js';

/** A time in a text: a due date, or a year, month or day that limits nothing. Places are those of the read text. */
export interface Time {
  from: number;
  to: number;
  due: CivilDate | null;
  recurs: ReadDue['recurs'];
  doubts: WordingDoubt[];
  /** Why it is no due date, or null if it is one, or stands for one. */
  leftover: LeftoverReason | null;
  /** Whether the wording is to be kept beside the target: what it hangs on, that it goes on. */
  note: boolean;
}

/** The parts of a match that make a date. */
export type Reader = (match: RegExpExecArray, reading: Reading) => Partial<Time> | null;

export interface Reading {
  period: PlanPeriod;
  /** The year that was written last in this sentence, or null. */
  year: number | null;
}

export function yearIn(wording: string, period: PlanPeriod): number | null {
  const written = /(\d{4})年|([二〇○零一三四五六七八九]{4})年|今年|本年|当年|明年|次年/.exec(wording);
  if (!written) return null;
  if (written[1] !== undefined) return Number(written[1]);
  if (written[2] !== undefined) {
    return Number([...written[2]].map((char) => Math.max(0, '〇一二三四五六七八九'.indexOf(char))).join(''));
  }
  const own = Number(period.start.slice(0, 4));
  return /明年|次年/.test(wording) ? own + 1 : own;
}

export function yearEnd(named: number | null, { end }: PlanPeriod): CivilDate {
  return named === null ? `${end.slice(0, 4)}-12-31` : dateOf(named, 12, 31);
}

const MONTH_OF: Readonly<Record<string, number>> = { 上: 10, 中: 20 };

export function month(match: RegExpExecArray, reading: Reading): Partial<Time> | null {
  const [all, , , written = '', day, , end = '', before, from] = match;
  const number = /\d/.test(written) ? Number(written) : chineseValue(written);
  if (number === null || number < 1 || number > 12) return { doubts: ['no_such_date'] };
  const year = yearIn(all, reading.period) ?? reading.year ?? yearOfMonth(number, reading.period);
  if (year === null) return { doubts: ['date_depends'], note: true };
  if (from !== undefined) return { leftover: 'beginning' };
  if (end === '初') return { doubts: ['date_depends'], note: true };
  return { due: dayOf(year, number, day, end, before !== undefined) };
}

function dayOf(year: number, number: number, day: string | undefined, end: string, before: boolean): CivilDate {
  if (day !== undefined) return dateOf(year, number, Number(day));
  const third = MONTH_OF[end.charAt(0)];
  if (third !== undefined) return dateOf(year, number, third);
  return monthEnd(year, before && end === '' ? number - 1 : number);
}

/** A span of months ends with its last. */
export function months(match: RegExpExecArray, reading: Reading): Partial<Time> | null {
  const last = Number(match[3]);
  if (last < 1 || last > 12) return { doubts: ['no_such_date'] };
  const year = yearIn(match[0], reading.period) ?? reading.year ?? yearOfMonth(last, reading.period);
  return year === null ? { doubts: ['date_depends'], note: true } : { due: monthEnd(year, last) };
}

export function isoDate(match: RegExpExecArray): Partial<Time> {
  return { due: dateOf(Number(match[1]), Number(match[2]), Number(match[3])) };
}

export function quarter(match: RegExpExecArray, { period, year: named }: Reading): Partial<Time> {
  const [all, , which = '', end, before] = match;
  // 三季度前: its end, or the end of the one before.
  if (before !== undefined && end === undefined) return { doubts: ['date_depends'], note: true };
  const last = which.startsWith('上') ? 6 : which.startsWith('下') ? 12 : 3 * quarterNumber(which);
  const year = yearIn(all, period) ?? named ?? yearOfMonth(last, period);
  return year === null ? { doubts: ['date_depends'], note: true } : { due: monthEnd(year, last) };
}

function quarterNumber(which: string): number {
  const written = /[1-4一二三四两]/.exec(which)?.[0] ?? '';
  return /\d/.test(written) ? Number(written) : (chineseValue(written) ?? 0);
}

export function year(match: RegExpExecArray, { period }: Reading): Partial<Time> {
  const [all, , end, before, from] = match;
  const named = yearIn(all, period);
  if (from !== undefined) return { leftover: 'beginning' };
  if (named === null) return { leftover: 'year' };
  if (end === undefined && named < Number(period.start.slice(0, 4))) return { leftover: 'year' };
  if (end !== undefined || /^[到至]/.test(all)) return { due: dateOf(named, 12, 31) };
  // 2021年前: the end of 2020, or of 2021.
  return before === undefined ? { leftover: 'year' } : { doubts: ['date_depends'], note: true };
}

const EVERY: Readonly<Record<string, ReadDue['recurs']>> = { 年: 'year', 季: 'quarter', 季度: 'quarter', 月: 'month' };

export function recurring(match: RegExpExecArray): Partial<Time> | null {
  const [, every = '', day, , , end, before] = match;
  if (day === undefined && end === undefined && before === undefined) return null;
  return { recurs: EVERY[every] ?? 'year', doubts: ['recurring'], note: true };
}

const DAYS: readonly (readonly [RegExp, string])[] = [
  [/教师节/, '09-10'],
  [/国庆/, '10-01'],
  [/元旦/, '01-01'],
  [/劳动节|五一/, '05-01'],
  [/六一/, '06-01'],
  [/七一/, '07-01'],
];

export function holiday(match: RegExpExecArray, { period, year: named }: Reading): Partial<Time> {
  const day = DAYS.find(([name]) => name.test(match[0]))?.[1] ?? '';
  const year = named ?? yearOfMonth(Number(day.slice(0, 2)), period);
  return year === null ? depends() : { due: `${year}-${day}`, note: true };
}

export function depends(): Partial<Time> {
  return { doubts: ['date_depends'], note: true };
}
