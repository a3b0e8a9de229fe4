import type { Messages } from '../../messages.js';

/** What is said of the changes since a day. */
export const since: Messages['screens']['since'] = {
  lastPeriod: (day, changes) => `Since the last period (${day}): ${changes}`,
  separator: ', ',
  unchanged: 'no change',
  finished: (change) => `completed ${change}`,
  better: (count) => `${count} better`,
  worse: (count) => `${count} worse`,
  met: (change) => `targets met ${change}`,
  progress: (points) => `progress ${points} points`,
  nothing: (day) => `Nothing was recorded after ${day}`,
  directEdits: {
    git: 'Only what was recorded counts; for edits of the files themselves, such as titles and new targets: plan diff <revision>',
    none: 'Only what was recorded counts; edits of the files themselves, such as titles and new targets, are not seen',
  },
};
