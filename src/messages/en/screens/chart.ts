import type { Messages } from '../../messages.js';

/** What charts say. */
export const chart: Messages['screens']['chart'] = {
  file: (day) => `progress-${day}`,
  onlyPicture: '-o writes the picture only; add -f svg (as in -f svg -o progress.svg), or leave -o out',
  noData: 'no data',
  reached: 'overall',
  groupReached: 'progress',
  unitReached: 'mean progress',
  expected: 'expected',
  byMonth: 'Months',
  month: 'Month',
  progressTitle: 'Overall progress and expected progress',
  groupTitle: {
    section: 'Progress by section',
    lead: 'Progress by lead',
    leader: 'Progress by leader',
    status: 'Progress by status',
    org: 'Mean progress of the units',
    county: 'Mean progress of the counties',
  },
  section: (number, title) => `${number}. ${title}`,
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  monthOfYear: (month, year) => `${month} ${year}`,
  progressToday: (day, progress, known, of, expected) =>
    `As of ${day}, overall progress is ${progress} (${known}/${of} tasks known), expected progress ${expected}. `,
  known: 'known',
  eachMonth: (values) => `Overall progress by month (expected, tasks known): ${values}.`,
  withExpected: (name, value, expected, known) => `${name} ${value} (${expected}${known === null ? '' : `, ${known}`})`,
  eachGroup: (title, expected, values) => `${title} (expected ${expected}): ${values}.`,
  legend: (name, value, coverage) => `${name} ${value}${coverage === '' ? '' : ` (${coverage})`}`,
  separator: ', ',
  course: (name, values) => `${name}, reached (expected) by month: ${values}.`,
};
