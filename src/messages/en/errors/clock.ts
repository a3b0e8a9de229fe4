import type { Messages } from '../../messages.js';

/** Messages about instants: `--as-of` with a command that writes, and clocks that disagree. */
export const clock: Messages['errors']['clock'] = {
  noAsOf: (command) => `${command} records what is done now, and takes no --as-of; leave --as-of out`,
  otherDate: (command, option) =>
    `${command} records now, and takes no --as-of; the day or the period that it is about is said with ${option}`,
  pushed: (label, at, last, by, now) =>
    `note: ${label}: the entry before (by ${by}) is of ${last}, later than this computer's clock, ${now}, so that this one can only follow it, as of ${at}; either this clock is slow or that one was fast: check the date and time here; if that entry is wrong, correct it with plan doctor --fix-clock`,
  behind: (now, commit) =>
    `note: this computer's clock says ${now}, earlier than the last commit, ${commit}; either this clock is slow or that one was fast: check the date and time here, and set a slow clock before you record`,
  ask: () => 'A clock may be wrong. Record it all the same?',
  no: () => 'No, check the clock first',
  yes: () => 'Record it all the same',
};
