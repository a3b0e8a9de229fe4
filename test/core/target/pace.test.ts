import { describe, expect, it } from 'vitest';
import { expectedProgress, gapInPoints, monthsPassed, paceState } from '../../../src/core/target/pace.js';

const YEAR = { start: '2020-01-01', due: '2020-12-31' };

describe('monthsPassed and expectedProgress by month-end', () => {
  it.each([
    ['2019-12-31', 0, 12],
    ['2020-01-01', 0, 12],
    ['2020-01-30', 0, 12],
    ['2020-01-31', 1, 12],
    ['2020-02-28', 1, 12],
    ['2020-02-29', 2, 12],
    ['2020-06-30', 6, 12],
    ['2020-11-29', 10, 12],
    ['2020-11-30', 11, 12],
    ['2020-12-30', 11, 12],
    ['2020-12-31', 12, 12],
    ['2021-03-01', 12, 12],
  ])('%s: %i of %i', (asOf, passed, of) => {
    expect(monthsPassed(YEAR, asOf)).toEqual({ passed, of });
    expect(expectedProgress(YEAR, asOf, 'month_end')).toBe(passed / of);
  });

  it('the end of February is the 28th in 2021', () => {
    const span = { start: '2021-01-01', due: '2021-12-31' };
    expect(monthsPassed(span, '2021-02-27')).toEqual({ passed: 1, of: 12 });
    expect(monthsPassed(span, '2021-02-28')).toEqual({ passed: 2, of: 12 });
  });

  it.each([
    ['a start of its own', { start: '2020-07-01', due: '2020-12-31' }, '2020-09-30', 3 / 6],
    ['before its start', { start: '2020-07-01', due: '2020-12-31' }, '2020-06-30', 0],
    ['its first day', { start: '2020-07-01', due: '2020-12-31' }, '2020-07-01', 0],
    ['a due day within a month, before it', { start: '2020-01-01', due: '2020-09-10' }, '2020-09-09', 8 / 9],
    ['a due day within a month, on it', { start: '2020-01-01', due: '2020-09-10' }, '2020-09-10', 1],
    ['a span over the turn of the year', { start: '2020-11-01', due: '2021-02-28' }, '2020-12-31', 2 / 4],
    ['a span within one month, before its end', { start: '2020-06-05', due: '2020-06-20' }, '2020-06-19', 0],
    ['a span within one month, at its end', { start: '2020-06-05', due: '2020-06-20' }, '2020-06-20', 1],
    ['a span of one day', { start: '2020-06-05', due: '2020-06-05' }, '2020-06-05', 1],
  ])('%s', (_, span, asOf, expected) => expect(expectedProgress(span, asOf, 'month_end')).toBe(expected));
});

describe('expectedProgress by day', () => {
  it.each([
    ['2019-12-01', 0],
    ['2019-12-31', 0],
    ['2020-01-01', 1 / 366],
    ['2020-02-29', 60 / 366],
    ['2020-11-30', 335 / 366],
    ['2020-12-31', 1],
    ['2021-01-01', 1],
  ])('%s', (asOf, expected) => expect(expectedProgress(YEAR, asOf, 'day')).toBe(expected));
});

describe('gaps', () => {
  it.each([
    [0.4, 0.5, -10],
    [0.2, 0.5, -30],
    [0.7, 0.6, 10],
    [11 / 12, 11 / 12, 0],
    [0, 11 / 12, -91.7],
    // Compared as printed: 9.96 points behind are 10, 30.04 are 30, and 0.04 are none.
    [0.4, 0.4996, -10],
    [0.2, 0.5004, -30],
    [0.5, 0.5004, 0],
    [0.5004, 0.5, 0],
    [0.5, 0.5005, -0.1],
    [0.5005, 0.5, 0.1],
  ])('%d against %d is %d points, to 0.1', (progress, expected, gap) => {
    expect(gapInPoints(progress, expected)).toBe(gap);
  });

  it.each([
    [0.1, 'ahead'],
    [0, 'on_schedule'],
    [-0.1, 'behind'],
  ])('%d points is %s', (gap, state) => expect(paceState(gap)).toBe(state));
});
