import type { Messages } from '../../messages.js';

/** What `plan undo` says. */
export const undo: Messages['screens']['undo'] = {
  done: (label, record) => `${label}: took back ${record}`,
  status: (status) => `  the status is ${status} again`,
  others: (record, command) =>
    `  another of the same instant stays: ${record}; to take it back too run ${command} again`,
  nothing: (label) => `${label}: nothing to take back`,
  noEntry: (label, number, count) =>
    `${label}: no entry has the number ${number}, there are ${count}; plan log shows the numbers in its first column`,
  foreign: (label, by, record) =>
    `${label}: ${by} recorded the last entry, which is not committed; only they can take it back: ${record}; ask them, or record a correction`,
  edited: (label, keys) =>
    `${label}: ${keys} was edited by hand since it was recorded, and undo would lose that; nothing was changed. Restore the recorded value, which plan lint names, then run undo again`,
  meanwhile: (label) => `${label}: something was recorded in the meantime, nothing was changed; run it again`,
  taking: (label) => `${label}: this will be taken back; the entries and the reason stay in the file:`,
  reason: (command) => `  what is committed is taken back with a reason: ${command}`,
  history: (label, record) => `${label}: a change of status is not taken back, another one answers it: ${record}`,
  answer: (command) => `  correct it so: ${command}`,
  isVoid: (label, record) => `${label}: a void is not taken back: ${record}`,
  correct: (command) => `  if it was a mistake, record the entry again: ${command}`,
  again: (label, record) => `${label}: this was taken back before: ${record}`,
  rests: (label, record, on, command) =>
    `${label}: cannot take back ${record}; a later entry starts from it: ${on}; take that one back first: ${command}`,
  evidence: (label, status, record) =>
    `${label}: it is ${status} and would be left without evidence, so this stays: ${record}; add other evidence first, or set the status back`,
  targets: (label, status, names, record) =>
    `${label}: it is ${status} and "${names}" would not be met, so this stays: ${record}; record the right value first, or set the status back`,
  final: (status) => `  ${status} is final`,
  onward: (from, allowed, command) => `  it cannot go back to ${from}, it can become ${allowed}: ${command}`,
};
