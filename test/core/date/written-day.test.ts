import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../../src/core/date/calendar.js';
import { dayWritten } from '../../../src/core/date/written-day.js';

/** A Wednesday in the plan's year. */
const calendar: Calendar = { today: '2020-07-15', period: { start: '2020-01-01', end: '2020-12-31' } };
/** A school year; the 15th of October is a Thursday. */
const schoolYear: Calendar = { today: '2020-10-15', period: { start: '2020-09-01', end: '2021-08-31' } };

const day = (text: string, by = calendar) => {
  const written = dayWritten(text, () => by);
  return 'refused' in written ? `${written.refused} ${written.example}` : written.day;
};

describe('a day that is written in full', () => {
  it.each([
    '2020-06-30',
    '2020-6-30',
    '2020/6/30',
    '2020/06/30',
    '2020.6.30',
    '2020。6。30',
    '2020年6月30日',
    '2020年06月30号',
    '2020年6月30',
    ' 2020 年 6 月 30 日 ',
    '二〇二〇年六月三十日',
    '２０２０－６－３０',
    '２０２０／６／３０',
    '2020–6–30',
    '20200630',
    '2020/6/30 0:00',
    '2020-06-30 14:05:09',
    '2020-06-30T00:00:00',
    '30 June 2020',
    '30-Jun-2020',
    'June 30, 2020',
    'jun. 30th 2020',
  ])('%s', (text) => {
    expect(dayWritten(text, () => expect.unreachable())).toStrictEqual({ day: '2020-06-30', isFull: true });
  });

  it('knows the leap day', () => {
    expect(day('2020年2月29日')).toBe('2020-02-29');
    expect(day('2021/2/29')).toBe('unreal 2021-02-28');
  });
});

it.each([
  ['6月30日', '2020-06-30'],
  ['六月三十日', '2020-06-30'],
  ['6 月 30 号', '2020-06-30'],
  ['６月３０日', '2020-06-30'],
  ['June 30', '2020-06-30'],
  ['30 jun', '2020-06-30'],
  ['今年6月30日', '2020-06-30'],
  ['去年12月31日', '2019-12-31'],
  ['本月5日', '2020-07-05'],
  ['上月5号', '2020-06-05'],
  ['上个月30日', '2020-06-30'],
  ['今天', '2020-07-15'],
  ['昨天', '2020-07-14'],
  ['前天', '2020-07-13'],
  ['明天', '2020-07-16'],
  ['today', '2020-07-15'],
  ['Yesterday', '2020-07-14'],
  ['月底', '2020-07-31'],
  ['本月底', '2020-07-31'],
  ['上月底', '2020-06-30'],
  ['上个月月底', '2020-06-30'],
  ['上月末', '2020-06-30'],
  ['下月底', '2020-08-31'],
  ['6月底', '2020-06-30'],
  ['2月底', '2020-02-29'],
  ['2020年6月底', '2020-06-30'],
  ['end of June', '2020-06-30'],
  ['the end of last month', '2020-06-30'],
  ['一季度末', '2020-03-31'],
  ['第二季度末', '2020-06-30'],
  ['上季度末', '2020-06-30'],
  ['上半年底', '2020-06-30'],
  ['年底', '2020-12-31'],
  ['年末', '2020-12-31'],
  ['今年年底', '2020-12-31'],
  ['2020年底', '2020-12-31'],
  ['去年底', '2019-12-31'],
  ['上周五', '2020-07-10'],
  ['上个星期一', '2020-07-06'],
  ['本周二', '2020-07-14'],
])('understands %s', (text, expected) => {
  expect(dayWritten(text, () => calendar)).toStrictEqual({ day: expected, isFull: false });
});

it.each([
  ['2020-06-31', 'unreal 2020-06-30'],
  ['6月31日', 'unreal 2020-06-30'],
  ['20200631', 'unreal 2020-06-30'],
  ['2020-13-01', 'unreal 2020-12-31'],
  ['13月1日', 'unreal 2020-12-31'],
  ['2020/0/5', 'unreal 2020-12-31'],
  ['20-6-30', 'short_year 2020-06-30'],
  ['20/06/30', 'short_year 2020-06-30'],
  ['20年6月30日', 'short_year 2020-06-30'],
  ['200630', 'short_year 2020-06-30'],
  ['30-Jun-20', 'short_year 2020-07-15'],
  ['6/7', 'order 2020-06-07'],
  ['6.7', 'order 2020-06-07'],
  ['6-30', 'order 2020-06-30'],
  ['30/6', 'order 2020-06-30'],
  ['6/7/2020', 'order 2020-06-07'],
  ['30.6.2020', 'order 2020-06-30'],
  ['2020-06', 'no_day 2020-06-30'],
  ['202006', 'no_day 2020-06-30'],
  ['6月', 'no_day 2020-06-30'],
  ['2020', 'no_day 2020-12-31'],
  ['上月', 'no_day 2020-06-30'],
  ['30日', 'no_month 2020-07-15'],
  ['周五', 'which_week 2020-07-17'],
  ['上周日', 'which_week 2020-07-12'],
  ['月初', 'vague 2020-07-15'],
  ['6月中旬', 'vague 2020-07-15'],
  ['6月30日前', 'vague 2020-07-15'],
  ['6月30日左右', 'vague 2020-07-15'],
  ['2020-6/30', 'unknown 2020-07-15'],
  ['2020-06-30-01', 'unknown 2020-07-15'],
  ['44012', 'unknown 2020-07-15'],
  ['constructor', 'unknown 2020-07-15'],
  ['', 'unknown 2020-07-15'],
  ['9'.repeat(100_000), 'unknown 2020-07-15'],
])('refuses %s', (text, expected) => {
  expect(day(text)).toBe(expected);
});

it('takes no last week on a Sunday, which ends a week or begins one', () => {
  expect(day('上周五', { ...calendar, today: '2020-07-19' })).toBe('which_week 2020-07-10');
});

it('reads what has no year as a day of the plan, where it has one such day', () => {
  expect(day('6月30日', schoolYear)).toBe('2021-06-30');
  expect(day('9月30日', schoolYear)).toBe('2020-09-30');
  const long = { ...schoolYear, period: { start: '2019-01-01', end: '2020-12-31' } };
  expect(day('6月30日', long)).toBe('which_year 2019-06-30');
  expect(day('6月31日', long)).toBe('unreal 2020-12-31');
  expect(day('年底', long)).toBe('which_year 2020-12-31');
});

it('offers examples that it understands', () => {
  for (const text of ['6/7', '20-6-30', '2020-06-31', '30日', '周五', '月初', 'x', '2月30日', '13月1日']) {
    const written = dayWritten(text, () => calendar);
    expect('example' in written && day(written.example)).toMatch(/^2020-\d\d-\d\d$/);
  }
});
