import { describe, expect, it } from 'vitest';
import { addWorkDays } from '../../src/core/work-days.js';

/** Qingming and May Day 2020: days off on weekdays, and Saturdays and Sundays that were worked for them. */
const CALENDAR = {
  daysOff: ['2020-04-06', '2020-05-01', '2020-05-04', '2020-05-05'],
  workDays: ['2020-04-26', '2020-05-09'],
};

describe('addWorkDays', () => {
  it.each([
    // 2020-03-31 is a Tuesday: 1, 2, 3 April; the 6th is off: 7, 8.
    ['2020-03-31', 5, '2020-04-08'],
    // 2020-04-30 is a Thursday: 6, 7, 8 May, Saturday the 9th, Monday the 11th.
    ['2020-04-30', 5, '2020-05-11'],
    // 2020-11-30 is a Monday.
    ['2020-11-30', 5, '2020-12-07'],
    ['2020-11-30', 0, '2020-11-30'],
    ['2020-10-31', 1, '2020-11-02'],
    ['9999-12-31', 5, '9999-12-31'],
  ])('%s and %i working days is %s', (day, count, expected) =>
    expect(addWorkDays(day, count, CALENDAR)).toBe(expected));
});
