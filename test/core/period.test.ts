import { describe, expect, it } from 'vitest';
import { endOfPeriod, type PeriodLength, periodOf, periodsBetween, startOfPeriod } from '../../src/core/period.js';

describe('periods', () => {
  it.each([
    ['2020-01-01', '2020-01', '2020-Q1'],
    ['2020-03-31', '2020-03', '2020-Q1'],
    ['2020-04-01', '2020-04', '2020-Q2'],
    ['2020-09-30', '2020-09', '2020-Q3'],
    ['2020-12-31', '2020-12', '2020-Q4'],
  ])('%s lies in %s and %s', (day, month, quarter) => {
    expect(periodOf(day, 'month')).toBe(month);
    expect(periodOf(day, 'quarter')).toBe(quarter);
    expect(startOfPeriod(month)).toBe(`${month}-01`);
    expect(day >= (startOfPeriod(quarter) ?? '')).toBe(true);
    expect(day <= (endOfPeriod(quarter) ?? '')).toBe(true);
  });

  it.each([
    ['2020-Q1', '2020-01-01'],
    ['2020-Q4', '2020-10-01'],
    ['2020-Q5', null],
    ['2020-q1', null],
    ['2020-00', null],
    ['2020-3', null],
    ['2020-H1', '2020-01-01'],
    ['2020-H2', null],
    ['2020', '2020-01-01'],
    ['202', null],
    ['', null],
  ])('%j begins %s', (period, start) => expect(startOfPeriod(period)).toBe(start));

  it.each([
    ['2020-02', '2020-02-29'],
    ['2021-02', '2021-02-28'],
    ['2020-11', '2020-11-30'],
    ['2020-Q1', '2020-03-31'],
    ['2020-Q3', '2020-09-30'],
    ['9999-12', '9999-12-31'],
    ['9999-Q4', '9999-12-31'],
    ['2020-H1', '2020-06-30'],
    ['2020', '2020-12-31'],
    ['2020-13', null],
  ])('%j ends %s', (period, end) => expect(endOfPeriod(period)).toBe(end));

  it.each<[string, string, PeriodLength, string[]]>([
    ['2020-11-30', '2021-02-01', 'month', ['2020-11', '2020-12', '2021-01', '2021-02']],
    ['2020-11-30', '2021-04-01', 'quarter', ['2020-Q4', '2021-Q1', '2021-Q2']],
    ['2020-11-30', '2020-11-30', 'month', ['2020-11']],
    ['2020-11-30', '2020-10-31', 'month', []],
    ['0001-01-01', '0001-02-01', 'month', ['0001-01', '0001-02']],
    // The month after sorts before it as text.
    ['9999-11-01', '9999-12-31', 'month', ['9999-11', '9999-12']],
  ])('from %s to %s by %s: %j', (first, last, length, names) => {
    expect(periodsBetween(first, last, length)).toEqual(names);
  });
});
