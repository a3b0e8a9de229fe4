import { describe, expect, it } from 'vitest';
import {
  addDays,
  civilDay,
  dayNumber,
  daysBetween,
  isMonthEnd,
  isRealDate,
  isTimezone,
  laterOf,
  monthNumber,
} from '../../src/core/date.js';

describe('isRealDate', () => {
  it.each([
    '2020-01-01',
    '2020-02-29',
    '2000-02-29',
    '2020-12-31',
    '0001-01-01',
    '0096-02-29',
    '9999-12-31',
  ])('takes %s', (text) => expect(isRealDate(text)).toBe(true));

  it.each([
    '2021-02-29',
    '1900-02-29',
    '0099-02-29',
    '2020-02-30',
    '2020-04-31',
    '2020-00-10',
    '2020-13-01',
    '2020-01-00',
    '2020-1-1',
    '20200101',
    '2020-01-01T00:00:00Z',
    ' 2020-01-01',
    '2020年1月1日',
    '',
  ])('refuses %j', (text) => expect(isRealDate(text)).toBe(false));
});

describe('counting days', () => {
  it('counts every day of 800 years and of the first ones as the platform does', () => {
    const from = Date.UTC(1600, 0, 1) / 86_400_000;
    const first = new Date('0000-01-01T00:00:00Z').getTime() / 86_400_000;
    const days = [
      ...Array.from({ length: 1000 }, (_, day) => first + day),
      ...Array.from({ length: 292_194 }, (_, day) => from + day),
    ];
    const wrong = days.filter((day) => dayNumber(new Date(day * 86_400_000).toISOString().slice(0, 10)) !== day);
    expect(wrong).toEqual([]);
  });

  it('counts from 1970', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1970-01-02')).toBe(1);
    expect(dayNumber('1969-12-31')).toBe(-1);
  });

  it.each([
    ['2020-10-31', '2020-10-31', 0],
    ['2020-10-31', '2020-11-01', 1],
    ['2020-11-01', '2020-10-31', -1],
    ['2020-02-28', '2020-03-01', 2],
    ['2021-02-28', '2021-03-01', 1],
    ['2020-01-01', '2021-01-01', 366],
    ['2021-01-01', '2022-01-01', 365],
    ['0099-12-31', '0100-01-01', 1],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  it.each([
    ['2020-01-31', true],
    ['2020-02-29', true],
    ['2020-02-28', false],
    ['2021-02-28', true],
    ['2020-11-30', true],
    ['2020-11-29', false],
    ['2020-12-31', true],
    ['2020-12-30', false],
    ['9999-12-31', true],
    ['0099-11-30', true],
  ])('%s ends its month: %s', (date, ends) => expect(isMonthEnd(date)).toBe(ends));

  it('ends where no further date can be written', () => {
    expect(addDays('9999-12-30', 30)).toBe('9999-12-31');
  });

  it('counts months over the turn of a year', () => {
    expect(monthNumber('2021-01-31') - monthNumber('2020-12-01')).toBe(1);
    expect(monthNumber('2020-12-31') - monthNumber('2020-12-01')).toBe(0);
  });

  it('gives the later of two', () => {
    expect(laterOf('2020-09-30', '2020-10-01')).toBe('2020-10-01');
    expect(laterOf('2020-10-01', '2020-09-30')).toBe('2020-10-01');
  });
});

describe('civilDay', () => {
  it.each([
    ['2020-10-31T15:59:59Z', 'Asia/Shanghai', '2020-10-31'],
    ['2020-10-31T16:00:00Z', 'Asia/Shanghai', '2020-11-01'],
    ['2020-11-01T00:00:00+08:00', 'Asia/Shanghai', '2020-11-01'],
    ['2020-10-31T23:59:59.999+08:00', 'Asia/Shanghai', '2020-10-31'],
    ['2020-12-31T20:00:00-05:00', 'Asia/Shanghai', '2021-01-01'],
    ['2020-02-28T16:00:00Z', 'Asia/Shanghai', '2020-02-29'],
    // Summer time, which China kept from 1986 to 1991: nine hours ahead.
    ['1990-07-01T15:00:00Z', 'Asia/Shanghai', '1990-07-02'],
    ['2020-10-31T16:00:00Z', 'UTC', '2020-10-31'],
    ['2020-07-01T03:59:59Z', 'America/New_York', '2020-06-30'],
    ['2020-01-01T04:59:59Z', 'America/New_York', '2019-12-31'],
  ])('%s in %s is %s', (instant, timezone, day) => {
    expect(civilDay(instant, timezone)).toBe(day);
    expect(civilDay(new Date(instant), timezone)).toBe(day);
  });

  it('throws where the zone is unknown', () => {
    expect(() => civilDay('2020-01-01T00:00:00Z', 'Asia/Huizhou')).toThrow(RangeError);
    expect(isTimezone('Asia/Huizhou')).toBe(false);
    expect(isTimezone('Asia/Shanghai')).toBe(true);
  });
});
