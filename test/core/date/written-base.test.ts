import { describe, expect, it } from 'vitest';
import { baseWritten } from '../../../src/core/date/written-base.js';

const CALENDAR = { today: '2020-11-30', period: { start: '2020-01-01', end: '2020-12-31' } };

describe('since when', () => {
  it.each([
    ['2020-10-31', '2020-10-31'],
    ['２０２０年10月31日', '2020-10-31'],
    ['10月31日', '2020-10-31'],
    ['10月底', '2020-10-31'],
    ['昨天', '2020-11-29'],
    ['end of October', '2020-10-31'],
  ])('a day is that day, and the first one asked for: %s', (text, day) => {
    expect(baseWritten(text, CALENDAR)).toMatchObject({ day, first: day });
  });

  it.each([
    ['上月', '2020-10-31', '2020-11-01'],
    ['上个月', '2020-10-31', '2020-11-01'],
    ['last month', '2020-10-31', '2020-11-01'],
    ['10月', '2020-10-31', '2020-11-01'],
    ['2020-09', '2020-09-30', '2020-10-01'],
    ['上季度', '2020-09-30', '2020-10-01'],
    ['2020-Q2', '2020-06-30', '2020-07-01'],
    ['上半年', '2020-06-30', '2020-07-01'],
    ['去年', '2019-12-31', '2020-01-01'],
    ['2019', '2019-12-31', '2020-01-01'],
    ['上周', '2020-11-29', '2020-11-30'],
    // These are not over yet.
    ['本月', '2020-10-31', '2020-11-01'],
    ['11月', '2020-10-31', '2020-11-01'],
    ['本季度', '2020-09-30', '2020-10-01'],
    ['今年', '2019-12-31', '2020-01-01'],
    ['本周', '2020-11-29', '2020-11-30'],
    // A period to come.
    ['12月', '2020-12-31', '2021-01-01'],
  ])('a period means its end, or the one before it: %s', (text, day, first) => {
    expect(baseWritten(text, CALENDAR)).toEqual({ day, first, isFull: false });
  });

  it.each([
    ['30d', '2020-10-31'],
    ['30 D', '2020-10-31'],
    ['30天', '2020-10-31'],
    ['三十天', '2020-10-31'],
    ['近30天', '2020-10-31'],
    ['30 days', '2020-10-31'],
    ['last 30 days', '2020-10-31'],
    ['2周', '2020-11-16'],
    ['两周前', '2020-11-16'],
    ['2 weeks ago', '2020-11-16'],
    ['一个月', '2020-10-30'],
    ['9个月', '2020-02-29'],
    ['3 months', '2020-08-30'],
    ['0d', '2020-11-30'],
  ])('a time is counted back: %s', (text, day) => {
    expect(baseWritten(text, CALENDAR)).toMatchObject({ day, isFull: false });
  });

  it.each([
    ['', 'unknown'],
    ['很久', 'unknown'],
    ['d', 'unknown'],
    ['99999d', 'unknown'],
    ['2020-13', 'unreal'],
    ['2020-02-30', 'unreal'],
    ['20-10-31', 'short_year'],
    ['10/11', 'order'],
    ['30日', 'no_month'],
    ['10月中旬', 'vague'],
  ])('anything else is refused: %s', (text, refused) => {
    expect(baseWritten(text, CALENDAR)).toMatchObject({ refused });
  });
});
