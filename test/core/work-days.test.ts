import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/date.js';
import { addWorkDays, isOfficialWorkDay, unknownYears, workDaysBetween } from '../../src/core/work-days.js';

/** A plan that adds nothing to the official calendar. */
const PLAIN = { daysOff: [], workDays: [] };

describe('addWorkDays', () => {
  it.each([
    // Without holidays: 2020-11-30 is a Monday; 2020-10-31 a Saturday.
    ['2020-11-30', 5, '2020-12-07'],
    ['2020-11-30', 0, '2020-11-30'],
    ['2020-10-31', 1, '2020-11-02'],
    // The deadline of October with five days: 2, 3, 4, 5, 6 November.
    ['2020-10-31', 5, '2020-11-06'],
    // Qingming: 2020-03-31 is a Tuesday: 1, 2, 3 April; Monday the 6th is off: 7, 8.
    ['2020-03-31', 5, '2020-04-08'],
    // May Day: 2020-04-30 is a Thursday; 1, 4, 5 May are off: 6, 7, 8, Saturday the 9th is worked, Monday the 11th.
    ['2020-04-30', 5, '2020-05-11'],
    // National Day: 1 to 8 October are off: Friday the 9th, Saturday the 10th is worked, 12, 13, 14.
    ['2020-09-30', 5, '2020-10-14'],
    // Spring Festival: after Friday 2020-01-17 Sunday the 19th is worked, then 20, 21, 22, 23; off until 2 February.
    ['2020-01-17', 5, '2020-01-23'],
    ['2020-01-23', 1, '2020-02-03'],
    // A year whose holidays are not known: 2027-10-01 is a Friday.
    ['2027-09-30', 1, '2027-10-01'],
    ['9999-12-31', 5, '9999-12-31'],
  ])('%s and %i working days is %s', (day, count, expected) => expect(addWorkDays(day, count, PLAIN)).toBe(expected));

  it('goes by the days of the plan before the official ones', () => {
    // 9 October is off by the plan, 8 October is worked by it: 8, 10, 12, 13, 14.
    expect(addWorkDays('2020-09-30', 5, { daysOff: ['2020-10-09'], workDays: ['2020-10-08'] })).toBe('2020-10-14');
    // Saturday the 10th is worked officially, but not here: 9, 12.
    expect(addWorkDays('2020-09-30', 2, { daysOff: ['2020-10-10'], workDays: [] })).toBe('2020-10-12');
  });
});

describe('isOfficialWorkDay', () => {
  it.each([
    ['2020-09-27', true],
    ['2020-09-30', true],
    ...['01', '02', '03', '04', '05', '06', '07', '08'].map((day) => [`2020-10-${day}`, false] as const),
    ['2020-10-09', true],
    ['2020-10-10', true],
    ['2020-10-11', false],
    ['2004-01-22', false],
    ['2026-02-14', true],
    ['2003-10-01', true],
  ] as const)('%s: %s', (day, expected) => expect(isOfficialWorkDay(day)).toBe(expected));
});

describe('workDaysBetween', () => {
  it.each([
    ['2020-10-14', '2020-10-14', 0],
    ['2020-10-14', '2020-10-13', 0],
    // Thursday, Friday, then Monday.
    ['2020-10-14', '2020-10-19', 3],
    // Only the 30th, the 9th and the 10th are worked.
    ['2020-09-29', '2020-10-11', 3],
  ])('after %s, up to %s: %i', (day, until, expected) => expect(workDaysBetween(day, until, PLAIN)).toBe(expected));
});

describe('unknownYears', () => {
  it('are those that neither the official calendar nor the plan has', () => {
    expect(unknownYears('2020-12-31', '2021-01-08', PLAIN)).toEqual([]);
    expect(unknownYears('2026-12-31', '2027-01-08', PLAIN)).toEqual([2027]);
    expect(unknownYears('2026-12-31', '2028-01-08', { daysOff: ['2027-01-01'], workDays: [] })).toEqual([2028]);
    expect(unknownYears('2027-01-01', '2026-12-31', PLAIN)).toEqual([]);
  });
});

it('counts the same working days one by one, and thousands of years at once', () => {
  const calendar = { daysOff: ['2020-10-09', '2021-01-04', '2030-05-06'], workDays: ['2020-10-08', '2021-01-09'] };
  for (const first of ['2019-12-28', '2020-09-26', '2020-10-10', '1969-12-27']) {
    let [day, count] = [first, 0];
    for (let times = 0; times < 500; times++) {
      const next = addDays(day, 1);
      // The next working day is the next day itself if that is one.
      if (addWorkDays(day, 1, calendar) === next) count += 1;
      day = next;
      expect(workDaysBetween(first, day, calendar), `${first} ${day}`).toBe(count);
    }
  }
  // 400 years have 20 871 weeks.
  expect(workDaysBetween('3000-01-01', '3400-01-01', PLAIN)).toBe(20_871 * 5);
});
