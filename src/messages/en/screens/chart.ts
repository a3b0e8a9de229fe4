import type { Messages } from '../../messages.js';

/** What charts say. */
export const chart: Messages['screens']['chart'] = {
  noData: 'no data',
  reached: 'overall progress',
  groupReached: 'progress',
  unitReached: 'mean progress',
  expected: 'expected',
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
  eachMonth: (values) => `Overall (expected) progress by month: ${values}.`,
  withExpected: (name, value, expected) => `${name} ${value} (${expected})`,
  eachGroup: (title, expected, values) => `${title} (expected ${expected}): ${values}.`,
  named: (name, value) => `${name} ${value}`,
  separator: ', ',
  course: (name, values) => `${name}, reached (expected) by month: ${values}.`,
};
