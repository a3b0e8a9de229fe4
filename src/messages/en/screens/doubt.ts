import type { Messages } from '../../messages.js';

/** What commands say of a doubtful entry, besides the words of the rule `record-doubtful`. */
export const doubt: Messages['screens']['doubt'] = {
  refused: (label) => `${label}: doubtful, and not recorded`,
  found: (label) => `${label}: doubtful`,
  early: (date, first) =>
    `the day ${date} is before ${first}, when the work began by plan; a value of the year before is a baseline`,
  future: (date, recorded) => `the day ${date} has not come, today is ${recorded}`,
  confirm: (command) => `check and correct it; if it is right, record it all the same with --confirm: ${command}`,
  confirmAgain: 'check and correct it; if it is right, add --confirm to the same command',
  ask: 'Has it been checked, and is it to be recorded all the same?',
  no: 'No, check it again',
  yes: 'Record it all the same, marked as confirmed',
};
