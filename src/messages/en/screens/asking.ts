import type { Messages } from '../../messages.js';

/** The questions at the terminal. */
export const asking: Messages['screens']['asking'] = {
  answer: 'the answer',
  task: 'Which task (type part of its number or title)',
  status: (label) => `${label}: change to`,
  needs: (needs) => `needs ${needs}`,
  note: 'Note (may be left empty)',
  noteNaming: (names) => `Note, which must name the targets that are not met: ${names}`,
  reason: 'Reason',
  approver: 'Approved by',
  evidence: 'Evidence (a file under evidence/, or an address)',
  by: 'Recorded by',
  verifier: (submitter) => `Verified by (not ${submitter}, who submitted it)`,
  target: (label) => `${label}: which target`,
  org: 'Whose figure is it',
  whole: 'the whole city',
  value: (name, bound) => `${name} (${bound}): the figure now`,
  delivered: (name) => `${name}: is it done`,
  done: 'done',
  notDone: 'not done',
  needed: 'this must not be empty',
  notNamed: (name) => `"${name}" is not named yet`,
  sameAsSubmitter: (name) => `${name} submitted it, name somebody else`,
  keys: 'up and down to choose, Enter to take it, Ctrl-C to give up',
  noMatch: 'nothing matches, change what you typed',
  command: 'next time you can run:',
};
