import type { Messages } from '../../messages.js';

/** Days and periods as a sentence names them, with the year only where it needs saying. The render fills in each part. */
export const civil: Messages['screens']['civil'] = {
  day: '{day} {month}',
  dayOfYear: '{day} {month} {year}',
  month: '{month}',
  monthOfYear: '{month} {year}',
  quarter: 'Q{quarter}',
  quarterOfYear: 'Q{quarter} {year}',
  half: 'the first half-year',
  halfOfYear: 'the first half-year of {year}',
  whole: 'the whole year',
  wholeOfYear: '{year}',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  quarters: ['1', '2', '3', '4'],
};
