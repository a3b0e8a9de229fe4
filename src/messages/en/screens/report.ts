import type { Messages } from '../../messages.js';

/** What `plan report` says. */
export const report: Messages['screens']['report'] = {
  title: (label, period) => `${label}: report of ${period}`,
  hints: [
    'Write below each head; what is not needed may stay blank.',
    'These lines do not count, all others do; if all is blank, nothing is recorded.',
  ],
  heads: { progress: '[Progress]', problems: '[Problems]', next: '[Next]' },
  reported: (label, period, parts, org) =>
    `${label}: reported for ${period}${org === '' ? '' : ` by ${org}`} (${parts})`,
  same: (label, period) => `${label}: has the same report of ${period} already`,
  outside: (label, period, month) =>
    `${label}: ${period} is no period of this plan; write --period ${month} or another of its periods`,
  future: (label, period, month) => `${label}: ${period} has not begun; write --period ${month} or an earlier one`,
  empty: 'nothing was written, nothing is recorded',
  noHead: 'something stands above the first head and belongs to no part; write it below one',
  fileHead: (heads) => `something stands below no head; write each part below its head: ${heads}`,
  written: 'This is what you wrote, to be used again if it was not recorded:',
};
