import type { CivilDate } from '../date.js';
import { endOfPeriod } from '../period.js';
import { type Calendar, dateOf, planYears } from './calendar.js';
import { periodWritten } from './written-period.js';

/** Why a text is not taken as a day. */
type DayReason =
  /** None of the ways to write one. */
  | 'unknown'
  /** `2020-06-31`, `13月1日`. */
  | 'unreal'
  /** `20-6-30`, `200630`: the century is left out. */
  | 'short_year'
  /** `6/7`, `7.6.2020`: month and day may be either way round. */
  | 'order'
  /** `2020-06`, `6月`. */
  | 'no_day'
  /** `30日`. */
  | 'no_month'
  /** `6月30日`, where the plan covers several years that have one. */
  | 'which_year'
  /** `周五`, and `上周五` on a Sunday, which ends a week or begins one. */
  | 'which_week'
  /** `月初`, `6月中旬`, `6月30日前`. */
  | 'vague';

/** A refused text, and a date that could be written in its place. */
export interface RefusedDay {
  refused: DayReason;
  example: CivilDate;
}

type Numbers = readonly [number, number, number];

/** What is uncertain about how a text is written, and the dates that it may mean; the first that exists is shown. */
const UNCERTAIN: readonly (readonly [RegExp, DayReason, (year: number, numbers: Numbers) => Numbers[]])[] = [
  [/^(\d\d)[-/.](\d\d?)[-/.](\d\d?)$/, 'short_year', (_, [year, month, day]) => [[2000 + year, month, day]]],
  [/^(\d\d)年(\d\d?)月(\d\d?)[日号]?$/, 'short_year', (_, [year, month, day]) => [[2000 + year, month, day]]],
  [/^(\d\d)(0\d|1[0-2])(\d\d)$/, 'short_year', (_, [year, month, day]) => [[2000 + year, month, day]]],
  [/^(\d\d?)-[a-z]{3,9}-(\d\d)$/, 'short_year', () => []],
  [/^(\d\d?)[-/.](\d\d?)[-/.](\d{4})$/, 'order', (_, [first, second, year]) => bothWays(year, first, second)],
  [/^(\d\d?)[-/.](\d\d?)$/, 'order', (year, [first, second]) => bothWays(year, first, second)],
  [/^(\d\d?)[日号]$/, 'no_month', () => []],
  [/[初中前后旬间]|左右|before|after|about|\b(?:mid|early|late)\b/, 'vague', () => []],
];

/**
 * Why a text is no day.
 * @param written in the spelling of `plainly`
 */
export function refusedDay(written: string, calendar: Calendar): RefusedDay {
  const { today, period } = calendar;
  const example = period.end < today ? period.end : today;
  for (const [pattern, refused, meant] of UNCERTAIN) {
    const match = pattern.exec(written);
    if (match === null) continue;
    const [first = 0, second = 0, third = 0] = match.slice(1).map(Number);
    const dates = meant(planYears(calendar)[0] ?? 0, [first, second, third]).map((parts) => dateOf(...parts));
    return { refused, example: dates.find((date) => date !== null) ?? example };
  }
  const whole = periodWritten(written, () => calendar);
  const end = 'period' in whole ? endOfPeriod(whole.period) : null;
  return end === null ? { refused: 'unknown', example } : { refused: 'no_day', example: end };
}

function bothWays(year: number, first: number, second: number): Numbers[] {
  return [
    [year, first, second],
    [year, second, first],
  ];
}
