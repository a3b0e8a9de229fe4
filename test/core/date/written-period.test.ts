import { expect, it } from 'vitest';
import type { Calendar } from '../../../src/core/date/calendar.js';
import { periodWritten } from '../../../src/core/date/written-period.js';

const calendar: Calendar = { today: '2020-07-15', period: { start: '2020-01-01', end: '2020-12-31' } };

const period = (text: string, by = calendar) => {
  const written = periodWritten(text, () => by);
  return 'refused' in written ? written.refused : `${written.period}${written.isFull ? '' : '?'}`;
};

it.each([
  ['2020-06', '2020-06'],
  ['2020-6', '2020-06'],
  ['2020/6', '2020-06'],
  ['2020.06', '2020-06'],
  ['202006', '2020-06'],
  ['2020年6月', '2020-06'],
  ['2020年6月份', '2020-06'],
  ['２０２０－０６', '2020-06'],
  ['June 2020', '2020-06'],
  ['6月', '2020-06?'],
  ['六月份', '2020-06?'],
  ['june', '2020-06?'],
  ['本月', '2020-07?'],
  ['上月', '2020-06?'],
  ['上个月', '2020-06?'],
  ['last month', '2020-06?'],
  ['2020-Q1', '2020-Q1'],
  ['2020q1', '2020-Q1'],
  ['Q1 2020', '2020-Q1'],
  ['2020年一季度', '2020-Q1'],
  ['2020年第1季度', '2020-Q1'],
  ['一季度', '2020-Q1?'],
  ['第四季度', '2020-Q4?'],
  ['q3', '2020-Q3?'],
  ['本季度', '2020-Q3?'],
  ['上季度', '2020-Q2?'],
  ['2020-H1', '2020-H1'],
  ['2020年上半年', '2020-H1'],
  ['上半年', '2020-H1?'],
  ['2020', '2020'],
  ['2020年', '2020'],
  ['今年', '2020?'],
  ['去年', '2019?'],
  ['去年12月', '2019-12?'],
  ['全年', '2020?'],
  ['下半年', 'second_half'],
  ['2020-h2', 'second_half'],
  ['2020-13', 'unreal'],
  ['13月', 'unreal'],
  ['五季度', 'unreal'],
  ['20年6月', 'short_year'],
  ['上上月', 'unknown'],
  ['最近', 'unknown'],
  ['', 'unknown'],
])('reads %s as %s', (text, expected) => {
  expect(period(text)).toBe(expected);
});

it('knows the month before January', () => {
  expect(period('上月', { ...calendar, today: '2021-01-05' })).toBe('2020-12?');
  expect(period('上季度', { ...calendar, today: '2021-01-05' })).toBe('2020-Q4?');
});

it('reads what has no year as a period of the plan, where it has one such period', () => {
  const schoolYear = { ...calendar, period: { start: '2020-09-01', end: '2021-08-31' } };
  expect(period('10月', schoolYear)).toBe('2020-10?');
  expect(period('6月', schoolYear)).toBe('2021-06?');
  expect(period('三季度', schoolYear)).toBe('which_year');
  expect(period('全年', schoolYear)).toBe('which_year');
  expect(period('13月', schoolYear)).toBe('unreal');
  expect(period('2020年10月', schoolYear)).toBe('2020-10');
});
