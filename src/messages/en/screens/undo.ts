import type { Messages } from '../../messages.js';

/** What `plan undo` says. */
export const undo: Messages['screens']['undo'] = {
  done: (label, record) => `${label}: took back ${record}`,
  status: (status) => `  the status is ${status} again`,
  others: (record, command) =>
    `  another of the same instant stays: ${record}; to take it back too run ${command} again`,
  nothing: (label) => `${label}: nothing to take back`,
  foreign: (label, by, record) =>
    `${label}: ${by} recorded the last entry, only they can take it back: ${record}; ask them, or record a correction`,
  edited: (label, keys) =>
    `${label}: ${keys} was edited by hand since it was recorded, and undo would lose that; nothing was changed. Restore the recorded value, which plan lint names, then run undo again`,
  committed: (label, record) => `${label}: the last entry is committed and stays: ${record}`,
  correct: (command) => `  correct it by one more entry: ${command}`,
  correctByHand: (command) => `  correct it by one more entry at the end of evidence: ${command}`,
  final: (status) => `  ${status} is final`,
  onward: (from, allowed, command) => `  it cannot go back to ${from}, it can become ${allowed}: ${command}`,
  sample: { value: 'figure', date: 'date', progress: 'progress' },
};
